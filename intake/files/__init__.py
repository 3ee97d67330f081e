"""Files of a delivery, read in a limited child: what is left in them, and how they differ from the version before.

    look        what is asked of a child: files in, looks and marked paragraphs out
    contents    what a file says; the limits
    docx        Word: ZIP and XML without document types           rtf     rich text
    properties  authors of Office files, the place of a photo
    plain       text, Markdown, CSV, HTML                          paper   the comparison as a page of its own
    differ      two lists of anything, the shortest way from one to the other
    compare     two lists of paragraphs to changes in words

Strangers' bytes: nothing here opens a file, an address or a process.
"""

from intake.files.look import Given, Marked, Seen, look

__all__ = ["Given", "Marked", "Seen", "look"]
