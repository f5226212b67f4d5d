"""The nine news items of the demo: news, announcements and one urgent alert."""
