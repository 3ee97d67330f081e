"""Text of a mail: HTML to lines, and the writer's own new words apart from everything else."""

from intake.text.html import html_to_text
from intake.text.split import Words, split

__all__ = ["Words", "html_to_text", "split"]
