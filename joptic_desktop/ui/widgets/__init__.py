"""Building blocks of the screens: one widget, one file."""
