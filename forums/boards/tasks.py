"""Work after a post: telling people. Enqueued in the transaction that makes the post visible."""

from django.tasks import task

from forums.boards.models import Post
from forums.boards.notices import tell_readers


@task()
def tell_about_post(post_pk):
    """Tell those who are mentioned, answered or following. The post may be gone or hidden."""
    found = Post.objects.visible().filter(pk=post_pk)
    post = found.select_related("author", "thread__board", "reply_to").first()
    if post is not None:
        tell_readers(post)
