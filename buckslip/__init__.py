"""The program: command line, composition root, the running service, the demo."""
