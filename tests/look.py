"""Writes every letter as .eml, .html and .txt into a folder, and with --pictures takes pictures of them with Chromium.

python -m tests.look FOLDER [--pictures] [NAME ...]
"""

import asyncio
import sys
import tempfile
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from outbound.compose import compose
from tests.outbound.examples import AT, FIRM, each, read_file

WIDTHS = (640, 380)


def write(folder: Path, names: list[str]) -> list[str]:
    """The letters asked for, or all. Returns their names."""
    folder.mkdir(parents=True, exist_ok=True)
    letters = {name: letter for name, letter in each().items() if not names or name in names}
    for name, letter in letters.items():
        data = compose(letter, FIRM, AT, read_file)
        (folder / f"{name}.eml").write_bytes(data)
        mail = message_from_bytes(data, _class=EmailMessage, policy=policy.default)
        for kind, suffix in (("html", "html"), ("plain", "txt")):
            part = mail.get_body((kind,))
            assert part is not None
            (folder / f"{name}.{suffix}").write_text(part.get_content())
    rows = "\n".join(
        f'<li><a href="{n}.html">{n}</a> <a href="{n}.txt">text</a> <a href="{n}.eml">mail</a>' for n in letters
    )
    (folder / "index.html").write_text(f"<!doctype html><title>Letters</title><ul>\n{rows}\n</ul>\n")
    return list(letters)


async def picture(page: Path, out: Path, width: int, dark: bool, turn: asyncio.Semaphore) -> None:
    """One picture. The page goes into a frame of that width: headless Chromium has a minimum window of 500."""
    async with turn:
        with tempfile.TemporaryDirectory() as profile:
            frame = Path(profile) / "frame.html"
            frame.write_text(
                f'<body style="margin:0;background:{"#16191d" if dark else "#fff"}">'
                f'<iframe src="file://{page.resolve()}" style="border:0;width:{width}px;height:1500px"></iframe>'
            )
            flags = [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars",
                f"--user-data-dir={profile}",
                "--allow-file-access-from-files",
                f"--window-size={max(width, 500)},1500",
            ]
            if dark:
                flags.append("--blink-settings=preferredColorScheme=0")
            process = await asyncio.create_subprocess_exec(
                "chromium",
                *flags,
                f"--screenshot={out}",
                f"file://{frame}",
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            await asyncio.wait_for(process.wait(), 60)


async def pictures(folder: Path, names: list[str]) -> None:
    turn = asyncio.Semaphore(2)
    await asyncio.gather(
        *(
            picture(folder / f"{name}.html", folder / f"{name}-{width}{'-dark' if dark else ''}.png", width, dark, turn)
            for name in names
            for width in WIDTHS
            for dark in (False, True)
        )
    )


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    written = write(Path(words[0]), words[1:])
    if "--pictures" in sys.argv:
        asyncio.run(pictures(Path(words[0]), written))
    print(f"{len(written)} letters in {words[0]}")
