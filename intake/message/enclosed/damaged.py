"""What the readers of enclosed mails say of bytes that are not what they claim."""


class Damaged(Exception):
    """Not read: its word goes into the mail's defects."""
