"""The meeting hall: people and what they say."""
