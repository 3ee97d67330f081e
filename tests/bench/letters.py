"""What it costs to write letters, against handing the same bytes to a mail server on this machine (processor time)."""

import asyncio
import time
from dataclasses import replace

from outbound.compose import compose
from outbound.courier import Sent
from outbound.examples import ANNA, AT, FIRM, acknowledgement, read_file, view
from outbound.render import warm
from outbound.smtp import SmtpCourier, SmtpLogin
from tests.world.smtp_sink import SmtpSink


def letters(many: int = 1000) -> bool:
    """True if writing `many` acknowledgements takes less time than sending them."""
    warm()
    queued = [replace(acknowledgement(view(1001 + number)), id=f"k{number:07d}") for number in range(many)]
    began = time.process_time()
    written = [compose(letter, FIRM, AT, read_file) for letter in queued]
    wrote = time.process_time() - began
    with SmtpSink() as sink:
        courier = SmtpCourier(SmtpLogin("127.0.0.1", sink.port, "", str, "plain"))
        sent = asyncio.run(sending(courier, written))
    print(f"letters: {many} written in {wrote:.2f} s ({1000 * wrote / many:.1f} ms each), sent in {sent:.2f} s")
    return wrote < sent


async def sending(courier: SmtpCourier, written: list[bytes]) -> float:
    began = time.process_time()
    for data in written:
        answer = await courier.send(FIRM.address, ANNA.address, data)
        assert isinstance(answer, Sent), answer
    await courier.close()
    return time.process_time() - began
