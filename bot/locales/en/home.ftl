### The App's Home tab.

home-title = Reverse mentoring
home-about = Someone earlier in their career shares what they know. A leader listens, asks and learns. You are matched in pairs, and for every session I bring something to talk about.
home-join = Join
home-edit = Change my answers
home-leave = Leave
home-data = My data
home-coordinator = *As a coordinator:* see who would meet whom without sending anything, then publish it.
home-rehearse = Rehearse a matching
home-publish = Publish the rehearsal
home-privacy = I cannot read your conversations. This page is yours alone. `/mentor help` shows the commands.
