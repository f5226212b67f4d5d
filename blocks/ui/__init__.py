"""The design system: tokens, components, icons, patterns and charts. It owns no models.

Every template on the site uses it, through ``{% component %}`` and the filters of ``ui``.
"""
