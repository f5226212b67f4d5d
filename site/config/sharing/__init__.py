"""How the site is found and shared: heads of pages, share images, sitemap, feed and the like.

It owns no models. ``{% head %}`` and ``{% keep %}`` (config.templatetags.sharing) bring it into
the page frame; ``config.sharing.urls`` has the addresses that only machines read.
"""
