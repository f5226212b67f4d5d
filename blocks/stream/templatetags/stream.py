"""For templates that show the blocks of a body one by one."""

from django import template

from blocks.stream.shelf import open_shelf

register = template.Library()


class ShelfNode(template.Node):
    """Renders what stands inside with everything fetched that the body refers to."""

    def __init__(self, body, nodelist):
        self.body = body
        self.nodelist = nodelist

    def render(self, context):
        body = self.body.resolve(context)
        if not body:
            return self.nodelist.render(context)
        with open_shelf(body.stream_block, body.raw_data):
            return self.nodelist.render(context)


@register.tag
def shelf(parser, token):
    """``{% shelf page.body %} … {% endshelf %}``: one fetch for all blocks shown inside.

    ``{% include_block page.body %}`` needs no shelf, it brings its own.
    """
    _name, body = token.split_contents()
    nodelist = parser.parse(["endshelf"])
    parser.delete_first_token()
    return ShelfNode(parser.compile_filter(body), nodelist)
