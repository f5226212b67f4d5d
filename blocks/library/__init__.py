"""Pictures, documents and tags.

It owns Photo, PhotoRendition, File and PageTag. Every room that shows a picture, offers a file
or tags a page uses it. Its intakes, one for pictures and one for documents, stand before everything
that anybody uploads, in whatever room.
"""
