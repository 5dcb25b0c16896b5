import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from joptic_desktop.ui.theme.fonts import FontRole, make_font, weight_of
from joptic_desktop.ui.theme.theme import Theme

TABULAR = [role for role in FontRole if role.value.tabular]


@pytest.mark.parametrize(
    ("role", "px", "weight"),
    [
        (FontRole.PAGE_TITLE, 24, 600),
        (FontRole.CUSTOMER_NAME, 20, 600),
        (FontRole.DIALOG_TITLE, 16, 600),
        (FontRole.SECTION, 14, 600),
        (FontRole.BODY, 13, 400),
        (FontRole.STRONG, 13, 500),
        (FontRole.SMALL, 12, 400),
        (FontRole.CAPTION, 12, 600),
        (FontRole.COLUMN, 11, 600),
        (FontRole.RX_STRONG, 15, 600),
        (FontRole.RX, 15, 400),
    ],
)
def test_sizes_and_weights_are_those_of_the_design(theme: Theme, role: FontRole, px: int, weight: int) -> None:
    font = theme.font(role, "Samira")
    assert (font.pixelSize(), int(font.weight())) == (px, weight)
    assert QFontInfo(font).family() == "Inter"


@pytest.mark.parametrize(
    ("weight", "dark", "arabic", "expected"),
    [
        (600, False, False, 600),
        (600, True, False, 500),
        (500, True, False, 400),
        (400, True, False, 400),
        (500, False, True, 400),
        (600, False, True, 600),
        (600, True, True, 600),
        (400, True, True, 400),
    ],
)
def test_ink_is_lighter_in_the_dark_and_arabic_has_two_weights(
    weight: int, dark: bool, arabic: bool, expected: int
) -> None:
    assert weight_of(weight, dark=dark, arabic=arabic) == expected


def test_ink_on_an_accent_keeps_its_weight_in_the_dark() -> None:
    for dark in (True, False):
        font = make_font(FontRole.ON_ACCENT.value, dark=dark, arabic=False, percent=100)
        assert int(font.weight()) == 500


@pytest.mark.parametrize(("role", "latin", "arabic"), [(FontRole.BODY, 13, 14), (FontRole.SECTION, 14, 15)])
def test_small_arabic_grows_by_a_pixel(theme: Theme, role: FontRole, latin: int, arabic: int) -> None:
    assert theme.font(role, "Samira").pixelSize() == latin
    assert theme.font(role, "سميرة").pixelSize() == arabic


def test_large_arabic_does_not_grow(theme: Theme) -> None:
    assert theme.font(FontRole.CUSTOMER_NAME, "سميرة").pixelSize() == 20


def test_without_a_text_the_language_of_the_interface_decides(theme: Theme) -> None:
    assert theme.font(FontRole.BODY).pixelSize() == 13
    theme.set_arabic(arabic=True)
    assert theme.font(FontRole.BODY).pixelSize() == 14
    assert theme.font(FontRole.BODY, "Samira").pixelSize() == 13


@pytest.mark.parametrize("role", TABULAR)
@pytest.mark.parametrize("percent", [90, 100, 125, 150])
def test_values_stand_in_columns_at_any_size(theme: Theme, role: FontRole, percent: int) -> None:
    metrics = QFontMetricsF(make_font(role.value, dark=False, arabic=False, percent=percent))
    widths = [metrics.horizontalAdvance(value) for value in ("−1.25", "+0.50", "−8.00", "+4.75")]
    assert max(widths) - min(widths) < 0.1


@pytest.mark.parametrize("percent", range(90, 151, 5))
def test_all_roles_grow_with_the_text_scale(theme: Theme, percent: int) -> None:
    theme.set_text_scale(percent)
    for role in FontRole:
        assert theme.font(role, "x").pixelSize() == round(role.value.px * percent / 100)


def test_hinting_is_off(theme: Theme) -> None:
    assert theme.font(FontRole.BODY).hintingPreference() == QFont.HintingPreference.PreferNoHinting
