from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from pytestqt.qtbot import QtBot

from joptic_desktop.resource_files import resource

FILES = {
    "Inter-Regular.otf": ("Inter", 400),
    "Inter-Medium.otf": ("Inter", 500),
    "Inter-SemiBold.otf": ("Inter", 600),
    "Inter-Bold.otf": ("Inter", 700),
    "InterFigures-Regular.otf": ("Inter Figures", 400),
    "InterFigures-Medium.otf": ("Inter Figures", 500),
    "InterFigures-SemiBold.otf": ("Inter Figures", 600),
    "NotoSansArabic-Regular.ttf": ("Noto Sans Arabic", 400),
    "NotoSansArabic-Bold.ttf": ("Noto Sans Arabic", 700),
}
WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)


@pytest.fixture
def bundled(qtbot: QtBot) -> None:
    for name in FILES:
        assert QFontDatabase.addApplicationFont(str(resource("fonts", name))) >= 0


def inter(weight: QFont.Weight, *features: str) -> QFont:
    font = QFont(["Inter", "Noto Sans Arabic"])
    font.setPixelSize(100)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in features:
        font.setFeature(QFont.Tag(feature), 1)
    return font


def widths(font: QFont, text: str) -> list[float]:
    metrics = QFontMetricsF(font)
    return [metrics.horizontalAdvance(char) for char in text]


def test_the_folder_holds_these_fonts_with_their_licences_and_nothing_else() -> None:
    names = {path.name for path in resource("fonts").iterdir()}
    assert names == {*FILES, "OFL-Inter.txt", "OFL-NotoSansArabic.txt", "README.md", "make_figures.py"}


@pytest.mark.parametrize("licence", ["OFL-Inter.txt", "OFL-NotoSansArabic.txt"])
def test_a_licence_is_whole(licence: str) -> None:
    text = resource("fonts", licence).read_text(encoding="utf-8")
    assert text.startswith("Copyright ")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "PERMISSION & CONDITIONS" in text
    assert text.rstrip().endswith("FONT SOFTWARE.")


@pytest.mark.parametrize("name", FILES)
def test_a_file_gives_its_family(name: str, qtbot: QtBot) -> None:
    number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    assert FILES[name][0] in QFontDatabase.applicationFontFamilies(number)


@pytest.mark.parametrize("family", ["Inter", "Inter Figures", "Noto Sans Arabic"])
def test_a_family_has_the_weights_of_its_files_and_no_other(family: str, bundled: None) -> None:
    styles = QFontDatabase.styles(family)
    assert {int(QFontDatabase.weight(family, style)) for style in styles} == {
        weight for named, weight in FILES.values() if named == family
    }


@pytest.mark.parametrize("weight", WEIGHTS)
def test_each_weight_of_the_design_is_a_face_of_its_own(weight: QFont.Weight, bundled: None) -> None:
    raw = QRawFont.fromFont(inter(weight))
    assert (raw.familyName(), raw.weight()) == ("Inter", int(weight))


def test_heavier_faces_are_wider(bundled: None) -> None:
    lines = [sum(widths(inter(weight), "Prescription")) for weight in WEIGHTS]
    assert all(lighter < heavier for lighter, heavier in pairwise(lines))


@pytest.mark.parametrize("weight", WEIGHTS)
def test_tabular_digits_stand_in_columns(weight: QFont.Weight, bundled: None) -> None:
    loose = widths(inter(weight), "0123456789")
    tabular = widths(inter(weight, "tnum", "case"), "0123456789")
    assert max(loose) - min(loose) > 10
    assert max(tabular) - min(tabular) < 0.25


@pytest.mark.parametrize("weight", WEIGHTS)
def test_plus_and_minus_are_as_wide_as_each_other(weight: QFont.Weight, bundled: None) -> None:
    plus, minus = widths(inter(weight, "tnum", "case"), "+\N{MINUS SIGN}")
    assert plus == minus


@pytest.mark.parametrize("weight", WEIGHTS)
def test_arabic_letters_come_from_noto(weight: QFont.Weight, bundled: None) -> None:
    raw = QRawFont.fromFont(inter(weight), QFontDatabase.WritingSystem.Arabic)
    assert raw.familyName() == "Noto Sans Arabic"


@pytest.mark.parametrize("weight", WEIGHTS[:3])
def test_the_figures_of_prints_are_those_of_the_screens_under_their_own_code_points(
    weight: QFont.Weight, bundled: None
) -> None:
    figures = QFont("Inter Figures")
    figures.setPixelSize(100)
    figures.setWeight(weight)
    figures.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text = "0123456789+\N{MINUS SIGN}.,()°"
    assert widths(figures, text) == pytest.approx(widths(inter(weight, "tnum", "case"), text), abs=0.1)
    raw = QRawFont.fromFont(figures)
    assert len(set(raw.glyphIndexesForString(text))) == len(text)
