"""A prescription on screen: the card that is read, the grid that is written, and their axis dials."""
