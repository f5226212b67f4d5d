"""Boards full of made-up posts, to see what the site does when there are very many.

``make_load`` fills them and takes them away; nothing else uses this.
"""
