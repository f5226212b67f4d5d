"""Files that must not outlive a sending that failed."""

FILES = ("large", "small", "file")  # what the fields of our rows are called


class kept_files:  # noqa: N801 (reads as a function)
    """Within it, ``keep(row)`` saves a new row; its files are thrown away again when an error
    comes out, the one of saving itself included.
    """

    def __init__(self):
        self.rows = []

    def __enter__(self):
        return self.keep

    def keep(self, row):
        """Save ``row`` with its files."""
        self.rows.append(row)
        row.save(force_insert=True)

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            files = [getattr(row, name, None) for row in self.rows for name in FILES]
            for file in filter(None, files):
                file.delete(save=False)
