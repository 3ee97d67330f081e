"""`buckslip demo`: two weeks of a made-up firm through the real service, without an account or a network."""

from pathlib import Path

from buckslip.commands.showing import say
from buckslip.commands.stopping import Code


def demo(out: Path, *, stay: bool) -> int:
    import logging

    import structlog

    from buckslip.demo.show import demo as play

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))  # the story is the log
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # aiosmtpd's
    index = play(out, stay=stay, echo=say)
    say(f"\nEvery mail is in {out}. Open {index}")
    return Code.FINE
