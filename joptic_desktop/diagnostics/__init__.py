"""What the program tells about itself: its log, its faults, the file of diagnostics. Nothing of a person is in any."""
