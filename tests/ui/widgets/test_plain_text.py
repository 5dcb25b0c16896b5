import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import has_arabic, isolate, ltr, without_marks
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.plain_text import PlainLabel, clipboard_text, plain_tooltip, set_tooltip, shortened

MARKUP = "<b>Samira</b> &amp; <img src='file:///etc/passwd'>"


def test_a_label_never_reads_markup(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    letter_by_letter = PlainLabel(theme, "x" * len(MARKUP))
    qtbot.addWidget(letter_by_letter)
    assert label.sizeHint().height() == letter_by_letter.sizeHint().height()


def test_a_tooltip_shows_markup_as_letters() -> None:
    assert plain_tooltip("R & L <b>") == "<span>R &amp; L &lt;b&gt;</span>"
    assert plain_tooltip("Edit") == "Edit"


@pytest.mark.parametrize("text", ["W" * 10_000, "W " * 5_000, "\n" * 2_000, "<b>" * 3_000, "س" * 10_000, "a\nb\n" * 90])
def test_a_tooltip_is_no_larger_than_a_tooltip(theme: Theme, qtbot: QtBot, text: str) -> None:
    from PySide6.QtWidgets import QLabel

    tip = QLabel(plain_tooltip(text))  # as Qt shows it
    tip.setWordWrap(True)
    qtbot.addWidget(tip)
    assert (tip.sizeHint().width(), tip.sizeHint().height()) < (900, 700)
    assert tip.sizeHint().height() < 700
    assert plain_tooltip(text).removesuffix("</span>").endswith("…")


@pytest.mark.parametrize(
    "text", ["W" * 10_000, "<b>" * 3_000, "س" * 10_000, "\u0301" * 10_000, "\ufdfd" * 20, "\n" * 2000]
)
def test_no_text_is_larger_than_a_window(theme: Theme, qtbot: QtBot, text: str) -> None:
    label = PlainLabel(theme, text, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= 480
    assert label.heightForWidth(600) <= 1500
    assert text.startswith(label.text().replace("\u200b", "").removesuffix("…"))


def test_paths_and_addresses_stay_as_they_are(theme: Theme, qtbot: QtBot) -> None:
    path = "/home/salma/.local/share/joptic-desktop/profiles/default/records.db"
    assert PlainLabel(theme, path, wrap=True).text() == path


def test_a_long_sentence_is_broken_into_lines() -> None:
    assert plain_tooltip("word " * 40).startswith("<span>word word")
    assert plain_tooltip("word " * 20) == "word " * 20


def test_nothing_hidden_in_a_name_turns_its_letters_round(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, "Ann\u202e Bell")
    qtbot.addWidget(label)
    assert label.text() == "Ann Bell"
    assert plain_tooltip("Ann\u202e Bell") == "Ann Bell"
    assert PlainLabel(theme, isolate("سميرة")).text() == isolate("سميرة")


def test_a_shortened_label_offers_the_whole_text(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, "Mohamed Chérif Haddad of Casablanca", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.is_elided()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert not label.is_elided()
    assert label.toolTip() == ""


def test_a_shortened_label_gives_way_to_its_neighbours(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, "Mohamed Chérif Haddad of Casablanca", elide=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= 24 < label.sizeHint().width()


@pytest.mark.parametrize("text", ["Samira", "سميرة", "+212 6 61"])
def test_lines_start_where_the_layout_starts_in_any_script(theme: Theme, qtbot: QtBot, text: str) -> None:
    label = PlainLabel(theme, text)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_an_arabic_line_takes_little_more_room_than_a_latin_one(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, "Samira", FontRole.STRONG)
    qtbot.addWidget(label)
    latin = label.sizeHint().height()
    label.setText("سميرة")
    assert label.sizeHint().height() - latin <= 7


def test_a_label_takes_the_font_of_its_text(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, "Samira")
    qtbot.addWidget(label)
    assert label.font().pixelSize() == 13
    label.setText("سميرة")
    assert label.font().pixelSize() == 14


def test_a_tooltip_can_be_taken_away(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel(theme, "x")
    qtbot.addWidget(label)
    set_tooltip(label, "<i>")
    assert "&lt;i&gt;" in label.toolTip()
    set_tooltip(label, "")
    assert label.toolTip() == ""


def test_marks_keep_order_on_screen_and_stay_off_the_clipboard() -> None:
    assert without_marks(ltr("+212 6 61")) == "+212 6 61"
    assert clipboard_text(f"هاتف {ltr('+212 6')} {isolate('Samira')}") == "هاتف +212 6 Samira"


@pytest.mark.parametrize(
    ("text", "arabic"), [("", False), ("Samira", False), ("Élodie", False), ("سميرة", True), ("Dr سميرة", True)]
)
def test_arabic_is_found_wherever_it_stands(text: str, arabic: bool) -> None:
    assert has_arabic(text) is arabic


def test_wrapped_text_gets_all_its_lines_also_in_a_wide_cell(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label = PlainLabel(theme, "A long sentence that breaks into several lines in a narrow label", wrap=True)
    label.setFixedWidth(120)
    column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    page.resize(700, 300)
    page.grab()
    assert label.height() >= label.heightForWidth(120) > 3 * 15


@pytest.mark.parametrize("role", FontRole)
def test_no_letter_is_cut(theme: Theme, qtbot: QtBot, role: FontRole) -> None:
    def inked(extra: int) -> int:
        label = PlainLabel(theme, "Élodie gjpqy سميرة بن عيسى ي ج ع", role)
        qtbot.addWidget(label)
        label.resize(label.sizeHint().width(), label.sizeHint().height() + 2 * extra)
        image = label.grab().toImage()
        ground = image.pixelColor(0, 0)
        return sum(any(image.pixelColor(x, y) != ground for x in range(image.width())) for y in range(image.height()))

    assert inked(0) >= inked(8) - 1


def test_a_shortened_text_leaves_room_for_the_words_around_it() -> None:
    assert shortened("Samira Benkirane", 40) == "Samira Benkirane"
    assert shortened("x" * 10_000, 40) == "x" * 40 + "…"
    assert shortened("Samira\n\n\nBenkirane", 40) == "Samira Benkirane"
    assert shortened("\n" * 10_000 + "x", 40) == "…"
