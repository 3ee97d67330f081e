"""Mail in: from the bytes of strangers to a Reading."""
