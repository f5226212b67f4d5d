"""Files that must not outlive a sending that failed."""

FILES = ("large", "small", "file")  # what the fields of our rows are called


class kept_files:  # noqa: N801 (reads as a function)
    """Within it, ``keep(row)`` notes files that are thrown away again when an error comes out."""

    def __init__(self):
        self.rows = []

    def __enter__(self):
        return self.rows.append

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            files = [getattr(row, name, None) for row in self.rows for name in FILES]
            for file in filter(None, files):
                file.delete(save=False)
