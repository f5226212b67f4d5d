"""What campaigns add to the home page, to programmes and to the Wagtail admin."""

from wagtail import hooks

from programs.campaigns.partner_activity import campaigns_activity
from programs.campaigns.sections import campaigns_section, program_section, spotlight_section

hooks.register("register_home_section", campaigns_section)
hooks.register("register_home_section", spotlight_section)
hooks.register("register_program_section", program_section)
hooks.register("register_partner_activity", campaigns_activity, order=1)
