### The pages that somebody meets who adds the app to a workspace, and the answer where it is not there.

not-installed = I am not connected to your workspace. Somebody who may install apps can add me here: { $url }

install-title = Add Flipside to your Slack
install-what = Flipside runs reverse mentoring: somebody earlier in their career mentors a senior leader. It matches people into pairs, opens one conversation for each pair, and brings a prompt for every session.
install-reads-nothing = Slack shows you next what Flipside asks for. It cannot read conversations.
install-reads = Slack shows you next what Flipside asks for. Where it is in doubt whether a message of its own arrived, it looks for that message in the conversation of the pair, and keeps nothing of what people write.
install-first = Whoever installs Flipside becomes its first coordinator.
install-button = Add to Slack
install-again = Try again

installed-title = Flipside is in { $name }
installed-next = You are its coordinator. Type /mentor help in Slack to see what you can do, and /mentor coordinators to share the work.
installed-more = You can close this page.
installed-open = Open Slack

install-not-added = Flipside was not added
install-cancelled = You said no in Slack, so nothing has changed.
install-stale = This page was open for too long, was used already, or belongs to another browser.
install-refused = Slack did not accept the request. Whoever runs this Flipside finds the reason in its log.
install-no-answer = Slack did not answer in time. If you find the app in your workspace all the same, add it once more.
install-of-organisation = The app is installed in your whole organisation already. An administrator of the organisation can add your workspace to it.
install-oops = Something went wrong on our side. Please try again in a few minutes.
