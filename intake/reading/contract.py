"""The names of acts that `buckslip read --json` promises; finer ones of ours are printed beside the promised one."""

_SAID = (
    # paralegal
    "accept decline_capacity decline_conflict question propose_new_due partial_delivery deliver replace_delivery"
    " deliver_missing_attachment deliver_suspect_attachment deliver_by_unapproved_link log_time budget_warning"
    " absence_notice list_request filed_without_approval"
    # attorney
    " approve approve_with_changes approve_and_authorise_filing approve_and_authorise_service authorise_filing"
    " authorise_service approve_content_new_due approve_plus_new_task request_revisions reject_and_reassign"
    " hold_filing change_due cancel hold resume reopen reassign add_watcher new_task answer_question status_request"
    " per_item"
    # either
    " comment comment_not_reviewer acknowledgement_only praise_only reaction_only ambiguous_conditional"
    " ambiguous_answer negative_or_sarcastic stale_version_approval hearsay_approval task_mismatch auto_reply"
    " external_sender quarantine"
)
PROMISED = frozenset(_SAID.split())
_NEAREST = {
    "answer_without_task": "answer_question",
    "approve_by_answer": "approve",
    "nothing_asked": "acknowledgement_only",
}


def promised(name: str, status: str | None) -> str:
    """The promised name of an act; `status`: what becomes of the task. Work that waits for another is held."""
    if name in PROMISED:
        return name
    if name == "wait_for" and status == "on_hold":
        return "hold"
    return _NEAREST.get(name, "comment")
