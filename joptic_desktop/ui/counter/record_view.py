"""One customer, read only: who, how they are reached, the prescription, the files."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from joptic_desktop.domain.customers import Customer
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.attachment_list import AttachmentList
from joptic_desktop.ui.counter.contact_lines import ContactLines
from joptic_desktop.ui.counter.record_head import RecordActions, RecordHead
from joptic_desktop.ui.counter.record_notice import RecordNotice
from joptic_desktop.ui.counter.record_words import checked_text, record_notice, unreadable_text, updated_text
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
from joptic_desktop.ui.widgets.viewport import give_viewport

_BEFORE, _AFTER = 19, 20
_WIDEST = 499


class RecordView(QScrollArea):
    """May be higher than the window; its scroll bar takes no room. Details that were never read are said to be so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self, QPalette.ColorRole.NoRole)
        self._theme = theme
        self._uid = ""
        face = ButtonFace(icon="arrow-left")
        self.back = Button(theme, self.tr("Back to the list"), ButtonKind.BORDERLESS, face=face, height=CONTROL_SMALL)
        self._above_back = Space(theme, 12)
        self.head = RecordHead(theme)
        self.tools = RecordActions(theme)
        self.notice = RecordNotice(theme)
        self._under_notice = Space(theme, 8)
        self.contact = ContactLines(theme)
        self.card = PrescriptionCard(theme)
        self.rx_head = SectionHead(theme, self.tr("Prescription"))
        self.read_back = self.rx_head.add_button(self.tr("Read back"), "speech")
        self.history = self.rx_head.add_button(self.tr("History"), "history")
        self.attachments = AttachmentList(theme)
        self._details = QWidget()
        self._unread = EmptyState(theme)
        self._settle()
        self._bar = OverlayScrollBar(theme, self)

    def show_view(self, view: CustomerView, now: datetime, *, hide_email: bool) -> None:
        """Show a customer."""
        self.head.show_view(view, now.date())
        self.tools.checked.setText(checked_text(view, now, self.locale()))
        known = view.customer is not None
        self.tools.allow_changes(self._reason_against(view))
        self.attachments.allow_more(allowed=not view.damage)
        notice = record_notice(view, now, self.locale())
        self.notice.show_notice(notice)
        self._under_notice.setVisible(notice is not None)
        self._details.setVisible(known)
        self._unread.setVisible(not known)
        self._say_unread(view)
        if view.customer is not None:
            self._show_details(view, view.customer, now, hide_email=hide_email)
        if view.uid != self._uid:
            self._uid = view.uid
            self.verticalScrollBar().setValue(0)

    def _reason_against(self, view: CustomerView) -> str:
        if view.damage:
            return self.tr("Not before it can be read")
        return "" if view.customer is not None else self.tr("Not before the details are read")

    def _say_unread(self, view: CustomerView) -> None:
        if view.damage:
            self._unread.show_reason("eye-off", self.tr("What can be read of it"), unreadable_text(view))
            return
        self._unread.show_reason(
            "download",
            self.tr("Details not read yet"),
            self.tr("They appear here as soon as the service answers."),
        )

    def allow_paper(self, *, allowed: bool) -> None:
        """Offer to print the record and to read it back."""
        self.tools.print.setEnabled(allowed)
        self.read_back.setEnabled(allowed)

    def as_page(self, *, page: bool) -> None:
        """Stand alone in the window, with a way back, or beside the list."""
        self._above_back.setVisible(page)
        self.back.setVisible(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bar where the end is now."""
        super().resizeEvent(event)
        self._bar.place()

    def _show_details(self, view: CustomerView, customer: Customer, now: datetime, *, hide_email: bool) -> None:
        self.contact.show_customer(customer, hide_email=hide_email)
        self.card.set_prescription(customer.prescription)
        self.rx_head.note.setText(updated_text(customer.updated_at, now, self.locale()))
        self.attachments.show_files(view.files, now)

    def _settle(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._record())

    def _record(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        record = Ground(theme, "surface")
        record.setMaximumWidth(px(_WIDEST))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (_AFTER, _BEFORE) if rtl else (_BEFORE, _AFTER)
        column = QVBoxLayout(record)
        column.setContentsMargins(px(left), 0, px(right), px(16))
        column.setSpacing(0)
        column.addWidget(self._above_back)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (Space(theme, 16), self.head, Space(theme, 16), self.tools, Space(theme, 14)):
            column.addWidget(part)
        column.addWidget(self.notice)
        column.addWidget(self._under_notice)
        column.addWidget(self._unread, 1)
        self._fill_details()
        column.addWidget(self._details)
        column.addStretch(1)
        return record

    def _fill_details(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.contact)
        before: tuple[QWidget, ...] = (
            Space(theme, 10),
            Divider(theme),
            Space(theme, 8),
            self.rx_head,
            Space(theme, 7),
        )
        after: tuple[QWidget, ...] = (Space(theme, 15), Divider(theme), Space(theme, 12), self.attachments)
        for part in (*before, self.card, *after):
            column.addWidget(part)
