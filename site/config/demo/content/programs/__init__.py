"""The fourteen programme pages of the demo, one module each."""
