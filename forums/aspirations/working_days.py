"""The arithmetic of working days, in plain dates: no database, no time of day.

``off`` is anything that answers ``day in off``: a set of dates in tests, a ``Calendar`` else.
It has to name weekends too.
"""

import datetime

MOST_DAYS = 5000
ONE_DAY = datetime.timedelta(days=1)


def is_working_day(day, off):
    """Whether people work on ``day``."""
    return day not in off


def add_working_days(start, days, off):
    """The last day to do something within ``days`` working days after ``start``.

    The day of receipt isn't counted, so 0 is ``start`` itself, working day or not. Raises
    ValueError for less than 0 or more than MOST_DAYS, and where the calendar ends (year 9999).
    """
    if not 0 <= days <= MOST_DAYS:
        raise ValueError(f"{days} working days: between 0 and {MOST_DAYS} are possible.")
    day = start
    for _ in range(days):
        day = _next_working_day(day, off)
    return day


def working_days_between(start, end, off):
    """How many working days lie after ``start`` and not after ``end``; 0 if ``end`` is earlier.

    It undoes ``add_working_days``. Raises ValueError for more than MOST_DAYS.
    """
    count = 0
    for number in range(1, (end - start).days + 1):
        count += is_working_day(start + number * ONE_DAY, off)
        if count > MOST_DAYS:
            raise ValueError(f"More than {MOST_DAYS} working days from {start} to {end}.")
    return count


def _next_working_day(day, off):
    """The first working day after ``day``."""
    try:
        day += ONE_DAY
        while not is_working_day(day, off):
            day += ONE_DAY
    except OverflowError as error:
        raise ValueError("The working days go beyond the calendar.") from error
    return day
