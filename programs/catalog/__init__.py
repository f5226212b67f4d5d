"""Programmes: what they aim at, whom they serve and how far they are.

It owns ProgramIndexPage, ProgramPage with its children, and Measurement. ``programs.campaigns``
and the home page use it.
"""
