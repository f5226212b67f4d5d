"""One order of locks for all services: thread by primary key, then posts."""

from forums.boards.models import Post, Thread


def locked_thread(pk):
    """The thread, read anew and held until the transaction ends."""
    found = Thread.objects.select_for_update(of=("self",)).select_related("board__locale")
    return found.get(pk=pk)


def locked_post(pk):
    """The post, read anew and held together with its thread."""
    thread = locked_thread(Post.objects.values_list("thread_id", flat=True).get(pk=pk))
    post = Post.objects.select_for_update(of=("self",)).get(pk=pk)
    post.thread = thread
    return post
