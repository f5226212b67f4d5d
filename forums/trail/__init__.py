"""The trail: who did what to what, from and to which state, why and when.

It owns TrailEntry, to which rows are only ever added. Every room that changes something for
somebody else's eyes writes to it with ``services.record``; staff who may look at personal data
leave ``services.record_reading`` behind. The lurah and the administrators read it in the admin.
"""
