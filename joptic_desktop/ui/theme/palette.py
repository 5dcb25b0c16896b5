"""The tokens as Qt's palette, for what Qt paints itself: menus, calendars, lists, scroll areas."""

from PySide6.QtGui import QPalette

from joptic_desktop.ui.theme.tokens import TokenName, Tokens

_Role = QPalette.ColorRole
_ROLES: dict[QPalette.ColorRole, TokenName] = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "alt",
    _Role.Text: "text",
    _Role.PlaceholderText: "muted",
    _Role.Button: "button",
    _Role.ButtonText: "text",
    _Role.BrightText: "on_accent",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "selection_text",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.Light: "surface",
    _Role.Midlight: "alt",
    _Role.Mid: "button_line",
    _Role.Dark: "outline",
    _Role.Shadow: "hairline",
}
_INKS = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText, _Role.PlaceholderText)


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of a scheme; disabled inks are the ``disabled`` token."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, tokens.colour(name))
    for role in _INKS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.disabled)
    return palette
