"""The preview: choices are seen at once, and each way out of it says how it went."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.ui.print.catalogue import words
from joptic_desktop.ui.print.paper import PaperJob
from joptic_desktop.ui.print.print_preview import PrintOrder, PrintPreview
from joptic_desktop.ui.print.sheet import Note
from joptic_desktop.ui.print.sheet_writer import write_sheet
from joptic_desktop.ui.print.stopped import Stopped
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import MessageLine
from joptic_desktop.ui.widgets.notice_bar import Notice
from tests.ui.print.paper_text import read_pages
from tests.ui.print.people import AT, RX, imprint, right_eye, subject


@pytest.fixture
def preview(theme: Theme, qapp: QApplication) -> Iterator[PrintPreview]:
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    shown = PrintPreview(theme, PrintOrder((subject(),), imprint()), parent=window)
    shown.open()
    yield shown
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def told(preview: PrintPreview) -> list[Notice]:
    notices: list[Notice] = []
    preview.told.connect(notices.append)
    return notices


def test_a_choice_is_seen_at_once(preview: PrintPreview) -> None:
    before = preview.pages.grab().toImage()
    preview.choices.show_choice(SheetKind.WORKSHOP, SheetLanguage.ARABIC, Paper.A4)
    preview.choices.changed.emit()
    assert preview.sheets[0].title == "بطاقة الورشة"
    assert preview.pages.grab().toImage() != before
    assert "بطاقة الورشة" in preview.pages.accessibleDescription()


def test_it_begins_with_what_the_shop_likes(preview: PrintPreview) -> None:
    assert (preview.choices.kind, preview.choices.language, preview.choices.paper) == (
        SheetKind.PRESCRIPTION,
        SheetLanguage.ENGLISH,
        Paper.A5,
    )


@pytest.fixture
def arabic_screens() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("arabic_screens")
@pytest.mark.parametrize(
    ("of_the_shop", "asked", "first", "said"),
    [
        (None, None, SheetLanguage.ARABIC, "Begins as the screens"),
        (SheetLanguage.FRENCH, None, SheetLanguage.FRENCH, "Begins as in Settings"),
        (SheetLanguage.FRENCH, SheetLanguage.ENGLISH, SheetLanguage.ENGLISH, ""),
    ],
)
def test_it_begins_in_the_language_asked_for_else_the_shop_s_else_that_of_the_screens(
    theme: Theme,
    qtbot: QtBot,
    of_the_shop: SheetLanguage | None,
    asked: SheetLanguage | None,
    first: SheetLanguage,
    said: str,
) -> None:
    head = imprint()
    order = PrintOrder((subject(),), replace(head, shop=replace(head.shop, language=of_the_shop)), language=asked)
    preview = PrintPreview(theme, order)
    qtbot.addWidget(preview)
    assert (preview.choices.language, preview.sheets[0].language) == (first, first)
    assert said in [line.text for line in preview.choices.findChildren(MessageLine)]


def test_zooming_leaves_the_whole_page_and_comes_back_to_it(preview: PrintPreview) -> None:
    whole = preview.pages.scale
    preview.pages.zoom_in()
    preview.pages.zoom_in()
    assert preview.pages.scale > 1.5 * whole
    assert preview.zoom.text() == f"{round(preview.pages.scale * 100)} %"
    preview.pages.fit()
    assert preview.pages.scale == pytest.approx(whole)


def test_a_saved_file_is_told_and_ends_the_preview(preview: PrintPreview, tmp_path: Path) -> None:
    notices = told(preview)
    preview.save_to(tmp_path / "rx.pdf")
    assert [notice.sentence for notice in notices] == ["rx.pdf"]
    assert preview.isHidden()
    assert "Samira Benkirane" in read_pages((tmp_path / "rx.pdf").read_bytes())[0].text


def test_nothing_goes_before_it_is_written_down(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    orders: list[tuple[SheetKind, Callable[[], None], Callable[[str], None]]] = []
    preview = PrintPreview(
        theme, PrintOrder((subject(),), imprint()), parent=window, announce=lambda *order: orders.append(order)
    )
    preview.open()
    path, failed = tmp_path / "rx.pdf", list[SheetKind]()
    preview.failed.connect(failed.append)
    preview.save_to(path)
    preview.save_to(path)
    ((kind, _, refuse),) = orders
    assert (kind, path.exists()) == (SheetKind.PRESCRIPTION, False)
    refuse("The disk is full.")
    assert "The disk is full." in preview.notice.accessibleName()
    preview.save_to(tmp_path / "gone" / "rx.pdf")
    orders[1][1]()
    assert failed == [SheetKind.PRESCRIPTION]
    preview._on_printed("No printer is set up on this computer.")
    assert failed == [SheetKind.PRESCRIPTION]
    preview.save_to(path)
    orders[2][1]()
    assert path.exists()


def test_paper_is_painted_when_the_print_is_written_down(preview: PrintPreview, tmp_path: Path) -> None:
    works: list[Callable[[], None]] = []
    job = PaperJob(preview.sheets, Paper.A5, preview, known=lambda: True, announce=works.append)
    said: list[str] = []
    job.done.connect(said.append)
    job.start()
    assert job.dialog is not None
    printer = job.dialog.printer()
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    job.dialog.accepted.emit(printer)
    assert (said, (tmp_path / "paper.pdf").exists()) == ([], False)
    (paint,) = works
    paint()
    assert (said, (tmp_path / "paper.pdf").exists()) == ([""], True)


def test_a_file_that_cannot_be_written_keeps_the_preview_open(preview: PrintPreview, tmp_path: Path) -> None:
    notices = told(preview)
    preview.save_to(tmp_path / "gone" / "rx.pdf")
    assert not notices
    assert preview.isVisible()
    assert preview.notice.isVisible()


def test_the_question_for_a_file_begins_with_a_good_name(preview: PrintPreview, tmp_path: Path) -> None:
    asking = preview.choose_file()
    assert isinstance(asking, QFileDialog)
    assert [Path(path).name for path in asking.selectedFiles()] == ["prescription-samira-benkirane-2026-11-23.pdf"]
    asking.fileSelected.emit(str(tmp_path / "chosen.pdf"))
    assert (tmp_path / "chosen.pdf").exists()


def test_without_a_printer_a_pdf_is_offered(preview: PrintPreview) -> None:
    job = PaperJob(preview.sheets, Paper.A5, preview, known=lambda: False)
    said: list[str] = []
    job.done.connect(said.append)
    job.start()
    assert said == ["No printer is set up on this computer. Save a PDF instead."]
    preview._on_printed(said[0])
    assert preview.notice.isVisible()
    preview.notice.acted.emit()
    assert preview.findChildren(QFileDialog)


def test_the_system_s_print_dialog_is_opened_and_never_waited_for(preview: PrintPreview, qtbot: QtBot) -> None:
    job = PaperJob(preview.sheets, Paper.A5, preview, known=lambda: True)
    with qtbot.waitSignal(job.cancelled):
        job.start()
        assert isinstance(job.dialog, QPrintDialog)
        job.dialog.reject()


def test_what_was_sent_to_paper_is_told(preview: PrintPreview) -> None:
    notices = told(preview)
    preview._on_printed("")
    assert [notice.headline for notice in notices] == ["Sent to the printer."]
    assert preview.isHidden()


def test_another_head_is_put_on_the_open_sheet(preview: PrintPreview) -> None:
    preview.show_shop(replace(imprint().shop, name="Optique Neuve"))
    assert "Optique Neuve" in preview.sheets[0].head.shop


def test_what_is_not_saved_is_said(theme: Theme, qtbot: QtBot) -> None:
    preview = PrintPreview(theme, PrintOrder((subject(),), imprint(), "The form holds changes."))
    assert not preview.notice.isHidden()


def test_whatever_takes_the_focus_has_a_name(preview: PrintPreview) -> None:
    nameless = [
        each
        for each in preview.findChildren(QWidget)
        if not each.isHidden()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
        and not each.accessibleName()
        and not (hasattr(each, "text") and each.text())
    ]
    assert nameless == []


def test_what_is_not_saved_is_still_said_when_the_printer_fails(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    preview = PrintPreview(theme, PrintOrder((subject(),), imprint(), "The form holds changes."))
    preview._on_printed("The printer is off.")
    assert preview.notice.notice.sentence == "The printer is off. The form holds changes."
    preview.save_to(tmp_path / "gone" / "rx.pdf")
    assert preview.notice.notice.sentence.endswith(" The form holds changes.")


def test_what_is_only_typed_leaves_as_a_read_back_sheet_alone(theme: Theme, qtbot: QtBot) -> None:
    typed = replace(subject(), typed=RxEntry(RX).swapped())
    preview = PrintPreview(theme, PrintOrder((typed,), imprint()), SheetKind.READ_BACK)
    for kind in SheetKind:
        preview.choices.show_choice(kind, SheetLanguage.ENGLISH, Paper.A5)
        assert preview.sheets[0].title == "Please confirm"


def test_a_record_that_became_another_is_on_the_open_sheet_and_said(preview: PrintPreview) -> None:
    later = AT + timedelta(minutes=8)
    preview.show_subject(subject(), later)
    assert preview.notice.isHidden()
    preview.show_subject(subject(rx=right_eye("-9.75")), later)
    assert "−9.75" in str(preview.sheets)
    assert preview.notice.notice.headline == "Changed elsewhere meanwhile."
    assert "10:50" in preview.sheets[0].foot.printed


def test_a_read_back_sheet_names_the_notation_of_what_was_typed() -> None:
    typed = replace(subject(), typed=RxEntry(RX).with_cylinder_sign(minus=False))
    sheet = write_sheet(SheetKind.READ_BACK, SheetLanguage.ENGLISH, typed, imprint())
    assert sheet.foot.notation.startswith("Notation: plus cylinder,")
    cylinder = Place(Distance.DISTANCE, Side.RIGHT, Measure.CYLINDER)
    unsigned = replace(subject(), typed=RxEntry(RX).typed(cylinder, "0.75"))
    sheet = write_sheet(SheetKind.READ_BACK, SheetLanguage.ENGLISH, unsigned, imprint())
    assert sheet.foot.notation.startswith("Notation: minus cylinder,")


@pytest.mark.parametrize(
    ("stopped", "sentence"),
    [
        (Stopped.CONFLICT, "Changed here and elsewhere: decide the conflict first."),
        (Stopped.NOT_TAKEN, "Kept on this computer only: the service has not taken it."),
    ],
)
def test_what_is_not_settled_is_told_before_it_is_printed(
    theme: Theme, qtbot: QtBot, stopped: Stopped, sentence: str
) -> None:
    settled = subject()
    open_still = replace(settled, stopped=stopped, rx_stopped=stopped)
    preview = PrintPreview(theme, PrintOrder((open_still,), imprint(), "The form holds changes."))
    qtbot.addWidget(preview)
    preview.open()
    assert preview.notice.accessibleName() == f"Not settled. {sentence} The form holds changes."
    preview.show_subject(settled, AT)
    assert preview.notice.accessibleName() == "Not saved yet. The form holds changes."
    preview.show_subject(replace(open_still, prescription=right_eye("-4.50")), AT)
    assert preview.notice.accessibleName().startswith("Changed elsewhere meanwhile.")
    assert sentence in preview.notice.accessibleName()


@pytest.mark.parametrize("kind", SheetKind)
@pytest.mark.parametrize("language", SheetLanguage)
@pytest.mark.parametrize("stopped", Stopped)
def test_each_sheet_is_marked_as_not_settled(kind: SheetKind, language: SheetLanguage, stopped: Stopped) -> None:
    mark = Note(words(language, stopped.value), warning=True)
    open_still = replace(subject(language), stopped=stopped, rx_stopped=stopped)
    assert mark in write_sheet(kind, language, open_still, imprint()).blocks
    assert mark not in write_sheet(kind, language, subject(language), imprint()).blocks


def test_a_phone_in_conflict_does_not_mark_the_prescription() -> None:
    phone = replace(subject(), stopped=Stopped.CONFLICT)
    sheets = {kind: write_sheet(kind, SheetLanguage.ENGLISH, phone, imprint()) for kind in SheetKind}
    marked = [kind for kind, sheet in sheets.items() if any(isinstance(block, Note) for block in sheet.blocks)]
    assert marked == [SheetKind.CUSTOMER]
