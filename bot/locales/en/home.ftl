### The App's Home tab.

home-title = Reverse mentoring
home-about = Someone earlier in their career shares what they know. A leader listens, asks and learns. You are matched in pairs, and for every session I bring something to talk about.
home-join = Join
home-edit = Change my answers
home-leave = Leave the program
home-help = All commands
home-concern = Something weighs on me
home-life = *When life comes between*
home-myself = *You and the program*
home-session = My sessions
home-commitments = What we take on
home-calendar = In my calendar
home-data = My data
home-coordinator = *As a coordinator:* see who would meet whom without sending anything, then publish it.
home-program = Programs
home-rehearse = Rehearse a matching
home-publish = Publish the rehearsal
home-coordinators = Who coordinates
home-stop = Halt all messages
home-stop-title = Halt all messages?
home-stop-text = From the next one on nothing leaves that nobody asked for, in the whole workspace, until you let it. People are still answered.
home-stop-yes = Yes, halt them
home-stop-no = No
home-start = Let messages leave again
home-privacy = I cannot read your conversations. This page is yours alone. `/mentor help` shows the commands.
