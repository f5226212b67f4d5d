"""The home page, the index pages and the standard pages of the demo, one module each."""
