"""Windows on what the program tells about itself."""
