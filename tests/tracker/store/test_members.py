"""What the store keeps of people: who joined and left, what each said yes to, what was sent to whom."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from tests.tracker.store.samples import DESK, NOW, PRIYA, SAM, Arrived, firm, origin, quiet
from tracker.domain.commands import Command, EndAccess, LookAtPeople, SendAccessReview
from tracker.domain.decision import Decision, Facts, Fate
from tracker.domain.firm import Role
from tracker.domain.letters import Stage
from tracker.domain.members import Assent, Member, Yes
from tracker.domain.notices import Kind, Notice, Thread
from tracker.domain.task import FileRef
from tracker.store import Store
from tracker.store.tables import outcome

Keep = Callable[..., None]
HER = Member(
    SAM,
    "Sam Okoro",
    Role.PARALEGAL,
    "America/Chicago",
    NOW,
    asked=("agreement 2 abc",),
    assents=(Assent(Yes.AGREEMENT, "2", "abc", NOW, SAM, "I agree \x00 ü", "mail 1"),),
)


def facts(store: Store, *commands: Command) -> Facts:
    with store.transaction(DESK) as work:
        return work.facts_for(commands, firm(), None, NOW)


def know(store: Store, *members: Member, key: str = "order 1", desk: str = DESK) -> None:
    with store.transaction(desk) as work:
        work.keep(Arrived("order", key), replace(quiet(Fate.DONE), members=members))


def test_a_member_comes_back_as_she_was_and_the_newer_takes_the_olders_place(store: Store) -> None:
    know(store, HER)
    assert store.members(DESK) == {SAM: HER} and store.members("other") == {}
    gone = replace(HER, ended=NOW + timedelta(hours=1), ended_by="desk", owes=True)
    know(store, gone, key="order 2")
    assert store.members(DESK) == {SAM: gone}


def test_decisions_see_the_firm_without_whoever_has_left_and_only_on_that_desk(store: Store) -> None:
    assert SAM in facts(store).firm.people
    know(store, replace(HER, ended=NOW))
    found = facts(store)
    assert SAM not in found.firm.people and PRIYA in found.firm.people and found.members[SAM].ended == NOW
    with store.transaction("other") as work:
        assert SAM in work.facts_for((), firm("other"), None, NOW).firm.people


def test_documents_are_those_of_letters_that_left_in_their_order(store: Store, keep: Keep) -> None:
    def letter(name: str, to: str = SAM) -> Notice:
        return Notice(Kind.ALERT, to, Thread("x"), {}, files=(FileRef(name, 1, "text/plain", "b", "c"),))

    notices = (letter("one.pdf"), letter("two.pdf"), letter("hers.pdf", PRIYA), letter("waits.pdf"))
    keep(Arrived("mail", "m1", mail=origin("m1")), replace(quiet(Fate.DONE), notices=notices))
    while claimed := store.claim_letters(NOW, 50):
        for one in claimed:
            stage = Stage.CANCELLED if one.notice.files[0].name == "waits.pdf" else Stage.SENT
            store.settle_letter(one, stage, NOW + timedelta(minutes=1))
    sent = facts(store, EndAccess(PRIYA, SAM)).sent
    assert {who: [file.name for file in files] for who, files in sent.items()} == {SAM: ["one.pdf", "two.pdf"]}
    assert sent[SAM][0].at == NOW + timedelta(minutes=1)
    know(store, HER)
    assert set(facts(store, LookAtPeople((PRIYA,))).sent) == {SAM}
    assert facts(store, LookAtPeople((PRIYA, SAM))).sent == {}


def test_when_each_was_last_heard_of_is_told_for_a_review(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        keys = work.keep_raw([(b"one", NOW, True, 1, 1), (b"two", NOW + timedelta(days=1), True, 2, 1)])
    for key in keys:
        keep(Arrived("mail", key, mail=origin(key, sender=PRIYA)), quiet())
    assert facts(store, SendAccessReview(PRIYA)).last_mails == {PRIYA: NOW + timedelta(days=1)}
    assert facts(store).last_mails == {}


def test_a_practice_mail_leaves_its_outcome_alone_and_comes_twice_to_no_effect(store: Store, keep: Keep) -> None:
    with store.transaction(DESK) as work:
        (key,) = work.keep_raw([(b"From: anna, practice", NOW, True, 7, 3)])
    rehearsed = Arrived("mail", key, commands=(EndAccess(PRIYA, SAM),), mail=origin(key), record='{"text": "secret"}')
    keep(rehearsed, Decision(Fate.IGNORED, "practice", forget=True))
    assert store.inbound(DESK) == [] and store.verify_blobs(DESK) == []
    with store._db.reading() as connection:
        kept = str(connection.execute(select(outcome).where(outcome.c.key == key)).one())
    assert "'practice'" in kept and "secret" not in kept and "EndAccess" not in kept
    with store.transaction(DESK) as work:
        assert work.keep_raw([(b"From: anna, practice", NOW, True, 7, 3)]) == [key]
        before = work.outcome_of("mail", key)
        assert before and before.reason == "practice"
        work.forget(key)
    assert store.inbound(DESK) == [] and store.claim_inbound(DESK, 10, NOW) == []
