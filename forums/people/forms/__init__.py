"""Forms: of residents, and of the staff in the Wagtail admin."""
