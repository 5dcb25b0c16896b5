"""Colours, fonts, icons and the painting style that every screen shares."""
