"""Every letter that the month must bring, and no other. Written from the rules (domain.md, docs/reminders.md), by hand.

A line is a letter: its reader, its kind, its task or "-", and after the colon, where the kind alone does not tell, words
that stand in it. Times of the clock are the reader's own, in 2026; what a mail brings comes in the minute of the mail.
A new kind of letter is a line under the mail or the time that brings it.
"""

# what a mail brings at once, whoever's night it is
AFTER: dict[str, str] = {
    "kessler": """
        amy   acknowledgement T-1001: Due Thursday, October 29, 12:00 noon
        nora  assignment      T-1001""",
    "kessler taken": "amy change T-1001: Nora Quinn has T-1001 now",
    "kessler question": "amy question T-1001: objections included",
    "kessler answer": "nora change T-1001: Testimony only",
    "kessler version 1": "helen review T-1001: version 1",
    "kessler changes": "nora outcome T-1001: exhibit numbers",
    "kessler version 2": "helen review T-1001: version 2",
    "kessler approved": """
        nora  outcome  T-1001: approved
        amy   delivery T-1001""",
    "kessler thanks": "",  # thanks for approved work close it and get no answer
    "ortega": """
        brian acknowledgement T-1002: T-1003
        leo   assignment      T-1002
        leo   assignment      T-1003""",
    "bates taken": "brian change T-1002: Leo Park has T-1002 now",
    "log taken": "brian change T-1003: Leo Park has T-1003 now",
    "log canceled": """
        brian acknowledgement T-1003: canceled
        leo   change          T-1003: T-1003 is canceled""",
    "bates done": "brian review T-1002",
    "bates approved": "leo outcome T-1002: approved",  # the reviewer sent the task: nothing is delivered twice
    "docket": """
        brian acknowledgement T-1004: the next one is due Thursday, November 5
        leo   assignment      T-1004""",
    **{f"docket {n} taken": f"brian change T-{t}: Leo Park has T-{t} now"
       for n, t in ((1, 1004), (2, 1007), (3, 1012), (4, 1015), (5, 1018))},
    "docket 6 taken": "brian change T-1020: Nora Quinn has T-1020 now",
    **{f"docket {n} done": f"brian review T-{t}"
       for n, t in ((1, 1004), (2, 1007), (3, 1012), (4, 1015), (5, 1018))},
    **{f"docket {n} approved": f"leo outcome T-{t}: approved"
       for n, t in ((1, 1004), (2, 1007), (3, 1012), (4, 1015))},
    "leo away": "rita question -: Leo Park is away",
    "move it": """
        rita  acknowledgement T-1018
        nora  assignment      T-1018
        leo   change          T-1018: T-1018 goes to Nora Quinn
        brian change          T-1018: T-1018 goes to Nora Quinn""",
    "docket 5 taken over": "brian change T-1018: Nora Quinn has T-1018 now",
    "docket 5 approved": "nora outcome T-1018: approved",
    "docket stops": "brian acknowledgement T-1020: does not come again",
    "okafor": """
        clara acknowledgement T-1005: Due Friday, October 30, 12:00 noon
        iris  assignment      T-1005""",
    "okafor taken": "clara change T-1005: Tala Cruz has T-1005 now",
    "okafor done": "clara review T-1005",
    "okafor approved": "tala outcome T-1005: approved",
    "brief": """
        paul  acknowledgement T-1006
        helen acknowledgement T-1006
        nora  assignment      T-1006""",
    "brief taken": "helen change T-1006: Nora Quinn has T-1006 now",
    "brief later": "helen question T-1006: Friday, November 20, 2026, 12:00 noon",
    "brief agreed": """
        helen acknowledgement T-1006: Friday, November 20, 12:00 noon
        nora  change          T-1006: Due date moved to Friday, November 20, 12:00 noon""",
    "brief done": "helen review T-1006",
    "brief approved": "nora outcome T-1006: filing",
    "dunmore": """
        erin  acknowledgement T-1008: Due Tuesday, November 10, 2:00 PM
        leo   assignment      T-1008""",
    "dunmore conflict": """
        rita  alert           T-1008: Leo Park cannot take T-1008
        iris  assignment      T-1008""",
    "dunmore taken": "erin change T-1008: Iris Hart has T-1008 now",
    "dunmore hold": """
        erin  acknowledgement T-1008: on hold
        iris  change          T-1008: T-1008 is on hold""",
    "dunmore resume": """
        erin  acknowledgement T-1008: goes on
        iris  change          T-1008: Work on T-1008 goes on""",
    "dunmore done": "victor review T-1008",
    "dunmore approved": """
        iris  outcome         T-1008: approved
        erin  delivery        T-1008""",
    "dunmore thanks": "",
    "estate": """
        daniel acknowledgement T-1009: T-1010
        daniel invitation      T-1009
        daniel invitation      T-1010
        tala   assignment      T-1009""",
    "estate bounce": "rita alert T-1009: could not be delivered",
    "chart taken": "daniel change T-1009: Tala Cruz has T-1009 now",
    "chart done": "daniel review T-1009",
    "chart approved": """
        tala   outcome         T-1009: approved
        daniel invitation      T-1009: cancel
        tala   assignment      T-1010""",  # he freed it himself: nobody tells him
    "inventory taken": "daniel change T-1010: Tala Cruz has T-1010 now",
    "inventory version 1": "daniel review T-1010: version 1",
    "inventory changes": """
        tala   outcome         T-1010: Please fix the caption
        daniel invitation      T-1010""",  # the due date moved by a revision round
    "inventory version 2": "daniel review T-1010: version 2",
    "inventory approved": """
        tala   outcome         T-1010: approved
        daniel invitation      T-1010: cancel""",
    "worksheet": """
        victor acknowledgement T-1011: Due Friday, November 6, 3:00 PM
        iris   assignment      T-1011""",
    "worksheet taken": "victor change T-1011: Iris Hart has T-1011 now",
    "worksheet done": "erin review T-1011",
    "worksheet approved": """
        iris   outcome         T-1011: approved
        victor delivery        T-1011""",
    "affidavit": """
        erin   acknowledgement T-1013: did you mean
        iris   assignment      T-1013""",
    "affidavit taken": "erin change T-1013: Iris Hart has T-1013 now",
    "affidavit Friday": """
        erin   acknowledgement T-1013: Friday, November 20, 5:00 PM
        iris   change          T-1013: Due date moved to Friday, November 20, 4:00 PM PT""",
    "affidavit Friday again": "erin could_not_act -",  # a late answer is refused in words
    "affidavit done": "erin review T-1013",
    "affidavit approved": "iris outcome T-1013: approved",
    "opposition": """
        amy    acknowledgement T-1014: Do you confirm it?
        nora   assignment      T-1014""",
    "opposition taken": "amy change T-1014: Nora Quinn has T-1014 now",
    "opposition confirmed": """
        amy    acknowledgement T-1014: confirmed
        nora   change          T-1014: The court date of T-1014 is confirmed""",
    "opposition version 1": "helen review T-1014: version 1",
    "opposition changes": "nora outcome T-1014: cite Rule 6",
    "opposition version 2": "helen review T-1014: version 2",
    "opposition approved": """
        nora   outcome         T-1014: filing
        amy    delivery        T-1014""",
    "motion": """
        helen  acknowledgement T-1016
        nora   assignment      T-1016""",
    "motion taken": "helen change T-1016: Nora Quinn has T-1016 now",
    "motion done": "helen review T-1016",
    "motion approved": "nora outcome T-1016: approved",
    "finch": "amy acknowledgement T-1017: Which matter",  # blocked until the matter is known
    "finch matter": """
        amy    acknowledgement T-1017: Finch v. Finch Holdings
        leo    assignment      T-1017""",
    "finch taken": "amy change T-1017: Leo Park has T-1017 now",
    "finch sooner": """
        amy    acknowledgement T-1017: Thursday, November 19, 5:00 PM
        leo    change          T-1017: Due date moved to Thursday, November 19, 2:00 PM PT""",
    "finch done": "amy review T-1017",
    "finch approved": "leo outcome T-1017: approved",
    "ledger": """
        daniel acknowledgement T-1019
        daniel invitation      T-1019
        tala   assignment      T-1019""",
    "ledger taken": "daniel change T-1019: Tala Cruz has T-1019 now",
    "vendor": "",  # held, and told in the list of the next morning
    "status of all": "amy status -",
    "status of hers": "leo status -",
    "status of one": "erin status T-1008",
    "impostor": "helen question -: Did you send it?",  # and Rita hears what she says
    "not hers": "rita alert -: did not send it",
    "help": "clara help -",
    "out of office, no dates": "",
    "out of office": "rita alert -: Clara Nunez is away",
}  # fmt: skip

# what the clock brings: not before the reader's own working hours, unless the work is urgent
BY_CLOCK: dict[str, str] = {
    # a question is asked once more after 4 business hours, and the coordinator's after 4 more
    "10-27 14:00": "amy reminder T-1001: objections included",
    "10-28 10:00": "rita alert T-1001: got no answer",
    "11-16 14:00": "amy reminder T-1017: Which matter",
    # an offer passes after 2 business hours; in Manila it is 3 in the morning then, and waits
    "10-27 12:00": """
        clara change T-1005: Tala Cruz has been asked to take T-1005
        iris  change T-1005: The offer of T-1005 has passed""",
    "10-27 15:00": "rita alert T-1005: No answer to an offer",
    "10-28 09:00": "tala assignment T-1005",
    # the docket report: opened when the last one falls due; the one of Thanksgiving is due the day before, so the
    # next one is a week before December 3, and that is Thanksgiving itself: the first working hour after it
    "10-29 12:00": "brian acknowledgement T-1007: The next one is T-1007",
    "10-29 10:00": "leo assignment T-1007",
    "11-05 12:00": """
        brian acknowledgement T-1012: The next one is T-1012
        rita  escalation      T-1009""",
    "11-05 10:00": "leo assignment T-1012",
    "11-12 12:00": "brian acknowledgement T-1015: The next one is T-1015",
    "11-12 10:00": "leo assignment T-1015",
    "11-19 12:00": "brian acknowledgement T-1018: The next one is T-1018",
    "11-19 10:00": "leo assignment T-1018",
    "11-30 10:00": "nora assignment T-1020",  # she has it since it was moved, and can finish first
    "11-30 09:00": """
        brian acknowledgement T-1020: The next one is T-1020
        tala  reminder        T-1019: Late since""",
    # due soon: a quarter of the time before, at least two working hours, unless the morning's list said it
    "10-28 16:00": "leo reminder T-1004: Due",  # two working hours before 10:00
    "11-03 15:45": "leo reminder T-1007: Due",
    "11-10 16:00": "leo reminder T-1012: Due",
    "11-17 16:00": "leo reminder T-1015: Due",
    "10-30 09:00": "tala reminder T-1005: Due",  # 8:30 there
    "11-04 12:17": "tala reminder T-1009: Due",
    "11-12 09:00": "tala reminder T-1010: Due",  # on Veterans Day the desk is silent in Manila too
    "11-09 09:00": "iris reminder T-1008: Due",
    "11-13 09:00": "nora reminder T-1006: Due",
    "11-19 11:45": "nora reminder T-1006: Due",  # for the new date
    "11-12 15:00": "nora reminder T-1016: Due",
    "11-23 09:00": "nora reminder T-1014: Due",
    "11-24 09:00": """
        nora  reminder T-1018: Due
        helen reminder T-1014: waits for your review""",
    "11-25 12:30": "tala reminder T-1019: Due",
    # late, each reader in her own hours; then the coordinator, then the partner
    "11-04 12:00": "daniel reminder T-1009: Late since",
    "11-05 09:00": "tala reminder T-1009: Late since",
        "11-10 13:00": "iris reminder T-1008: Late since",
    "11-10 14:00": "erin reminder T-1008: Late since",
    "11-12 16:00": "rita escalation T-1008",
    "11-13 13:00": "victor escalation T-1008",
    "11-12 23:59": """
        nora  reminder T-1016: Late since
        helen reminder T-1016: Late since""",  # urgent
    "11-25 12:00": "daniel reminder T-1019: Late since",
    "11-30 12:00": "rita escalation T-1019",
    # what was held the day before, and could wait
    "11-04 09:00": "rita held -: litigation support",
    # a review is asked for again at half the time that is left, after two working hours at the least
    "10-29 13:00": "helen reminder T-1001: waits for your review",
    "11-16 09:00": "victor reminder T-1008: waits for your review",
    "11-19 09:00": "erin reminder T-1013: waits for your review",
}  # fmt: skip

# 9:00 on working days, where she has open work or an offer
MORNINGS: dict[str, str] = {
    "nora": "10-27 10-28 10-29 10-30 11-02 11-03 11-04 11-05 11-06 11-09 11-10 11-12 11-13 11-16 11-17 11-18 11-19 "
    "11-20 11-23 11-24",
    "leo": "10-27 10-28 10-29 10-30 11-02 11-03 11-04 11-05 11-06 11-09 11-10 11-12 11-13 11-16 11-17 11-18 11-19 "
    "11-20",
    "iris": "10-30 11-02 11-03 11-04 11-05 11-06 11-09 11-10 11-12 11-13 11-16 11-17 11-18 11-19",
    "tala": "10-28 10-29 10-30 11-03 11-04 11-05 11-06 11-09 11-10 11-12 11-13 11-16 11-24 11-25 11-30",
}

# 7:30, before the clocks changed and after
DIGESTS: dict[str, str] = {
    "helen": "10-26 11-02 11-09 11-16 11-23 11-30",
    "victor": "10-26 11-02 11-09 11-16 11-23 11-30",
}
