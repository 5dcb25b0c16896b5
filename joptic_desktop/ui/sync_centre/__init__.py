"""The sync centre: everything on its way, stuck, or done today, and what can be done with it."""
