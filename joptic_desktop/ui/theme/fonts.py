"""The bundled typefaces and the roles they play."""

from dataclasses import dataclass
from enum import Enum, unique

from PySide6.QtGui import QFont, QFontDatabase

from joptic_desktop.resource_files import resource
from joptic_desktop.ui.theme.script import has_arabic

FAMILIES = ("Inter", "Noto Sans Arabic")
_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "Inter-Bold.otf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)
_REGULAR, _MEDIUM, _SEMIBOLD = 400, 500, 600
_ARABIC_GROWS_UP_TO = 14


@dataclass(frozen=True, slots=True)
class TypeSpec:
    """Size in pixels at 100 %, weight in the light scheme, whether digits stand in columns, whether it lies on accent.

    Ink on an accent is dark in the dark scheme: it does not grow as light ink does.
    """

    px: int
    weight: int
    tabular: bool = False
    on_accent: bool = False


@unique
class FontRole(Enum):
    """What a text is for."""

    PAGE_TITLE = TypeSpec(24, _SEMIBOLD)
    CUSTOMER_NAME = TypeSpec(20, _SEMIBOLD)
    DIALOG_TITLE = TypeSpec(16, _SEMIBOLD)
    SECTION = TypeSpec(14, _SEMIBOLD)
    BODY = TypeSpec(13, _REGULAR)
    STRONG = TypeSpec(13, _MEDIUM)
    ON_ACCENT = TypeSpec(13, _MEDIUM, on_accent=True)
    HEADLINE = TypeSpec(13, _SEMIBOLD)
    SMALL = TypeSpec(12, _REGULAR)
    SMALL_STRONG = TypeSpec(12, _MEDIUM)
    CAPTION = TypeSpec(12, _SEMIBOLD)
    COLUMN = TypeSpec(11, _SEMIBOLD)
    KEY_HINT = TypeSpec(11, _MEDIUM)
    DIGITS = TypeSpec(13, _REGULAR, tabular=True)
    DIGITS_SMALL = TypeSpec(12, _REGULAR, tabular=True)
    COUNT = TypeSpec(12, _MEDIUM, tabular=True)
    RX = TypeSpec(15, _REGULAR, tabular=True)
    RX_STRONG = TypeSpec(15, _SEMIBOLD, tabular=True)


def load_fonts() -> None:
    """Make the bundled families known to Qt; a second call does nothing. Raises RuntimeError on a damaged file."""
    if QFontDatabase.hasFamily(FAMILIES[0]) and QFontDatabase.hasFamily(FAMILIES[1]):
        return
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"The font file {name} cannot be read: install the program again.")


def weight_of(weight: int, *, dark: bool, arabic: bool) -> int:
    """Return the weight that looks like ``weight``: light ink on dark grows, and Arabic has no Medium.

    Arabic headings keep their weight in the dark, as the next lighter face would make them body text.
    """
    if dark and weight > _REGULAR and not (arabic and weight >= _SEMIBOLD):
        weight -= 100
    return _REGULAR if arabic and weight == _MEDIUM else weight


def make_font(spec: TypeSpec, *, dark: bool, arabic: bool, percent: int) -> QFont:
    """Return the font of a role for one scheme, script and text scale (percent)."""
    px = spec.px + (1 if arabic and spec.px <= _ARABIC_GROWS_UP_TO else 0)
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(1, round(px * percent / 100)))
    font.setWeight(QFont.Weight(weight_of(spec.weight, dark=dark and not spec.on_accent, arabic=arabic)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spec.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setFeature(QFont.Tag("case"), 1)
        font.setKerning(False)
    return font


class Fonts:
    """The fonts of one look, each made once."""

    def __init__(self, *, dark: bool, percent: int, arabic: bool) -> None:
        self._dark = dark
        self._percent = percent
        self._arabic = arabic
        self._made: dict[tuple[FontRole, bool], QFont] = {}

    def font(self, role: FontRole, text: str | None = None) -> QFont:
        """Return the font of a role, fit for the script of ``text``, or of the interface when no text is given."""
        arabic = self._arabic if text is None else has_arabic(text)
        key = (role, arabic)
        if key not in self._made:
            self._made[key] = make_font(role.value, dark=self._dark, arabic=arabic, percent=self._percent)
        return self._made[key]
