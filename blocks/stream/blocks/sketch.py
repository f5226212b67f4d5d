"""What a block shows in the editor's picker before anything is written."""

from blocks.stream.samples import sample_of


class Sketched:
    """A block with an example of itself."""

    def get_preview_value(self):
        """The example, with pictures, pages and files that the site has."""
        return self.to_python(sample_of(self.name))
