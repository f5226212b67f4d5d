"""The pages everyone starts from, and the frame around every page.

It owns HomePage, StandardPage, NewsIndexPage, NewsPage, SiteSettings and Menu.
"""
