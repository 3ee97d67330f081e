"""The demo: a made-up firm whose two weeks of mail pass through the real service, on a mail world of its own."""
