"""Work that is done after a programme has been published."""

from django.tasks import task

from forums.aspirations.services import tell_milestones
from programs.catalog.models import ProgramPage


@task()
def tell_of_milestones(page_pk):
    """Tell whoever follows an aspiration which milestones of its programme were reached."""
    page = ProgramPage.objects.filter(pk=page_pk).first()
    if page is not None:
        tell_milestones(page_key=page.translation_key)
