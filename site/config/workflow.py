"""The one workflow: whatever an editor submits, a reviewer reads before it is published."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import (
    GroupApprovalTask,
    Page,
    Task,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)
from wagtail.snippets.models import get_workflow_enabled_models

NAME = "Penelaahan"
SHIPPED = "Moderators approval"


def ensure_workflow(reviewers):
    """Make the workflow, let the groups ``reviewers`` approve, and put it on everything."""
    task = GroupApprovalTask.objects.filter(name=NAME).first()
    task = task or GroupApprovalTask.objects.create(name=NAME)
    task.groups.set(reviewers)
    workflow, _created = Workflow.objects.get_or_create(name=NAME)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr)
    _retire_shipped()
    root = Page.get_first_root_node()
    if root:
        WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})
    for model in get_workflow_enabled_models():
        WorkflowContentType.objects.update_or_create(
            content_type=ContentType.objects.get_for_model(model), defaults={"workflow": workflow}
        )
    return workflow


def _retire_shipped():
    """Take the workflow of Wagtail's own migrations away, for good if it was never used."""
    for item in (
        *Workflow.objects.filter(name=SHIPPED, active=True),
        *Task.objects.filter(name=SHIPPED, active=True),
    ):
        used = item.workflow_states if isinstance(item, Workflow) else item.task_states
        if used.exists():
            item.deactivate()
        else:
            item.delete()
