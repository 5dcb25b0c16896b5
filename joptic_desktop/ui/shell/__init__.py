"""The frame around the counter: menus, status bar, keys, and what the window remembers."""
