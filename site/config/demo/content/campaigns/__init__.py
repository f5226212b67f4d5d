"""The six education campaigns of the demo, one module each."""
