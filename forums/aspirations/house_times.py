"""Times of the house that are no promise to the sender. Promises are data: see models/promises."""

from datetime import timedelta

CONTEST_WITHIN = timedelta(days=30)
REOPEN_WITHIN = timedelta(days=30)
# Nothing is promised for a day further away.
TARGET_WITHIN = timedelta(days=2 * 365)
# A form that is sent again within this time shows its receipt again, with a guest's secret.
RECEIPT_WITHIN = timedelta(hours=1)
# Cells of the openness page that count fewer people than this are hidden.
SMALLEST_CELL = 5
MOST_PICTURES = 4
