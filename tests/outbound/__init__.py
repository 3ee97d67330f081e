"""Letters and their way out, on real MIME and real SMTP servers."""
