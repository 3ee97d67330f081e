"""Why a mail is held or not acted on: the words that HoldMail and IgnoreMail carry, each with its meaning."""

from enum import StrEnum


class HoldReason(StrEnum):
    """A person must look; nothing was done."""

    UNKNOWN = "unknown_sender"  # nobody listed; silent to the outside
    UNVERIFIED = "unverified_sender"  # a listed address that nobody vouches for
    SPOOFED = "spoofed_sender"  # made to be taken for somebody listed
    NO_TASK = "no_task"  # of a listed person, and nothing in it that the desk can do
    NOT_LISTED_TO_SEND = "may_not_send_tasks"  # a task from somebody who may not send any; an attorney must say so
    RISKY = "risky_request"  # data of many clients, or money: confirmed by another mail first
    TOO_LARGE = "too_large"  # over the limit of size; only its head was fetched
    FILED_WITHOUT_AUTHORITY = "filed_without_authority"  # somebody filed or served what nobody had released
    OTHER_MATTER = "file_of_another_matter"  # not sent on


class IgnoreReason(StrEnum):
    """Recorded, never answered."""

    MACHINE = "machine"  # a program wrote it; the kind stands behind a colon
    DUPLICATE = "duplicate"  # a copy of a mail that became a task
    EMPTY = "empty"  # a reply without words or files
    COURTESY = "courtesy"  # thanks for the weekly page
    LEFT = "left_as_it_is"  # somebody said of a task that nothing shall be done
