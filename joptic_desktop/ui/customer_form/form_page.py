"""The whole form as one widget: head, notice, body, foot, and what it knows of the record it shows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.rx_findings import Level
from joptic_desktop.ui.attachments.attachment_tiles import AttachmentTiles
from joptic_desktop.ui.customer_form.address_section import AddressSection
from joptic_desktop.ui.customer_form.form_body import FormBody
from joptic_desktop.ui.customer_form.form_draft import FormDraft, draft_of
from joptic_desktop.ui.customer_form.form_foot import FormFoot
from joptic_desktop.ui.customer_form.form_head import FormHead
from joptic_desktop.ui.customer_form.form_record import FormRecord
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.customer_form.form_values import (
    Fault,
    FormField,
    FormValues,
    change_of,
    fault_of,
    faults,
    touched,
)
from joptic_desktop.ui.customer_form.personal_section import PersonalSection
from joptic_desktop.ui.prescription.choices import SIGN_FAULTS
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.ground import Divider
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeBar, NoticeTone
from joptic_desktop.ui.widgets.states import BadgeState


class FormPage(QWidget):
    """Shows a `FormRecord` and what is typed over it.

    `typed` fires at each change by the person, `left` carries the field that lost the focus.
    """

    typed = Signal(object)
    left = Signal(object)

    def __init__(
        self, theme: Theme, settings: FormSettings, files: AttachmentTiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.record = FormRecord()
        self._opened_with = FormValues()
        self._begun = FormDraft()
        self.head = FormHead(theme, settings.now)
        self.notice = NoticeBar(theme)
        self.grid = PrescriptionGrid(theme)
        personal = PersonalSection(theme, settings.region, lambda: settings.now().date())
        self.body = FormBody(theme, personal, AddressSection(theme), self.grid, files)
        self.foot = FormFoot(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, Divider(theme), self.notice, self.body, Divider(theme), self.foot):
            column.addWidget(part, 1 if part is self.body else 0)
        for inputs in self.body.inputs:
            inputs.edited.connect(self._edited)
            inputs.left.connect(self._left)
        self.grid.changed.connect(partial(self._edited, None))
        self.grid.asking.connect(self.body.show_focus)

    @property
    def personal(self) -> PersonalSection:
        """The personal data."""
        return self.body.personal

    @property
    def values(self) -> FormValues:
        """The texts as they stand."""
        return self.body.values()

    @property
    def is_touched(self) -> bool:
        """Whether the person changed anything since the form was opened."""
        return bool(touched(self.values, self._opened_with, self._settings.reading()) or self.grid.changes())

    def show_record(
        self, record: FormRecord, draft: FormDraft | None = None, prefill: FormValues | None = None
    ) -> None:
        """Show a record, with a draft typed over it, or a new form begun with `prefill`."""
        draft = draft or FormDraft()
        self.record = record
        self._begun = FormDraft()
        self._opened_with = prefill or record.shown
        self.body.show_values(draft.laid_over(self._opened_with))
        self.grid.set_prescription(record.prescription)
        self.grid.restore(draft.eyes, draft.cells)
        for inputs in self.body.inputs:
            inputs.clear_messages()
        self._show_head()
        self.show_counts()

    def go_on_from(self, draft: FormDraft) -> None:
        """Take in that the draft the record was shown with was typed on what it says stood there before."""
        self._begun = draft

    def draft(self) -> FormDraft:
        """Return what the person did, to be kept."""
        eyes, cells = self.grid.changes(), self.grid.typed_cells()
        record, reading = self.record, self._settings.reading()
        typed = draft_of(self.values, record.shown, reading, eyes, cells, record.prescription)
        return typed.going_on_from(self._begun)

    def base(self) -> Customer | None:
        """Return what the save is made on: what stood there when each value was typed."""
        return self.record.base_of(self.draft(), self._settings.reading())

    def change(self) -> CustomerChange:
        """Return what is to be saved; call it when `judge` found nothing."""
        return change_of(self.values, self.record.shown, self._settings.reading(), self.grid.changes())

    def judge(self) -> bool:
        """Say under each field what stops a save, go to the first, and return whether nothing does.

        What the grid still asks stops it too, a sign above all: nobody must believe saved what is only offered, and a
        power never leaves with a sign that nobody gave.
        """
        self.grid.commit()
        if self.grid.is_asking:
            self.grid.focus_question()
            self.body.show_focus()
            return False
        reading = self._settings.reading()
        found = faults(self.values, self.record.shown, reading, complete=self.record.is_new)
        for field in FormField:
            self._show_fault(field, found.get(field))
        self.show_counts()
        unsigned = tuple(finding for finding in self.grid.findings() if finding.fault in SIGN_FAULTS)
        stopping = (*self.grid.blocking(), *unsigned)
        if found:
            self.body.focus_field(next(iter(found)))
        elif stopping:
            self.grid.focus_finding(stopping[0])
            self.body.show_focus()
        return not (found or stopping)

    def show_counts(self) -> None:
        """Say in the foot what still stands in the way."""
        findings = self.grid.findings()
        wrong = sum(finding.level is Level.BLOCK for finding in findings)
        wrong += sum(len(inputs.faults) for inputs in self.body.inputs)
        unsigned = sum(finding.fault in SIGN_FAULTS for finding in findings)
        odd = sum(finding.level is Level.WARN and finding.fault not in SIGN_FAULTS for finding in findings)
        self.foot.show_counts(wrong, unsigned, odd)

    def show_meanwhile(self, sentence: str) -> None:
        """Say that the record is another one now, or nothing."""
        self.head.meanwhile.show_message(sentence, Tone.AMBER)

    def show_limits(self, *, may_write: bool = True) -> None:
        """Say what cannot be done with this record, and where a change waits while the account may not write."""
        elsewhere = self.tr("The personal data can only be read here.")
        unread = self.tr("The details are not on this computer yet: only what you fill in is changed.")
        gone = self.tr("The service does not find this customer any more.")
        view = self.record.view
        self.personal.lock(elsewhere if self.record.personal_is_elsewhere else "")
        waits = self.tr("What you save waits on this computer until somebody who may write confirms it.")
        if not may_write:
            self._notice(self.tr("You may look but not write."), waits)
        elif view is not None and view.missing:
            self._notice(self.tr("Not found."), gone)
        elif self.record.personal_is_elsewhere:
            self._notice(self.tr("Customer of another store."), elsewhere)
        elif view is not None and not self.record.has_details:
            self._notice(self.tr("Not read yet."), unread)
        else:
            self.notice.clear()

    def show_refusal(self, said: dict[FormField, str]) -> None:
        """Say under each field what the service said of it, and go to the first."""
        for field, sentence in said.items():
            for inputs in self.body.inputs:
                inputs.show_refusal(field, self.tr("The service said: {words}").format(words=sentence))
        if said:
            self.body.focus_field(min(said, key=list(FormField).index))

    def _notice(self, headline: str, sentence: str) -> None:
        self.notice.show_notice(Notice(NoticeTone.WARN, headline, sentence))

    def _show_head(self) -> None:
        if self.record.is_new:
            self.head.show_customer(self.tr("New customer"), "", None)
            return
        view = self.record.view
        customer = view.customer if view else None
        status = (BadgeState.ACTIVE if customer.is_active else BadgeState.INACTIVE) if customer else None
        self.head.show_customer(self.tr("Edit customer"), self.record.name, status)

    def _edited(self, field: FormField | None) -> None:
        if field is FormField.BORN:
            self.grid.set_age(self.personal.born.age())
        self.show_counts()
        self.typed.emit(field)

    def _left(self, field: FormField) -> None:
        """Judge a field once it is left; a new form says nothing of fields nobody has reached yet."""
        self.personal.write_out(field)
        reading, text = self._settings.reading(), self.values.text(field)
        is_judged = self.record.is_new or reading.meaning(field, text) != reading.meaning(
            field, self.record.shown.text(field)
        )
        self._show_fault(field, fault_of(field, text, reading) if is_judged else None)
        self.show_counts()
        self.left.emit(field)

    def _show_fault(self, field: FormField, fault: Fault | None) -> None:
        for inputs in self.body.inputs:
            inputs.show_fault(field, fault)
