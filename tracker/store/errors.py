"""What can go wrong in the store, told apart by what the caller can do about it."""


class StoreAway(Exception):
    """The database does not answer, is full or is locked: nothing was kept; try again later."""


class AlreadyKept(Exception):
    """This (source, key) has its outcome; nothing was changed."""


class ClaimLost(Exception):
    """The claim ran out and somebody else goes on with it; nothing was changed."""


class AlreadyRunning(Exception):
    """Another service works on this database."""


class NewerDatabase(Exception):
    """The database was written by a newer Buckslip; this one does not touch it."""


class WrongKey(Exception):
    """The key is no key, or not the one that this database was written with."""


class Tampered(Exception):
    """Stored bytes are not what was stored under that key."""
