"""A Slack of one's own on loopback; it knows Slack's rules and nothing of any bot."""
