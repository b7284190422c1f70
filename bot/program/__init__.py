"""The verbs of a mentoring program, a file per noun, one transaction each; none waits for Slack or reads the clock."""
