"""The colours of the two schemes, by the name of their use. Nothing else in the program writes a colour."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor

TokenName = Literal[
    "window", "surface", "alt", "hover", "nav_selected", "selection", "selection_text",
    "hairline", "row_line", "card_line", "button_line", "outline", "control",
    "text", "muted", "disabled", "button", "field", "track",
    "accent", "on_accent", "accent_tint", "ok", "ok_tint", "warn", "warn_tint",
    "danger", "on_danger", "danger_tint", "info", "info_tint",
    "right_eye", "left_eye", "on_eye", "panel", "panel_ink", "panel_muted",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """A fill and the ink that is read on it."""

    fill: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme. Inks reach 4.5:1 on the grounds they stand on, ``outline`` and ``control`` 3:1; lines are decor."""

    dark: bool
    window: QColor
    surface: QColor
    alt: QColor
    hover: QColor
    nav_selected: QColor
    selection: QColor
    selection_text: QColor
    hairline: QColor
    row_line: QColor
    card_line: QColor
    button_line: QColor
    outline: QColor
    control: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    button: QColor
    field: QColor
    track: QColor
    accent: QColor
    on_accent: QColor
    accent_tint: QColor
    ok: QColor
    ok_tint: QColor
    warn: QColor
    warn_tint: QColor
    danger: QColor
    on_danger: QColor
    danger_tint: QColor
    info: QColor
    info_tint: QColor
    right_eye: QColor
    left_eye: QColor
    on_eye: QColor
    panel: QColor
    panel_ink: QColor
    panel_muted: QColor
    avatars: tuple[Pair, ...]

    def colour(self, name: TokenName) -> QColor:
        """Return the colour of that name."""
        colour: QColor = getattr(self, name)
        return colour


def _pairs(text: str) -> tuple[Pair, ...]:
    return tuple(Pair(*(QColor(part) for part in pair.split("/"))) for pair in text.split())


LIGHT = Tokens(
    dark=False,
    window=QColor("#F4F6F8"),
    surface=QColor("#FFFFFF"),
    alt=QColor("#F8FAFB"),
    hover=QColor("#EAEEF2"),
    nav_selected=QColor("#DFEBED"),
    selection=QColor("#D6EEF0"),
    selection_text=QColor("#0B3A40"),
    hairline=QColor("#DDE2E7"),
    row_line=QColor("#ECEFF1"),
    card_line=QColor("#E3E7EB"),
    button_line=QColor("#C3CBD2"),
    outline=QColor("#828E99"),
    control=QColor("#7B8894"),
    text=QColor("#16202A"),
    muted=QColor("#55636F"),
    disabled=QColor("#7C8791"),
    button=QColor("#FFFFFF"),
    field=QColor("#FFFFFF"),
    track=QColor("#E3E8EC"),
    accent=QColor("#0F6E78"),
    on_accent=QColor("#FFFFFF"),
    accent_tint=QColor("#E7F4F5"),
    ok=QColor("#1B7A43"),
    ok_tint=QColor("#E6F4EC"),
    warn=QColor("#8F5300"),
    warn_tint=QColor("#FDF3E0"),
    danger=QColor("#B3261E"),
    on_danger=QColor("#FFFFFF"),
    danger_tint=QColor("#FCECEA"),
    info=QColor("#1F5FA8"),
    info_tint=QColor("#EAF1FA"),
    right_eye=QColor("#9C2F5F"),
    left_eye=QColor("#1F5FA8"),
    on_eye=QColor("#FFFFFF"),
    panel=QColor("#0B3A40"),
    panel_ink=QColor("#DDF3F5"),
    panel_muted=QColor("#9FC9CE"),
    avatars=_pairs("#E1EBF4/#2C5478 #F3E4EB/#7C3354 #E2F0E7/#2A6343 #F5ECDA/#76561A #E9E5F5/#51438C #DDEFF0/#175F67"),
)

DARK = Tokens(
    dark=True,
    window=QColor("#14191E"),
    surface=QColor("#1B2228"),
    alt=QColor("#20282F"),
    hover=QColor("#252E36"),
    nav_selected=QColor("#22393E"),
    selection=QColor("#1E4A50"),
    selection_text=QColor("#E6FBFD"),
    hairline=QColor("#2E3840"),
    row_line=QColor("#252E35"),
    card_line=QColor("#2A333B"),
    button_line=QColor("#42505B"),
    outline=QColor("#6C7985"),
    control=QColor("#7A8894"),
    text=QColor("#E1E7EC"),
    muted=QColor("#A3B0BB"),
    disabled=QColor("#6F7B86"),
    button=QColor("#232C33"),
    field=QColor("#161C21"),
    track=QColor("#2E3840"),
    accent=QColor("#4FB9C4"),
    on_accent=QColor("#06262A"),
    accent_tint=QColor("#1C3438"),
    ok=QColor("#5FCB8B"),
    ok_tint=QColor("#1B3227"),
    warn=QColor("#E5AE55"),
    warn_tint=QColor("#33291A"),
    danger=QColor("#FF8A80"),
    on_danger=QColor("#3A0905"),
    danger_tint=QColor("#3A2424"),
    info=QColor("#7FB5F0"),
    info_tint=QColor("#1E2C3B"),
    right_eye=QColor("#F08DB5"),
    left_eye=QColor("#7FB5F0"),
    on_eye=QColor("#14191E"),
    panel=QColor("#0B3A40"),
    panel_ink=QColor("#DDF3F5"),
    panel_muted=QColor("#9FC9CE"),
    avatars=_pairs("#23384A/#A9CBE8 #432B37/#EBB2C9 #21382B/#A3D6B7 #3D3320/#E2C48A #332F4A/#C3B9EE #1E3A3E/#96D3D9"),
)
