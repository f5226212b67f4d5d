"""The workshops: what the kelurahan and its partners do."""
