"""What programmes add to the home page and to the Wagtail admin."""

from wagtail import hooks

from programs.catalog.home_sections import areas_section, programs_section

hooks.register("register_home_section", areas_section)
hooks.register("register_home_section", programs_section)
