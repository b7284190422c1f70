### What else may be typed after `/mentor`: the first word of each list is shown beside the command in help.
### Case and diacritics do not matter, so each word stands here once, as it is written.

command-join-words = join, sign up, take part, participate
command-prepare-words = prepare, preparation, cards
command-status-words = status, where am i, my status
command-topics-words = topics, topic, library
command-session-words = session, sessions, meeting, next session
command-commitments-words = commitments, commitment
command-pause-words = pause, break, take a break
command-resume-words = resume, continue, i am back
command-rematch-words = rematch, new partner, another partner, change partner
command-language-words = language, languages
command-calendar-words = calendar
command-concern-words = concern, worry
command-leave-words = leave, quit
command-data-words = data, my data
command-help-words = help, help me
command-program-words = program, programs, programme
command-announce-words = announce, announcement
command-rehearse-words = rehearse, rehearsal
command-publish-words = publish
command-stop-words = stop, halt
command-start-words = start
command-coordinators-words = coordinators, coordinator
command-prompts-words = prompts, own prompts

## Words that may stand after a command: another program, and the languages there are.

program-new-words = new, another
language-list-words = list, all
language-slack-words = slack, auto, default
pause-until-words = until, till, to
