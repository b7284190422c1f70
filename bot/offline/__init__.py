"""A matching from a file, with no Slack and no database: the command `match`."""
