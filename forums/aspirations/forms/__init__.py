"""The forms of senders. Services check again; what they find comes back to these fields."""
