"""What a mentoring program is; it knows no Bolt."""
