"""The audit chain: every edit, deletion and cut shows; what was written holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from tests.tracker.store.samples import DESK, NOW, opening
from tracker.store import Keys, Store, chain
from tracker.store.tables import checkpoint, desk, event

Keep = Callable[..., None]


@pytest.fixture
def grown(store: Store, keep: Keep) -> Store:
    """Six events on two days."""
    for n in range(3):
        keep(*opening(f"mail-{n}", 1001 + n, at=NOW + timedelta(days=n // 2)))
    assert store.verify_chain(DESK) is None
    return store


def forge(store: Store, *statements: Any) -> str | None:
    with store._db.writing("forgery") as connection:
        for statement in statements:
            connection.execute(statement)
    return store.verify_chain(DESK)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("task", 1001),
        ("revision", 7),
        ("at", NOW + timedelta(seconds=1)),
        ("kind", "Cancelled"),
        ("body", '{"by":"eve@evil.example"}'),
        ("source", "order"),
        ("key", "another"),
        ("prev", "0" * 64),
        ("hash", "f" * 64),
    ],
)
def test_an_edit_of_any_column_shows(grown: Store, column: str, value: object) -> None:
    words = forge(grown, update(event).where(event.c.seq == 4).values({column: value}))
    assert words == "event 4 is not what was written"


def test_a_deleted_event_shows(grown: Store) -> None:
    assert forge(grown, delete(event).where(event.c.seq == 3)) == "event 3 is missing"


def test_events_put_in_another_order_show(grown: Store) -> None:
    moves = [update(event).where(event.c.seq == a).values(seq=b) for a, b in ((3, 99), (4, 3), (99, 4))]
    assert forge(grown, *moves) == "event 3 is not what was written"


def test_an_event_added_without_the_key_shows(grown: Store) -> None:
    with grown._db.reading() as connection:
        last = dict(connection.execute(select(event).where(event.c.seq == 6)).mappings().one())
    added = last | {"seq": 7, "prev": last["hash"]}
    added["hash"] = chain.link(Keys.generate().desk(DESK), added)
    words = forge(grown, insert(event).values(added), update(desk).values(seq=7, head=added["hash"]))
    assert words == "event 7 is not what was written"


def test_a_cut_tail_shows_even_where_the_desks_row_was_cut_to_fit(grown: Store) -> None:
    with grown._db.reading() as connection:
        fifth = connection.execute(select(event.c.hash).where(event.c.seq == 5)).scalar_one()
    assert forge(grown, delete(event).where(event.c.seq == 6)) == "the chain ends at event 5, the desk's row says 6"
    assert forge(grown, update(desk).values(seq=5, head=fifth)) == "the seal on the desk's row is not ours"


def test_a_cut_before_a_checkpoint_shows_by_it(grown: Store) -> None:
    words = forge(grown, delete(event).where(event.c.seq > 3))
    assert words is not None and "checkpoint knows more" in words


def test_an_old_copy_of_the_database_shows_by_what_was_printed(store: Store, keep: Keep) -> None:
    keep(*opening("mail-0", 1001))
    with store._db.reading() as connection:
        old = dict(connection.execute(select(desk)).mappings().one())
    keep(*opening("mail-1", 1002))
    keep(*opening("mail-2", 1003, at=NOW + timedelta(days=1)))
    printed = store.checkpoint(DESK)
    assert printed and (printed.seq, printed.day) == (4, "2026-11-24")
    back = [delete(event).where(event.c.seq > 2), delete(checkpoint), update(desk).values(old)]
    assert forge(store, *back) is None  # a whole old copy is consistent in itself
    assert store.verify_chain(DESK, {printed.seq: printed.head}) is not None


def test_a_checkpoint_that_was_changed_or_differs_from_the_printed_one_shows(grown: Store) -> None:
    printed = grown.checkpoint(DESK)
    assert printed
    assert grown.verify_chain(DESK, {printed.seq: printed.head}) is None
    assert grown.verify_chain(DESK, {printed.seq: "0" * 64}) is not None
    assert forge(grown, update(checkpoint).values(head="1" * 64)) is not None


def test_a_checkpoint_is_made_once_a_day(grown: Store) -> None:
    with grown._db.reading() as connection:
        days = [tuple(row) for row in connection.execute(select(checkpoint.c.day, checkpoint.c.seq).order_by("day"))]
    assert days == [("2026-11-23", 0), ("2026-11-24", 4)]


def test_the_desks_row_cannot_vanish(grown: Store) -> None:
    assert forge(grown, delete(desk)) == "the desk's row is gone"


def test_the_chain_of_an_unknown_desk_is_empty_and_whole(store: Store) -> None:
    assert store.verify_chain("nobody") is None
    assert store.checkpoint("nobody") is None


def test_a_desk_whose_row_and_checkpoints_are_gone_shows(grown: Store) -> None:
    assert forge(grown, delete(desk), delete(checkpoint)) == "the desk's row is gone"


def test_a_key_of_strange_characters_is_vouched_for_as_it_is_kept(store: Store, keep: Keep) -> None:
    arrived, decision = opening("mail-1", 1001)
    keep(replace(arrived, source="order", key="import a\0b\ud800"), decision)
    assert store.verify_chain(DESK) is None
