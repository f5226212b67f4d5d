"""Made-up aspirations, to see what the site does when there are very many.

``make_load_aspirations`` makes them and takes them away; nothing else uses this.
"""
