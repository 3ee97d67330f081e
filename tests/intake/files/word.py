"""Word files made by hand, sound and hostile."""

import io
import zipfile
from collections.abc import Mapping
from struct import pack

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; plain words are a run."""
    inside = "".join(one if one.startswith("<") else run(one) for one in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def document(*paragraphs: str, space: str = W) -> str:
    body = "".join(one if one.startswith("<") else par(one) for one in paragraphs)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}<w:document xmlns:w="{space}" xmlns:mc="{MC}"><w:body>{body}<w:sectPr/></w:body></w:document>'


def part(name: str, inside: str) -> str:
    return f'<?xml version="1.0"?><w:{name} xmlns:w="{W}">{inside}</w:{name}>'


def packed(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types/>')
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def docx(*paragraphs: str, **more: str) -> bytes:
    """`more`: other parts by their name without folder and ending."""
    return packed({"word/document.xml": document(*paragraphs), **{f"word/{key}.xml": one for key, one in more.items()}})


def with_doctype(internal: str, text: str) -> bytes:
    sound = document(text)
    head, rest = sound.split("?>", 1)
    return packed({"word/document.xml": f"{head}?><!DOCTYPE w:document [{internal}]>{rest}"})


def many_entries(count: int) -> bytes:
    """A directory of `count` entries whose end record tells the truth."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(count):
            archive.writestr(f"x{number}", b"")
    return made.getvalue()


def claiming(data: bytes, count: int) -> bytes:
    """The same archive whose end record says that it has `count` entries."""
    end = data.rfind(b"PK\x05\x06")
    return data[: end + 8] + pack("<HH", count, count) + data[end + 12 :]
