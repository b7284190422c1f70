"""What must hold: a file per module, dialogues against the sandbox, properties for decisions."""
