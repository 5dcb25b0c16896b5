"""The commands of `joptic`, one file a subject; `joptic_desktop.cli` holds their grammar."""
