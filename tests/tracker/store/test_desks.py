"""What the store keeps of the desk itself: held mail, matters that mail brought, denied accesses, walls."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from tests.tracker.store.samples import DESK, NOW, PRIYA, SAM, Arrived, firm, opening, origin, quiet
from tracker.domain.commands import (
    AnswerQuestion,
    CheckWalls,
    Command,
    HoldMail,
    NoteDenied,
    RejectMail,
    ReleaseMail,
    SendHeldList,
    SetConsent,
)
from tracker.domain.decision import Decision, Facts, Fate, MailChange
from tracker.domain.firm import Firm, Matter
from tracker.domain.questions import Choice, Question
from tracker.store import Store

Keep = Callable[..., None]


def facts(store: Store, *commands: Command, at: datetime = NOW, office: Firm | None = None) -> Facts:
    with store.transaction(DESK) as work:
        return work.facts_for(commands, office or firm(), None, at)


def held(store: Store, keep: Keep, raw: bytes = b"From: somebody") -> str:
    with store.transaction(DESK) as work:
        (key,) = work.keep_raw([(raw, NOW, True, 7, 3)])
    keep(Arrived("mail", key, mail=origin(key, sender="x@y.example")), Decision(Fate.HELD, "unknown_sender"))
    return key


def change(store: Store, *changes: MailChange, key: str = "order 1") -> None:
    with store.transaction(DESK) as work:
        work.keep(Arrived("order", key), replace(quiet(Fate.DONE), mails=changes))


def test_a_held_mail_is_found_by_its_number_and_no_other_is(store: Store, keep: Keep) -> None:
    key = held(store, keep)
    with store.transaction(DESK) as work:
        (other,) = work.keep_raw([(b"From: anna", NOW, True, 8, 3)])
    keep(Arrived("mail", other), quiet())
    found = facts(store, ReleaseMail("desk", 1), RejectMail("desk", 2), ReleaseMail("desk", 3)).held
    assert list(found) == [1]
    assert (found[1].key, found[1].sender, found[1].reason) == (key, "x@y.example", "unknown_sender")


def test_a_released_mail_is_claimed_again_and_each_release_counts(store: Store, keep: Keep) -> None:
    key = held(store, keep)
    assert store.claim_inbound(DESK, 10, NOW) == []
    change(store, MailChange(key, vouched="anna@firm.example"))
    change(store, MailChange(key, read_by="desk"), key="order 2")
    assert facts(store, ReleaseMail("desk", 1)).held[1].settled == "released"  # it waits to be read
    (claimed,) = store.claim_inbound(DESK, 10, NOW)
    assert (claimed.key, claimed.number, claimed.attempts) == (key, 1, 1)
    assert (claimed.releases, claimed.read_by, claimed.vouched) == (1, "desk", "anna@firm.example")
    keep(Arrived("release", f"{key} 1", mail=origin(key)), Decision(Fate.HELD, "still"))
    assert store.claim_inbound(DESK, 10, NOW) == []
    assert facts(store, ReleaseMail("desk", 1)).held[1].settled == ""
    assert store.status(DESK, NOW).held == 1


def test_a_list_of_held_mail_has_those_since_the_last_one_and_what_was_said_of_them(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        keys = work.keep_raw([(b"From: %d" % n, NOW, True, n, 3) for n in range(3)])
    day = timedelta(days=1)
    for n, key in enumerate(keys):
        said = HoldMail("unknown_sender", f"x{n}@y.example", ask_registered=SAM if n else None)
        mail = Arrived("mail", key, NOW + n * day, commands=(said,), mail=origin(key, sender=f"x{n}@y.example"))
        keep(mail, Decision(Fate.HELD, "unknown_sender", mails=(MailChange(key, told=True),) if n == 2 else ()))
    found = facts(store, SendHeldList(PRIYA, (NOW + 2 * day).date(), NOW + timedelta(hours=2)), at=NOW + 2 * day).held
    assert [(one.number, one.told, one.asked) for one in found.values()] == [(2, False, SAM), (3, True, SAM)]
    assert found[2].at == NOW + day and found[2].sender == "x1@y.example" and found[2].subject
    assert list(facts(store, SendHeldList(PRIYA, NOW.date(), NOW + timedelta(minutes=30))).held) == [1, 2, 3]


def test_what_is_settled_is_held_no_more(store: Store, keep: Keep) -> None:
    key = held(store, keep)
    change(store, MailChange(key, settled="rejected"))
    assert store.inbound(DESK, Fate.HELD) == []
    assert store.status(DESK, NOW).held == 0
    (mail,) = store.inbound(DESK)
    assert (mail.fate, mail.settled) == (Fate.HELD, "rejected")


def test_a_trace_of_the_mail_shows_its_release_too(store: Store, keep: Keep) -> None:
    key = held(store, keep)
    arrived, decision = opening(key, 1001)
    keep(replace(arrived, source="release", key=f"{key} 1"), decision)
    words = [line.words for line in store.trace(DESK, key)]
    assert words[:3] == ["mail 1 from anna@firm.example: Alvarez exhibit list", "held", "done"]
    assert "T-1001: Opened" in words
    assert any("received" in line.what for line in store.trace(DESK, "T-1001"))


def test_a_matter_that_mail_opened_is_there_for_every_decision(store: Store, keep: Keep) -> None:
    voss = Matter("2026-0311", "Voss v. Bayview", "Harlan Voss", adverse=("Bayview",), consent="no")
    listed = Matter("2026-0141", "As mailed", consent="not needed")
    keep(Arrived("mail", "m"), replace(quiet(Fate.DONE), matters=(voss, listed)))
    seen = facts(store)
    assert seen.firm.matters["2026-0311"] == voss == store.matters(DESK)["2026-0311"]
    assert seen.firm.matters["2026-0141"] == replace(firm().matters["2026-0141"], consent="not needed")
    assert seen.kept == {"2026-0311": voss, "2026-0141": listed}
    assert store.matters("other") == {}


def test_denied_accesses_count_for_an_hour(store: Store, keep: Keep) -> None:
    for minutes, times in ((0, 1), (10, 2), (50, 1)):
        at = NOW + timedelta(minutes=minutes)
        keep(Arrived("mail", f"m{minutes}", at), replace(quiet(), denied=((SAM, times), (PRIYA, 1), (SAM, 1))))
    ask = NoteDenied(SAM, (1001,))
    assert facts(store, ask, at=NOW + timedelta(minutes=55)).denied == {SAM: 7}
    assert facts(store, ask, at=NOW + timedelta(minutes=65)).denied == {SAM: 5}
    assert facts(store, ask, at=NOW + timedelta(hours=3)).denied == {}
    assert facts(store).denied == {}


def test_a_check_of_walls_looks_only_at_the_work_of_those_who_may_be_behind_one(store: Store, keep: Keep) -> None:
    """A desk may have a hundred thousand open tasks, and its roster changes all day."""
    keep(*opening("mail-1", 1001, to=PRIYA))
    keep(*opening("mail-2", 1002, to=SAM))
    assert facts(store, CheckWalls()).board == ()
    people = dict(firm().people)
    people[SAM] = replace(people[SAM], walled_from=("2026-0141",))
    walled = facts(store, CheckWalls(), office=replace(firm(), people=people))
    assert [task.number for task in walled.board] == [1002] and sorted(walled.tasks) == [1002]
    del people[PRIYA]
    gone = facts(store, CheckWalls(), office=replace(firm(), people=people))
    assert [task.number for task in gone.board] == [1001, 1002]


def test_a_consent_brings_the_open_work_of_its_matter_also_as_an_answer(store: Store, keep: Keep) -> None:
    keep(*opening("mail-1", 1001))
    consent = SetConsent("anna@firm.example", "2026-0141", "yes")
    asked = Question(5, "anna@firm.example", "How?", NOW, None, (Choice(1, "yes", (consent,)),))
    keep(Arrived("mail", "q"), Decision(Fate.ASKED, questions=(asked,)))
    for command in (consent, AnswerQuestion("anna@firm.example", 5, 1, "1")):
        assert sorted(facts(store, command).tasks) == [1001]
    assert facts(store, replace(consent, matter="2026-9999")).tasks == {}
