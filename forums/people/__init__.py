"""The people who sign in: staff now, residents later.

It owns User. Every room that records who did something uses it.
"""
