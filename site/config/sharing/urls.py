"""Addresses that only machines read, the same in all languages."""

from django.urls import path, re_path

from config.sharing import files, images, sitemap

app_name = "sharing"
urlpatterns = [
    re_path(
        r"^-/bagikan/(?P<key>[a-z]{2}|(?:partner-|institution-)?[0-9]{1,15}"
        r"|aspirasi-[A-Z]{1,8}-[0-9]{4}-[0-9A-Z]{5})-(?P<version>[0-9a-f]{16})\.jpg$",
        images.share_image,
        name="image",
    ),
    path("sitemap.xml", sitemap.sitemap, name="sitemap"),
    re_path(
        r"^sitemap-(?P<name>[0-9]{1,9}|[a-z]{1,20}(?:-[0-9]{4}-[0-9]{2})?)\.xml$",
        sitemap.sitemap_part,
        name="sitemap_part",
    ),
    path("robots.txt", files.robots, name="robots"),
    path("manifest.webmanifest", files.manifest, name="manifest"),
    path("favicon.ico", files.favicon, name="favicon"),
    path(".well-known/security.txt", files.security, name="security"),
]
