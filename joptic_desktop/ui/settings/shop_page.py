"""The settings of the shop: what stands at the head of every printed sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.shop_details import LONGEST_ADDRESS, LONGEST_NAME, LONGEST_PHONE, ShopDetails
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.metrics import RADIUS_CARD
from joptic_desktop.ui.theme.paint import box
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.field import Field, MessageLine, Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate
_LOGO = 72


class LogoView(QWidget):
    """The logo as it will be printed, or an empty place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setFixedSize(theme.px(_LOGO), theme.px(_LOGO))
        theme.changed.connect(self.update)

    def show_logo(self, logo: bytes) -> None:
        """Show a PNG, or nothing."""
        self._image = QImage.fromData(logo) if logo else QImage()
        self.setAccessibleName(translate("Settings", "Logo") if logo else translate("Settings", "No logo"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(_LOGO), self._theme.px(_LOGO))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture on white, as paper is."""
        del event
        painter, tokens = QPainter(self), self._theme.tokens
        whole = QRectF(self.rect())
        if self._image.isNull():
            box(painter, whole, RADIUS_CARD, None, tokens.control, 1.0, Qt.PenStyle.DashLine)
            self._theme.icons.paint(painter, whole, "image", tokens.muted, self._theme.px(20))
            return
        box(painter, whole, RADIUS_CARD, Qt.GlobalColor.white, tokens.hairline)  # type: ignore[arg-type]  # Qt takes either
        size = QSizeF(self._image.size()).scaled(
            whole.adjusted(6, 6, -6, -6).size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(whole.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)


class ShopPage(QWidget):
    """Name, address, phone, logo. ``logo_chosen`` carries the `Path` of a picture that still has to be read."""

    logo_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._logo = b""
        self.name = self._field(translate("Settings", "Name"), LONGEST_NAME)
        self.address = self._field(translate("Settings", "Address"), LONGEST_ADDRESS)
        self.phone = self._field(translate("Settings", "Phone"), LONGEST_PHONE, ltr=True)
        self.logo_view = LogoView(theme)
        self.choose = Button(
            theme, translate("Settings", "Choose a picture…"), face=ButtonFace(icon="image"), height=32
        )
        self.remove = Button(theme, translate("Settings", "Remove"), face=ButtonFace(icon="trash"), height=32)
        self.message = MessageLine(theme)
        self.choose.clicked.connect(self.choose_file)
        self.remove.clicked.connect(self._remove_logo)
        self._lay_out()
        self.show_logo(b"")

    @property
    def logo(self) -> bytes:
        """The logo shown, a PNG or nothing."""
        return self._logo

    def show_details(self, shop: ShopDetails) -> None:
        """Show what is kept."""
        self.name.set_text(shop.name)
        self.address.set_text(shop.address)
        self.phone.set_text(shop.phone)
        self.show_logo(shop.logo)

    def show_logo(self, logo: bytes) -> None:
        """Show another logo, or none."""
        self._logo = logo
        self.logo_view.show_logo(logo)
        self.remove.setVisible(bool(logo))
        self.message.show_message(translate("Settings", "PNG or JPEG, at most 10 MB"))

    def show_problem(self, sentence: str) -> None:
        """Say why a picture is not taken."""
        self.message.show_message(sentence, Tone.RED)

    def choose_file(self) -> QFileDialog:
        """Ask for a picture."""
        asking = QFileDialog(self, translate("Settings", "Logo"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilter(translate("Settings", "Pictures (*.png *.jpg *.jpeg)"))
        asking.fileSelected.connect(self._take)
        QDialog.open(asking)
        return asking

    def _take(self, path: str) -> None:
        self.logo_chosen.emit(Path(path))

    def _remove_logo(self) -> None:
        self.show_logo(b"")

    def _field(self, label: str, longest: int, *, ltr: bool = False) -> Field:
        field = Field(self._theme, label, ltr=ltr)
        field.edit.setMaxLength(longest)
        return field

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = translate("Settings", "This stands at the head of every sheet you print.")
        column.addWidget(PlainLabel(self._theme, head, FontRole.BODY, "muted", wrap=True))
        column.addSpacing(px(12))
        for field in (self.name, self.address, self.phone):
            column.addWidget(field)
        column.addWidget(PlainLabel(self._theme, translate("Settings", "Logo"), FontRole.SMALL, "muted"))
        column.addSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.logo_view)
        buttons = QVBoxLayout()
        buttons.setSpacing(px(8))
        beside = QHBoxLayout()
        beside.setSpacing(px(8))
        for button in (self.choose, self.remove):
            button.setAccessibleName(button.words())
            beside.addWidget(button)
        beside.addStretch(1)
        buttons.addLayout(beside)
        buttons.addWidget(self.message)
        row.addLayout(buttons, 1)
        column.addLayout(row)
        column.addStretch(1)
