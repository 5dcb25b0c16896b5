"""The end of the window: one customer, read only, with what can be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.attachment_list import AttachmentList
from joptic_desktop.ui.counter.contact_lines import ContactLines
from joptic_desktop.ui.counter.record_head import RecordActions, RecordHead
from joptic_desktop.ui.counter.record_notice import RecordNotice
from joptic_desktop.ui.counter.record_words import checked_text, record_notice, updated_text
from joptic_desktop.ui.counter.scroll_bar import OverlayScrollBar
from joptic_desktop.ui.counter.section_head import SectionHead
from joptic_desktop.ui.counter.space import Space
from joptic_desktop.ui.prescription.card import PrescriptionCard
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.metrics import CONTROL_SMALL
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button, ButtonFace
from joptic_desktop.ui.widgets.empty_state import EmptyState
from joptic_desktop.ui.widgets.ground import Divider, Ground

WIDTH = 499
_BEFORE, _AFTER = 19, 20
_WIDEST = 640


class DetailPane(Ground):
    """Shows a ``CustomerView``, or why there is none. ``left`` asks for the list when the pane is a page."""

    left = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._now = now
        self.view: CustomerView | None = None
        face = ButtonFace(icon="arrow-left")
        self.back = Button(theme, self.tr("Back to the list"), ButtonKind.BORDERLESS, face=face, height=CONTROL_SMALL)
        self.back.clicked.connect(self.left)
        self._above_back = Space(theme, 12)
        self.head = RecordHead(theme)
        self.tools = RecordActions(theme)
        self.notice = RecordNotice(theme)
        self._under_notice = Space(theme, 8)
        self.contact = ContactLines(theme)
        self.card = PrescriptionCard(theme)
        self.rx_head = SectionHead(theme, self.tr("Prescription"))
        self.attachments = AttachmentList(theme)
        self._details = QWidget()
        self._unread = EmptyState(theme)
        self._unread.show_reason(
            "download",
            self.tr("Details not read yet"),
            self.tr("They appear here as soon as the service answers."),
        )
        self.empty = EmptyState(theme)
        self.empty.show_reason("person", self.tr("Nobody chosen"), self.tr("Choose a customer in the list."))
        self._pages = QStackedWidget()
        self._area = _RecordArea(theme, self._record())
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages)
        self.as_page(page=False)

    def show_nobody(self) -> None:
        """Show that no row is chosen."""
        self.view = None
        self._pages.setCurrentWidget(self.empty)

    def show_view(self, view: CustomerView, *, hide_email: bool, read_only: str = "") -> None:
        """Show a customer; ``read_only`` says why nothing in this shop may be changed."""
        another = self.view is None or self.view.uid != view.uid
        self.view = view
        now = self._now()
        self.head.show_view(view, now.date())
        self.tools.checked.setText(checked_text(view, now, self.locale()))
        known = view.customer is not None
        self.tools.allow_changes(
            edit=known and not read_only,
            attach=known and not read_only,
            reason=read_only or self.tr("Not before the details are read"),
        )
        notice = record_notice(view, now, self.locale())
        self.notice.show_notice(notice)
        self._under_notice.setVisible(notice is not None)
        self._details.setVisible(known)
        self._unread.setVisible(not known)
        if view.customer is not None:
            self.contact.show_customer(view.customer, hide_email=hide_email)
            self.card.set_prescription(view.customer.prescription)
            self.rx_head.note.setText(updated_text(view.customer.updated_at, now, self.locale()))
            self.attachments.show_files(view.files, now)
        self._pages.setCurrentWidget(self._area)
        if another:
            self._area.verticalScrollBar().setValue(0)

    def as_page(self, *, page: bool) -> None:
        """Stand alone in the window, with a way back, or beside the list."""
        self._above_back.setVisible(page)
        self.back.setVisible(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _record(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        record = Ground(theme, "surface")
        column = QVBoxLayout(record)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (_AFTER, _BEFORE) if rtl else (_BEFORE, _AFTER)
        column.setContentsMargins(px(left), 0, px(right), px(16))
        column.setSpacing(0)
        record.setMaximumWidth(px(_WIDEST))
        column.addWidget(self._above_back)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Space(theme, 16))
        column.addWidget(self.head)
        column.addWidget(Space(theme, 16))
        column.addWidget(self.tools)
        column.addWidget(Space(theme, 14))
        column.addWidget(self.notice)
        column.addWidget(self._under_notice)
        column.addWidget(self._unread, 1)
        column.addWidget(self._fill_details())
        column.addStretch(1)
        return record

    def _fill_details(self) -> QWidget:
        theme = self._theme
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.contact)
        for part in (Space(theme, 10), Divider(theme), Space(theme, 12)):
            column.addWidget(part)
        column.addWidget(self.rx_head)
        column.addWidget(Space(theme, 11))
        column.addWidget(self.card)
        for part in (Space(theme, 15), Divider(theme), Space(theme, 12)):
            column.addWidget(part)
        column.addWidget(self.attachments)
        return self._details


class _RecordArea(QScrollArea):
    """Lets a record be higher than the window, without a bar that takes room."""

    def __init__(self, theme: Theme, record: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(record)
        self._bar = OverlayScrollBar(theme, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bar where the end is now."""
        super().resizeEvent(event)
        self._bar.place()
