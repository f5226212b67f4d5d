"""Where every address leads."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.documents.views.serve import authenticate_with_password

from blocks.reading import reads_only
from config.errors import page_not_found
from config.media import serve_media
from config.sharing.feed import news_feed
from forums.people.page_passwords import limited_guesses
from forums.people.views import to_sign_in

handler400 = "config.errors.bad_request"
handler403 = "config.errors.permission_denied"
handler404 = "config.errors.page_not_found"
handler500 = "config.errors.server_error"

urlpatterns = [
    # Wagtail's own sign-in knows no second factor: there is one door only.
    path("admin/login/", to_sign_in, {"fallback": "/admin/"}),
    # Wagtail's pages that show its errors on purpose.
    path("admin/failwhale/", page_not_found),
    path("admin/test404/", page_not_found),
    path("admin/", include(wagtailadmin_urls)),
    path(
        "documents/authenticate_with_password/<int:restriction_id>/",
        limited_guesses(authenticate_with_password),
    ),
    path("documents/", include(wagtaildocs_urls)),
    path("-/", include("blocks.ui.urls")),
    path("", include("config.sharing.urls")),
]

# The default language has no prefix; whoever writes one is led to the page.
urlpatterns.append(
    re_path(
        rf"^{settings.LANGUAGE_CODE}/(?P<rest>(?:[\w\-]+/)*)$",
        reads_only(RedirectView.as_view(url="/%(rest)s", permanent=True, query_string=True)),
    )
)

if settings.MEDIA_URL.startswith("/"):
    urlpatterns.append(path(f"{settings.MEDIA_URL[1:]}<path:path>", serve_media))

if "debug_toolbar" in settings.INSTALLED_APPS:
    urlpatterns.append(path("__debug__/", include("debug_toolbar.urls")))

urlpatterns += i18n_patterns(
    path("_util/login/", to_sign_in, {"fallback": "/"}),
    path("akun/", include("forums.people.account_urls")),
    path("akun/", include("forums.people.urls")),
    path("berita/umpan.atom", news_feed, name="sharing_feed"),
    path("", include("home.search.urls")),
    path("", include("programs.partners.urls")),
    path("", include("forums.notices.urls")),
    path("", include("forums.moderation.urls")),
    path("", include("forums.aspirations.urls")),
    path("", include("forums.boards.urls")),
    path("", include("home.pages.urls")),
    prefix_default_language=False,
)
