"""The addresses of allauth's views, in Indonesian; the names are those allauth asks for."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from allauth.usersessions import views as sessions
from django.urls import path

from forums.people.second_factor import second_factor_first
from forums.people.views import SignInCodeView, VerifyAddressView

urlpatterns = [
    path("masuk/", account.login, name="account_login"),
    path("masuk/kode/", account.request_login_code, name="account_request_login_code"),
    path("masuk/kode/isi/", SignInCodeView.as_view(), name="account_confirm_login_code"),
    path("masuk/pengaman/", mfa.authenticate, name="mfa_authenticate"),
    path("masuk/kunci/", keys.login_webauthn, name="mfa_login_webauthn"),
    path("keluar/", account.logout, name="account_logout"),
    path("daftar/", account.signup, name="account_signup"),
    path("nonaktif/", account.account_inactive, name="account_inactive"),
    path("pastikan/", account.reauthenticate, name="account_reauthenticate"),
    path("pastikan/pengaman/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("pastikan/kunci/", keys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("email/", account.email, name="account_email"),
    path("email/kode/", VerifyAddressView.as_view(), name="account_email_verification_sent"),
    path("kata-sandi/", account.password_change, name="account_change_password"),
    path("kata-sandi/buat/", account.password_set, name="account_set_password"),
    path("kata-sandi/lupa/", account.password_reset, name="account_reset_password"),
    path(
        "kata-sandi/lupa/kode/",
        account.confirm_password_reset_code,
        name="account_confirm_password_reset_code",
    ),
    path(
        "kata-sandi/lupa/baru/",
        account.complete_password_reset,
        name="account_complete_password_reset",
    ),
    path(
        "kata-sandi/lupa/selesai/",
        account.password_reset_from_key_done,
        name="account_password_reset_completed",
    ),
    path("pengaman/", mfa.index, name="mfa_index"),
    path("pengaman/aplikasi/", second_factor_first(totp.activate_totp), name="mfa_activate_totp"),
    path(
        "pengaman/aplikasi/lepas/",
        second_factor_first(totp.deactivate_totp),
        name="mfa_deactivate_totp",
    ),
    path(
        "pengaman/cadangan/",
        second_factor_first(codes.view_recovery_codes),
        name="mfa_view_recovery_codes",
    ),
    path(
        "pengaman/cadangan/baru/",
        second_factor_first(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "pengaman/cadangan/unduh/",
        second_factor_first(codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path("pengaman/kunci/", keys.list_webauthn, name="mfa_list_webauthn"),
    path("pengaman/kunci/tambah/", second_factor_first(keys.add_webauthn), name="mfa_add_webauthn"),
    path(
        "pengaman/kunci/<int:pk>/",
        second_factor_first(keys.edit_webauthn),
        name="mfa_edit_webauthn",
    ),
    path(
        "pengaman/kunci/<int:pk>/hapus/",
        second_factor_first(keys.remove_webauthn),
        name="mfa_remove_webauthn",
    ),
    path("perangkat/", sessions.list_usersessions, name="usersessions_list"),
]
