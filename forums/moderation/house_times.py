"""The numbers of the house: how long, how many, how heavy."""

from datetime import timedelta

DECIDE_WITHIN = timedelta(hours=24)
DECIDE_URGENT_WITHIN = timedelta(hours=4)
APPEAL_WITHIN = timedelta(days=30)
EVIDENCE_KEPT = timedelta(days=365)
UNDO_WITHIN = timedelta(seconds=30)
# Mails wait a little longer, so that none leaves while its decision is being undone.
MAIL_HELD = 2 * UNDO_WITHIN
CLAIM_HOLDS = timedelta(minutes=30)

# Weights are hundredths: 100 is one report by somebody about whom nothing is known.
PLAIN_WEIGHT = 100
GUEST_WEIGHT = 25
GUESTS_TOGETHER = 100  # however many there are
MOST_WEIGHT, LEAST_WEIGHT = 200, 10
JUDGED_REPORTS_READ = 50
HIDE_AT = 300
HIDE_URGENT_AT = 200
FEWEST_REPORTERS = 2

NEWCOMER_POSTS = 3
FEWEST_IN_A_CELL = 5


def reporter_weight(upheld, dismissed):
    """How much a report counts, in hundredths, by how often that reporter was right.

    Nobody starts at zero or at the top: two made-up judgements, one of each, are added.
    """
    weight = round(MOST_WEIGHT * (upheld + 1) / (upheld + dismissed + 2))
    return max(LEAST_WEIGHT, min(MOST_WEIGHT, weight))


def due_at(opened_at, urgent):
    """By when a case opened at ``opened_at`` must be decided."""
    return opened_at + (DECIDE_URGENT_WITHIN if urgent else DECIDE_WITHIN)
