"""What the benchmark of the matching is made of; nothing here runs by itself."""
