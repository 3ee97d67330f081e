"""Letters out: from a notice to bytes, and from bytes to an SMTP server's answer."""
