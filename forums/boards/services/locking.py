"""One order of locks for everything: thread, by primary key where there are two; post; case; board.

Moderation asks for the first two through its kind (``ModeratedKind.lock``) before it takes the
case. The locks leave keys alone, so that rows that only point to a thread can come meanwhile.
"""

from forums.boards.models import Board, Post, Thread


def locked_thread(pk):
    """The thread, read anew and held until the transaction ends.

    The board is read afterwards: a join would come back empty when the thread has just moved.
    """
    thread = Thread.objects.select_for_update(no_key=True).get(pk=pk)
    thread.board = Board.objects.select_related("locale").get(pk=thread.board_id)
    return thread


def locked_post(pk):
    """The post, read anew and held together with its thread."""
    post = None
    while post is None:  # again only if it has gone to another thread while we waited
        thread = locked_thread(Post.objects.values_list("thread_id", flat=True).get(pk=pk))
        held = Post.objects.select_for_update(no_key=True).filter(pk=pk, thread=thread)
        post = held.first()
    post.thread = thread
    return post
