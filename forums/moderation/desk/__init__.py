"""The moderators' screens in the admin: the queue, one case, people, opening a case."""
