"""The pages everyone starts from."""

from home.pages.models.menu import Menu
from home.pages.models.news import NewsIndexPage, NewsPage
from home.pages.models.page import HomePage, StandardPage
from home.pages.models.settings import SiteSettings

__all__ = ["HomePage", "Menu", "NewsIndexPage", "NewsPage", "SiteSettings", "StandardPage"]
