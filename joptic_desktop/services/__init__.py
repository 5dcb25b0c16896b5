"""What the screens and the command ask for, async, without Qt."""
