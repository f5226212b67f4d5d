"""Notices: what a person should hear, in the site and by e-mail.

It owns Notice (what is in the list), Delivery (what should go out by e-mail), Mail (one message
with everything in it, sent once) and Preference. Rooms name their kinds with the hook
``register_notice_kind`` and call ``services.notify``; the job ``send_notices`` does the rest.
"""
