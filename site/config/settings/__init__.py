"""Settings: ``base`` for every start, ``dev`` adds debugging, ``test`` is for the test run."""
