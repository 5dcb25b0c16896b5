"""The window of settings: what stands in it is kept by Save, and a logo is made harmless first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.errors import InvalidInput, StoreFull
from joptic_desktop.ui.print.logo import LARGEST_FILE, LOGO_SIDE
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog, SettingsPage
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme

KEPT = ShopDetails("Optique Atlas", "14, rue des Orangers", "+212 5 22 00 11 22")


class FakeStore:
    """Keeps details in memory, or refuses them."""

    def __init__(self, refusal: Exception | None = None) -> None:
        self.saved: list[ShopDetails] = []
        self.refusal = refusal

    async def load(self) -> ShopDetails:
        return KEPT

    async def save(self, details: ShopDetails) -> ShopDetails:
        if self.refusal is not None:
            raise self.refusal
        self.saved.append(details)
        return details


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def opened(theme: Theme, window: QWidget, store: FakeStore) -> SettingsDialog:
    dialog = SettingsDialog(theme, store, KEPT, SettingsPage.SHOP, window)
    dialog.open()
    return dialog


async def test_what_stands_in_the_window_is_saved(theme: Theme, window: QWidget) -> None:
    store = FakeStore()
    dialog = opened(theme, window, store)
    dialog.shop.name.edit.setText("Optique Neuve")
    dialog.printing.show_choice(SheetKind.WORKSHOP, SheetLanguage.ARABIC, Paper.A4)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    dialog.save.click()
    await dialog.settled()
    (saved,) = store.saved
    assert ended == [1]
    assert saved == ShopDetails(
        "Optique Neuve", KEPT.address, KEPT.phone, b"", Paper.A4, SheetLanguage.ARABIC, SheetKind.WORKSHOP
    )


async def test_saving_something_else_leaves_the_language_of_sheets_to_the_screens(
    theme: Theme, window: QWidget
) -> None:
    store = FakeStore()
    dialog = opened(theme, window, store)
    dialog.shop.phone.edit.setText("+212 5 22 00 11 23")
    dialog.save.click()
    await dialog.settled()
    assert [details.language for details in store.saved] == [None]


@pytest.mark.parametrize("refusal", [InvalidInput("The name is too long."), StoreFull("The disk is full.")])
async def test_a_refusal_is_said_and_keeps_the_window_open(theme: Theme, window: QWidget, refusal: Exception) -> None:
    dialog = opened(theme, window, FakeStore(refusal))
    dialog.save.click()
    await dialog.settled()
    assert dialog.error.text() == str(refusal)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()


async def test_a_picture_is_made_small_before_it_is_kept(theme: Theme, window: QWidget, tmp_path: Path) -> None:
    dialog = opened(theme, window, FakeStore())
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#0F6E78"))
    path = tmp_path / "logo.jpg"
    assert image.save(str(path), "JPG")  # type: ignore[call-overload]  # the stubs know bytes only, Qt takes either
    dialog.shop.logo_chosen.emit(path)
    await dialog.settled()
    logo = QImage.fromData(dialog.shop.logo)
    assert (logo.width(), logo.height()) == (LOGO_SIDE, LOGO_SIDE // 2)
    dialog.shop.remove.click()
    assert dialog.shop.logo == b""
    dialog.reject()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.4", "The logo must be a PNG or JPEG picture."),
        (b"\x89PNG\r\n\x1a\n" + b"no picture", "This picture cannot be read"),
        (b"\xff\xd8\xff" + bytes(LARGEST_FILE), "The picture is too large: at most 10 MB."),
        (None, "The picture cannot be opened."),
    ],
)
async def test_a_picture_that_is_none_is_refused_in_a_sentence(
    theme: Theme, window: QWidget, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    dialog = opened(theme, window, FakeStore())
    path = tmp_path / "logo.png"
    if content is not None:
        path.write_bytes(content)
    dialog.shop.logo_chosen.emit(path)
    await dialog.settled()
    assert dialog.shop.message.text.startswith(sentence)
    assert dialog.shop.logo == b""
    dialog.reject()


async def test_the_look_turns_at_once_and_is_told(theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window, FakeStore())
    told: list[SchemeChoice] = []
    dialog.look_chosen.connect(told.append)
    dialog.look.chosen.emit(SchemeChoice.DARK)
    assert theme.scheme.dark
    assert told == [SchemeChoice.DARK]
    theme.scheme.choose(SchemeChoice.LIGHT)
    dialog.reject()


async def test_the_pages_are_walked_by_arrow_keys(theme: Theme, window: QWidget) -> None:
    dialog = opened(theme, window, FakeStore())
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog._pages.currentIndex() == SettingsPage.PRINTING
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog._pages.currentIndex() == SettingsPage.PRINTING
    dialog.reject()


async def test_the_question_for_a_picture_is_opened(theme: Theme, window: QWidget, qapp: QApplication) -> None:
    dialog = opened(theme, window, FakeStore())
    asking = dialog.shop.choose_file()
    assert isinstance(asking, QFileDialog)
    asking.reject()
    dialog.reject()
