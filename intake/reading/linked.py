# ruff: noqa: E501  a pattern reads best on one line
"""Links to files on a sharing site, which mail programs put in the place of files that are large."""

from urllib.parse import unquote

from intake import patterns as re

_SITES = (
    ("OneDrive or SharePoint", r"(?:[\w-]+\.)*sharepoint\.(?:com|us|de|cn)|1drv\.ms|(?:[\w-]+\.)?onedrive\.(?:live\.)?com"),
    ("Google Drive", r"(?:drive|docs)\.google\.com(?=/(?:file|drive|open|document|spreadsheets|presentation|uc|folderview)\b)"),
    ("Dropbox", r"(?:[\w-]+\.)?dropbox(?:usercontent)?\.com|db\.tt"),
    ("Box", r"(?:[\w-]+\.)*box\.com(?=/(?:s|file|folder|v|shared)\b)"),
    ("iCloud", r"(?:www\.)?icloud\.com(?=/(?:iclouddrive|attachment)\b)"),
    ("WeTransfer", r"(?:[\w-]+\.)?wetransfer\.com|we\.tl"),
    ("ShareFile", r"(?:[\w-]+\.)?sharefile\.(?:com|eu)"),
)  # fmt: skip
_LINK = re.compile(r"https?://[^\s<>\"']{3,2000}", re.I)
_HOSTS = tuple((name, re.compile(rf"https?://(?:{host})(?![\w.-])", re.I)) for name, host in _SITES)
# Microsoft's scanner puts its own address before the one that was sent
_SAFE_LINK = re.compile(r"https?://[\w.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)/\S*?[?&](?:amp;)?url=([^&\s<>\"']{1,2000})[^\s<>\"']*", re.I)  # fmt: skip


def plain_links(text: str) -> str:
    """The text with the addresses that Safe Links were made of."""
    return _SAFE_LINK.sub(lambda found: unquote(found[1]), text)


def linked_site(text: str) -> str:
    """The sharing site that a link in the writer's own words leads to; "" for none."""
    for found in _LINK.finditer(plain_links(text)):
        for name, host in _HOSTS:
            if host.match(found[0]):
                return name
    return ""


def link_note(text: str) -> tuple[str, ...]:
    """What the acknowledgement says of it."""
    site = linked_site(text)
    if not site:
        return ()
    return (
        f"You sent a link, not a file ({site}). The desk opens no links: whoever does the work gets it as you wrote"
        " it. If it opens only inside the firm, reply with the file attached.",
    )
