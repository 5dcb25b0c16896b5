"""The embedded server: the Customer API contract once more, written independently of the client.

It runs as a process of its own (`python -m joptic_desktop.server`, script `joptic-server`), imports nothing
of the rest of the product, and is what demonstrations and tests talk to over a real socket.
"""
