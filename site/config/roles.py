"""Who may do what. The tables are the rule; ``sync_roles`` brings the database in line with them.

A person may be in several groups and then may do what any of them may. Where a right is missing
here, it was left out on purpose: Redaksi writes but never publishes; Penerjemah publishes, but
only what translates a page that a reviewer has approved; Lurah sees reports and decides,
and like every reviewer may mend what is in review, nothing else.
"""

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page

from config.editing.languages import ensure_languages
from config.workflow import ensure_workflow

REDAKSI = "Redaksi"
PENELAAH = "Penelaah"
PENERJEMAH = "Penerjemah"
LURAH = "Lurah"
MODERATOR = "Moderator"
PETUGAS = "Petugas"
VERIFIKATOR = "Verifikator"
ADMINISTRATOR = "Administrator"
# What residents may be besides; it opens no door of the office.
PELAKU_UMKM = "Pelaku UMKM"
PENDAMPING = "Pendamping warga"
RESIDENT_ROLES = (PELAKU_UMKM, PENDAMPING)
ROLES = (
    REDAKSI,
    PENELAAH,
    PENERJEMAH,
    LURAH,
    MODERATOR,
    PETUGAS,
    VERIFIKATOR,
    ADMINISTRATOR,
)
REVIEWERS = (PENELAAH, LURAH, ADMINISTRATOR)

# Pages: where in the tree → acts.
EVERYWHERE, ORIGINALS, TRANSLATIONS = "everywhere", "originals", "translations"
PAGES = {
    REDAKSI: (ORIGINALS, "add change"),
    PENELAAH: (EVERYWHERE, "add change publish lock unlock"),
    PENERJEMAH: (TRANSLATIONS, "change publish"),
    ADMINISTRATOR: (EVERYWHERE, "add bulk_delete change lock publish unlock"),
}

# Pictures and documents, in all collections. Wagtail keeps these rights on its own models. Who may
# "add" changes and deletes their own and what nothing uses; who may "change", everything.
LIBRARY_MODELS = ("wagtailimages.Image", "wagtaildocs.Document")
LIBRARY = {
    REDAKSI: "add choose",
    PENELAAH: "add change choose",
    PENERJEMAH: "choose",
    ADMINISTRATOR: "add change choose",
}
COLLECTIONS = {ADMINISTRATOR: "add change delete"}

# Everything else. Administrator has every right there is.
MODELS = {
    "partners.Partner": {
        REDAKSI: "view add change",
        PENELAAH: "view add change delete publish lock unlock",
        PENERJEMAH: "view change publish",
        LURAH: "view",
    },
    "partners.Institution": {
        REDAKSI: "view add change",
        PENELAAH: "view add change delete publish lock unlock",
        PENERJEMAH: "view change publish",
        LURAH: "view",
    },
    "stream.ReusableContent": {
        REDAKSI: "view add change",
        PENELAAH: "view add change delete publish",
        PENERJEMAH: "view change publish",
    },
    "pages.Menu": {PENELAAH: "view add change", PENERJEMAH: "view change"},
    "pages.SiteSettings": {PENELAAH: "change"},
    "moderation.Case": {MODERATOR: "view change", LURAH: "view"},
    "moderation.Rule": {MODERATOR: "view", PENELAAH: "view add change", LURAH: "view"},
    "moderation.ReasonTemplate": {
        MODERATOR: "view add change delete",
        PENELAAH: "view add change",
        PENERJEMAH: "view change",
    },
    "moderation.WatchedWord": {MODERATOR: "view add change delete"},
    "moderation.Sanction": {MODERATOR: "view add change", LURAH: "view"},
    "catalog.Measurement": {
        REDAKSI: "view add change",
        PENELAAH: "view add change delete",
        LURAH: "view",
    },
    "boards.Board": {
        MODERATOR: "view",
        PENELAAH: "view add change",
        PENERJEMAH: "view change",
        LURAH: "view",
    },
    "boards.Thread": {MODERATOR: "view change"},
    # Officers see what lies with their units; who verifies or oversees sees all but what is
    # confidential and not theirs (AspirationQuerySet.readable_by).
    "aspirations.Aspiration": {
        PETUGAS: "view change",
        VERIFIKATOR: "view change verify",
        LURAH: "view oversee",
    },
    # Heads of RT and RW, cadres and the counter write down what others say.
    "aspirations.AssistedVoice": {PETUGAS: "add", VERIFIKATOR: "add", PENDAMPING: "add"},
    "aspirations.AnswerTemplate": {PETUGAS: "view", VERIFIKATOR: "view add change delete"},
    "aspirations.Category": {
        VERIFIKATOR: "view add change",
        PENERJEMAH: "view change",
        LURAH: "view",
    },
    "aspirations.Promise": {VERIFIKATOR: "view", LURAH: "view add change"},
    "aspirations.DayOff": {VERIFIKATOR: "view add change delete", LURAH: "view"},
    "aspirations.ProgramLink": {
        REDAKSI: "view add delete",
        PENELAAH: "view add delete",
        PETUGAS: "view add delete",
        VERIFIKATOR: "view add delete",
    },
    "people.Unit": {LURAH: "view", PENERJEMAH: "view change"},
    # Of the trail there is only the right to read it: nobody changes it.
    "trail.TrailEntry": {LURAH: "view", MODERATOR: "view_forum"},
}
SPECIAL = {
    "wagtailadmin.access_admin": ROLES,
    "wagtail_localize.submit_translation": (PENERJEMAH, ADMINISTRATOR),
}

# What Wagtail's migrations bring and our groups replace.
SHIPPED_GROUPS = ("Moderators", "Editors")


@transaction.atomic
def sync_roles():
    """Create the groups, give each exactly its rights, and set up review and languages."""
    groups = {name: sync_group(name) for name in (*ROLES, *RESIDENT_ROLES)}
    ensure_workflow([groups[name] for name in REVIEWERS])
    ensure_languages()
    sync_page_permissions()
    Group.objects.filter(name__in=SHIPPED_GROUPS, user__isnull=True).delete()


def sync_group(name):
    """Create the group ``name`` and give it its rights on everything but pages; returns it."""
    group, _created = Group.objects.get_or_create(name=name)
    group.permissions.set(_model_permissions(name))
    _sync_library(name, group)
    return group


def sync_page_permissions():
    """Give each group its rights on the trees that exist now; called again when one is added."""
    trees = _trees()
    for group in Group.objects.filter(name__in=PAGES):
        where, acts = PAGES[group.name]
        wanted = {
            (page.pk, permission.pk)
            for page in trees[where]
            for permission in _permissions_of(Page, acts)
        }
        _replace(GroupPagePermission, "page_id", group, wanted)


def _model_permissions(role):
    """The Django permissions of ``role``."""
    if role == ADMINISTRATOR:
        return Permission.objects.all()
    found = []
    for name, acts in MODELS.items():
        found += _permissions_of(apps.get_model(name), acts.get(role, ""))
    for name, roles in SPECIAL.items():
        if role in roles:
            label, codename = name.split(".")
            found += Permission.objects.filter(content_type__app_label=label, codename=codename)
    return found


def _permissions_of(model, acts):
    """The permissions for ``acts`` (words) on ``model``."""
    codenames = [f"{act}_{model._meta.model_name}" for act in acts.split()]
    content_type = ContentType.objects.get_for_model(model)
    return list(Permission.objects.filter(content_type=content_type, codename__in=codenames))


def _sync_library(role, group):
    """Give ``group`` its rights on the root collection, which holds all others."""
    root = Collection.get_first_root_node()
    rights = [(apps.get_model(name), LIBRARY.get(role, "")) for name in LIBRARY_MODELS]
    rights.append((Collection, COLLECTIONS.get(role, "")))
    wanted = {
        (root.pk, permission.pk)
        for model, acts in rights
        for permission in _permissions_of(model, acts)
    }
    _replace(GroupCollectionPermission, "collection_id", group, wanted)


def _trees():
    """The pages at which each part of the tree begins."""
    root = Page.get_first_root_node()
    homes = list(root.get_children().select_related("locale")) if root else []
    default = Locale.get_default().pk
    return {
        EVERYWHERE: [root] if root else [],
        ORIGINALS: [page for page in homes if page.locale_id == default],
        TRANSLATIONS: [page for page in homes if page.locale_id != default],
    }


def _replace(model, field, group, wanted):
    """Make the rows of ``group`` equal ``wanted``: pairs of object and permission."""
    rows = {
        (getattr(row, field), row.permission_id): row for row in model.objects.filter(group=group)
    }
    model.objects.filter(pk__in=[row.pk for key, row in rows.items() if key not in wanted]).delete()
    model.objects.bulk_create(
        model(group=group, permission_id=permission, **{field: target})
        for target, permission in sorted(wanted - rows.keys())
    )
