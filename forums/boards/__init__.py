"""The boards: residents talk in public threads, by themselves or beside a page of the site.

It owns Board, Thread, Post with its versions and pictures, Reaction, Follow and PageDiscussion.
The programmes and the front door show a discussion beside their pages with the template tag
``discussion``; whatever stands above may open threads with ``boards.services``.
"""
