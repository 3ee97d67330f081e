"""The mailbox: one IMAP folder, watched, read without a trace, and emptied only into the folder for filed mail."""

from intake.mailbox.folder import Arrived, Mailbox
from intake.mailbox.session import Login, MailboxAway, backoff

__all__ = ["Arrived", "Login", "Mailbox", "MailboxAway", "backoff"]
