"""What follows when the last reviewer has approved. Imported before the models: import none."""


def publish_approved(workflow_state, user=None):
    """Publish what was approved: whoever may approve it needs no other right to publish.

    Named in WAGTAIL_FINISH_WORKFLOW_ACTION.
    """
    revision = workflow_state.content_object.get_latest_revision()
    revision.publish(user=user, skip_permission_checks=True)
