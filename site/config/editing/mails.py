"""Mails of the Wagtail admin in the layout of all mails."""

from wagtail.admin import mail

from blocks.mail import compose_mail


def use_our_layout():
    """Let Wagtail's notifiers, which ask its module by name, send our mails."""
    mail.send_mail = send_mail


def send_mail(subject, message, recipient_list, from_email=None, **kwargs):
    """Send what Wagtail wrote; called as Wagtail's own function of this name."""
    message = compose_mail(to=recipient_list, subject=subject, text=message)
    connection = kwargs.get("connection")
    return connection.send_messages([message]) if connection else message.send()
