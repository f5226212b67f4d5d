"""Partners and institutions: who works together with residents, and where to find them.

It owns Partner and Institution. Programmes and campaigns name them.
"""
