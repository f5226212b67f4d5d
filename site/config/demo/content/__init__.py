"""What the demo says: pages, campaigns, news, people and places of an invented kelurahan.

Each module holds plain data made with the builders of ``config.demo.stream``. ``ENGLISH`` maps the
Indonesian strings of its module to English; an empty one leaves the page in Indonesian only.
No module names a real person or a private phone number.
"""
