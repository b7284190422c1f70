"""The proof of the delivery's promise: bots are killed, paused and lied to, and a Slack that remembers is the judge."""
