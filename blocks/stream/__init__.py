"""The StreamField blocks that editors write pages with.

It owns ReusableContent, a text kept in one place and shown on many pages.
Every page type uses its blocks; rooms above register home page sections with it.
"""
