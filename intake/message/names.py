"""File names of attachments, made safe to show, to store under and to send on."""

import re
import unicodedata

from intake.message.charsets import words

LONGEST = 120
_UNSAFE = re.compile('[<>:"|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u061c]')
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)")
_STREAM = re.compile(r"::?\$[A-Za-z]+.*$|(?<=\.\w{3}):[^.]*$")
_ENDINGS = {
    "application/pdf": ".pdf", "text/plain": ".txt", "text/html": ".html", "text/calendar": ".ics", "text/csv": ".csv",
    "message/rfc822": ".eml", "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/heic": ".heic",
    "application/msword": ".doc", "application/zip": ".zip", "application/rtf": ".rtf", "text/rtf": ".rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.ms-excel": ".xls", "application/ms-tnef": ".dat",
}  # fmt: skip


def clean(name: str, media_type: str, number: int) -> str:
    """At most 120 characters, no folder, no control or direction character, no device name; never empty."""
    text = unicodedata.normalize("NFC", words(name))
    text = re.split(r"[\\/]", _STREAM.sub("", text.rstrip(". ")))[-1]
    text = _UNSAFE.sub("_" if re.search(r'[<>:"|?*]', text) else "", text)
    text = re.sub(r"\s+", " ", text).strip(" .")
    if _DEVICE.match(text):
        text = "_" + text
    if not text.strip("_"):
        return f"attachment-{number}{_ENDINGS.get(media_type, '.bin')}"
    if len(text) > LONGEST:
        stem, dot, ending = text.rpartition(".")
        text = stem[: LONGEST - len(ending) - 1] + dot + ending if dot and len(ending) <= 10 else text[:LONGEST]
    return text
