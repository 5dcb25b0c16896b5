"""What a shop and a person can set, in one window."""
