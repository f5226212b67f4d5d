"""The public pages of the aspirations."""
