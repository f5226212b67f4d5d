"""The officers' screens in the admin: the list, one case with everything on it, the menu."""
