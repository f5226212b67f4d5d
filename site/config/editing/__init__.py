"""The staff side: the dashboard, reports, page checks, and what keeps both languages together.

It owns no model. It extends the Wagtail admin, which knows every room's pages.
"""
