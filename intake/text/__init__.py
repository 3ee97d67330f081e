"""Text of a mail: HTML to lines, and the writer's own new words apart from everything else."""

from intake.text.html import html_to_text

__all__ = ["html_to_text"]
