"""From a checkout to a running site: preparing, the web server, the background worker.

``manage.py serve`` calls ``prepare``, then ``supervise`` runs the web server and the worker as
two child processes; ``manage.py worker`` runs the worker alone.
"""
