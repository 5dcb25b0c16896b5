"""What stands before the counter: connecting a shop, the passphrase, and what stops a start."""
