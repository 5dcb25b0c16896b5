"""Measures of the screens in pixels at 100 % text; ``Theme.px`` scales them."""

RADIUS_SMALL = 4
RADIUS = 6
RADIUS_CARD = 8

CONTROL = 36
CONTROL_SMALL = 32
ICON = 16

LABEL_HEIGHT = 16
LABEL_GAP = 4
MESSAGE_HEIGHT = 16

FOCUS_WIDTH = 2.0
ALERT_WIDTH = 1.5

MENU_BAR = 32
