"""Addresses that only machines read, the same in all languages."""

from django.urls import path, re_path

from config.sharing import files, images, sitemap

app_name = "sharing"
urlpatterns = [
    re_path(
        r"^-/bagikan/(?P<key>[a-z]{2}|(?:partner-|institution-|aspirasi-)?[0-9]{1,15})"
        r"-(?P<version>[0-9a-f]{16})\.jpg$",
        images.share_image,
        name="image",
    ),
    path("sitemap.xml", sitemap.sitemap, name="sitemap"),
    re_path(
        r"^sitemap-(?P<name>(?:aspirasi-)?[0-9]{1,9}|direktori)\.xml$",
        sitemap.sitemap_part,
        name="sitemap_part",
    ),
    path("robots.txt", files.robots, name="robots"),
    path("manifest.webmanifest", files.manifest, name="manifest"),
    path("favicon.ico", files.favicon, name="favicon"),
    path(".well-known/security.txt", files.security, name="security"),
]
