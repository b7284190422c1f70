"""What we say: a noun and a locale in; text and blocks out. It reads no store and sends nothing."""
