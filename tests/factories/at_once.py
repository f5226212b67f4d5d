"""Several people in the same moment, each in a thread with a database connection of its own."""

import threading

from django.db import connections

LONGEST_WAIT_SECONDS, LONGEST_WORK_SECONDS = 10, 60


def at_once(*works, losing=()):
    """Run ``works`` in threads that begin together; what each returned, in their order.

    Of one that raises an exception in ``losing`` it is the exception's class; any other exception
    fails the test.
    """
    results, errors = [None] * len(works), []
    gate = threading.Barrier(len(works))

    def target(place, work):
        try:
            gate.wait(LONGEST_WAIT_SECONDS)
            results[place] = work()
        except losing as error:
            results[place] = type(error)
        except Exception as error:  # shown by the assertion below
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=target, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONGEST_WORK_SECONDS)
    assert errors == []
    return results
