"""The window in which a customer is written: new, changed, or corrected after a refusal."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from joptic_desktop.domain.writes import Write
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import CustomerView, Draft, SyncStatus
from joptic_desktop.ui.attachments.attachment_tiles import AttachmentTiles
from joptic_desktop.ui.attachments.drop_zone import DropZone
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.attachments.shelf import Shelf
from joptic_desktop.ui.attachments.thumbnails import Thumbnails
from joptic_desktop.ui.counter.record_words import name_of
from joptic_desktop.ui.customer_form.drafts import DraftKeeper, DraftState
from joptic_desktop.ui.customer_form.duplicate_watch import DuplicateWatch
from joptic_desktop.ui.customer_form.form_draft import FormDraft, write_draft
from joptic_desktop.ui.customer_form.form_opening import Opening, opening_of
from joptic_desktop.ui.customer_form.form_page import FormPage
from joptic_desktop.ui.customer_form.form_record import FormRecord
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.customer_form.form_values import FormField, values_from_search
from joptic_desktop.ui.customer_form.form_window import FormWindow
from joptic_desktop.ui.customer_form.needs import FormServices
from joptic_desktop.ui.customer_form.questions import DomainQuestion, Leave, LeaveQuestion
from joptic_desktop.ui.customer_form.refusals import refused_fields
from joptic_desktop.ui.customer_form.walk_ins import stand_in_email
from joptic_desktop.ui.language.spoken import said, spoken
from joptic_desktop.ui.prescription.history_desk import HistoryDesk
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field import Tone

_SIZE, _LEAST = (1200, 784), (1024, 640)


class CustomerDialog(FormWindow):
    """Opened with `open()`, never blocking; what is typed survives as a draft until it is saved or thrown away.

    `uid` and `view` are those of a known customer, `prefill` the search that found nobody, `draft` a form left half
    done, `files` what was dropped on the customer, `refused` a write the service did not take. `saved` carries the uid
    once a save is durable, `open_existing` the uid of a likely duplicate the person prefers, `kept` tells of a draft
    that the person left, `closed` fires last.
    """

    saved = Signal(str)
    open_existing = Signal(str)
    kept = Signal()

    def __init__(
        self,
        services: FormServices,
        theme: Theme,
        *,
        uid: str | None = None,
        view: CustomerView | None = None,
        prefill: str = "",
        draft: Draft | None = None,
        files: Sequence[Path] = (),
        refused: Write | None = None,
        settings: FormSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._settings = settings or FormSettings(region=services.session.settings.phone_region)
        self._refused = refused
        self._about = uid
        self._saving = asyncio.Lock()
        self.shelf = Shelf(services.attachments, self._tasks, self._settings.size_limit, self)
        thumbnails = Thumbnails(self._settings.decoder, self)
        self.files = AttachmentTiles(
            theme, self.shelf, services.attachments, thumbnails, self._tasks, self._settings.now
        )
        self.page = FormPage(theme, self._settings, self.files)
        self.histories = HistoryDesk(theme, self._settings.now, self)
        self._watch = DuplicateWatch(services.customers, self._tasks, self._settings.reading, self)
        self._drafts = self._keeper(draft)
        self._lay_out()
        self._connect()
        self._begin(opening_of(uid, view, draft, refused, self._settings.region), prefill, draft)
        if files:
            self.files.take(Brought(tuple(files)))

    @property
    def about(self) -> str | None:
        """The uid of the customer it was opened for; None for a new one, and since "Save and new"."""
        return self._about

    @property
    def draft_id(self) -> str:
        """The name under which what is typed is kept."""
        return self._drafts.draft_id

    def show_error(self, sentence: str) -> None:
        """Say in the foot what went wrong."""
        self.page.foot.show_error(sentence)

    def show_busy(self, *, busy: bool) -> None:
        """Take no press while a save is under way."""
        self.page.foot.set_busy(busy=busy)

    async def keep_and_close(self) -> Draft | None:
        """Close without a question, keep what was typed as a draft, as when the program ends, and return it.

        A save that is under way is waited for, so that what it saved is not offered again as a draft. A fault of the
        disk is told; what was typed is in what is returned.
        """
        async with self._saving:
            await self.shelf.idle()
        if self._over:
            return None
        draft = self._draft(self.draft_id)
        if draft is not None:
            try:
                await self._drafts.save()
            except Exception as error:  # noqa: BLE001  - nobody foresaw it, and the form must go all the same
                told = {"message": "Keeping a form failed", "exception": error}
                asyncio.get_running_loop().call_exception_handler(told)
            self.shelf.hand_over()
        self._finish()
        return draft

    def try_save(self, *, again: bool = False) -> None:
        """Save if nothing stops it, once however often it is pressed; then close, or begin a new form."""
        if self._busy:
            return
        if self.page.judge():
            self._run(partial(self._save, again=again), busy=True)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setMinimumSize(*(px(side) for side in _LEAST))
        self.resize(*(px(side) for side in _SIZE))
        self.setSizeGripEnabled(False)

    def _connect(self) -> None:
        page, foot = self.page, self.page.foot
        page.typed.connect(self._typed)
        page.left.connect(self._left)
        page.grid.history_asked.connect(self._show_history)
        self.closed.connect(self.histories.close_all)
        page.personal.email.none_wanted.connect(self._want_stand_in)
        page.personal.open_existing.connect(self._want_other)
        self.shelf.changed.connect(self._files_changed)
        self._watch.found.connect(page.personal.show_duplicates)
        self._watch.changing.connect(page.personal.clear_duplicates)
        foot.cancel.clicked.connect(self.reject)
        foot.save.clicked.connect(self._save_clicked)
        foot.save_and_new.clicked.connect(self._save_and_new_clicked)
        QShortcut(QKeySequence("Ctrl+S"), self, self._save_clicked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save_and_new_clicked)
        self.drop_zone = DropZone(self, self.files, QGuiApplication.clipboard())
        self._bridge.connect_to(self._services.customers.changed, self._customer_changed)
        self._bridge.connect_to(self._services.sync.changed, self._status_changed)

    def _begin(self, opening: Opening, prefill: str, draft: Draft | None) -> None:
        if opening.record.view is not None:
            self.shelf.show_record(opening.record.view)
        self.shelf.restore(opening.files)
        self._show(opening.record, opening.typed, prefill)
        if draft is not None:
            self._drafts.show_kept(draft)
        if self._refused is not None:
            self.page.show_refusal(refused_fields(self._refused.service_words))
            self.show_error(spoken(self._refused.reason))
        elif opening.record.uid is not None:
            self._run(partial(self._load, opening))

    def _show(self, record: FormRecord, typed: FormDraft, prefill: str = "") -> None:
        begun = values_from_search(prefill) if prefill and record.is_new else None
        self.page.show_record(record, typed, begun)
        self.page.go_on_from(typed)
        self._show_limits()
        if typed.overtaken(record.shown, self._settings.reading()) or typed.overtaken_eyes(record.prescription):
            self.page.show_meanwhile(self.tr("Changed since this draft was typed: look before you save"))
        self.page.grid.set_previous(None)
        if record.uid is not None:
            self._run(partial(self._find_previous, record))
        self.setWindowTitle(self.page.head.title.text())
        self.page.personal.first_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_history(self) -> None:
        record = self.page.record
        self.histories.open(self._services, record.uid or "", name_of(record.view) if record.view else "")

    def _show_limits(self) -> None:
        self.page.show_limits(may_write=not self._services.sync.status.read_only)

    async def _load(self, opening: Opening) -> None:
        """Have the service asked for the record, and show it at once if nobody has yet."""
        record = opening.record
        view = await self._services.customers.open(record.uid or "")
        if record.view is None and self.page.record is record:
            self.shelf.show_record(view)
            self._show(FormRecord.of(view, self._settings.region), opening.typed)

    async def _find_previous(self, record: FormRecord) -> None:
        """Keep the prescription before the record's at hand."""
        past = await self._services.history.latest_before(record.uid or "", record.prescription)
        if not self._over and self.page.record.uid == record.uid:
            self.page.grid.set_previous(past)

    async def _refresh(self) -> None:
        """Take in that the record is another one now, without touching what is typed."""
        uid = self.page.record.uid
        if uid is None or self._refused is not None:
            return
        view = await self._services.customers.view(uid)
        if self._over or self.page.record.uid != uid:
            return  # "Save and new" went on to somebody else meanwhile
        self.shelf.show_record(view)
        self._take_in(FormRecord.of(view, self._settings.region))
        self._show_limits()
        await self._find_previous(self.page.record)

    def _take_in(self, fresh: FormRecord) -> None:
        record = self.page.record
        if fresh.says_the_same(record):
            self.page.record = fresh
        elif not (self.page.is_touched or self.page.grid.is_typing):
            self.page.show_record(fresh)
        elif not record.has_details:
            draft = self.page.draft()
            self.page.show_record(fresh, draft)
            if draft.overtaken_eyes(fresh.prescription):
                self.page.show_meanwhile(self.tr("The details came while you typed: look before you save"))
        else:
            self.page.show_meanwhile(self.tr("Changed elsewhere meanwhile: what you typed stays"))

    async def _save(self, *, again: bool) -> None:
        async with self._saving:
            await self._save_now(again=again)

    async def _save_now(self, *, again: bool) -> None:
        await self.shelf.idle()
        if not self.page.judge():
            return  # hands wrote on while files were copied
        try:
            uid = await self._store()
        except JOpticError as error:
            self.show_error(said(error))
            return
        except Exception:
            self.show_error(self.tr("Not saved. What you typed is kept: try again."))
            raise
        self.shelf.hand_over()
        with suppress(JOpticError):  # the save is durable: a draft left over is offered again, nothing is lost
            await self._drafts.discard()
        self.saved.emit(uid)
        if again:
            self._begin_again()
        else:
            self._finish()

    async def _store(self) -> str:
        """Hand the change over and return the uid; nothing changed is nothing to hand over."""
        record, change, files = self.page.record, self.page.change(), self.shelf.files()
        base = self.page.base()
        if self._refused is not None:
            return await self._services.customers.correct(self._refused, base, change, files)
        if record.uid is None:
            return await self._services.customers.create(change, files)
        if files or not change.is_empty:
            await self._services.customers.update(record.uid, base, change, files)
        return record.uid

    def _begin_again(self) -> None:
        self._refused = self._about = None
        self.histories.close_all()
        self._drafts.deleteLater()
        self._drafts = self._keeper(None)
        self.shelf.clear()
        self._show(FormRecord(), FormDraft())
        self.page.show_meanwhile("")
        self.page.head.show_words(self.tr("Saved on this computer"), Tone.OK)

    async def leave(self) -> bool:
        """Go, unless the person wants to go on; return whether the form is over."""
        return await self._leave_with(await self._wish())

    async def _wish(self) -> Leave:
        """Ask what becomes of what was typed; nothing typed is nothing to ask."""
        if not self._is_dirty():
            return Leave.DISCARD
        await self._drafts.save()
        return await LeaveQuestion(self._theme, self).answer()

    async def _leave_with(self, answer: Leave) -> bool:
        if answer is Leave.GO_ON:
            return False
        await self.shelf.idle()
        if answer is Leave.KEEP:
            await self._drafts.save()
            if self._drafts.state is DraftState.FAILED:
                self.show_error(self._drafts.reason)
                return False
            self.shelf.hand_over()
            self.kept.emit()
        else:
            with suppress(JOpticError):  # what could not be released now goes with the store's own tidying
                await self._drafts.discard()
                await self.shelf.release_all()
        self._finish()
        return True

    async def _open_other(self, uid: str) -> None:
        if await self.leave_once():
            self.open_existing.emit(uid)

    async def _use_stand_in(self) -> None:
        email, services = self.page.personal.email, self._services
        stand_in = await stand_in_email(services.customers, services.session, self._ask_domain)
        if stand_in is not None:
            email.set_text(stand_in)
            email.edited.emit(stand_in)

    async def _ask_domain(self) -> str | None:
        return await DomainQuestion(self._theme, self).answer()

    def _is_dirty(self) -> bool:
        return self.page.is_touched or any(tile.is_own and not tile.at_fault for tile in self.shelf.tiles())

    def _keeper(self, draft: Draft | None) -> DraftKeeper:
        draft_id = draft.id if draft else uuid.uuid4().hex
        keeper = DraftKeeper(
            self._services.drafts,
            draft_id,
            partial(self._draft, draft_id),
            self._tasks,
            self,
            pause_ms=self._settings.pause_ms,
        )
        keeper.told.connect(self._show_draft)
        return keeper

    def _draft(self, draft_id: str) -> Draft | None:
        if not self._is_dirty():
            return None
        moment = self._settings.now().timestamp()
        return Draft(draft_id, self.page.record.uid, moment, write_draft(self.page.draft()), self.shelf.files())

    def _show_draft(self) -> None:
        self.page.head.show_draft(self._drafts)

    def _typed(self, field: FormField | None) -> None:
        self._drafts.touch()
        if field is not None:
            self._watch.edited(field)

    def _left(self, field: FormField) -> None:
        self._watch.left(field, self.page.values, self.page.record.shown, self.page.record.uid)

    def _files_changed(self) -> None:
        self.drop_zone.watch()
        if not self._over:
            self._drafts.touch()

    def _want_stand_in(self) -> None:
        self._run(self._use_stand_in)

    def _want_other(self, uid: str) -> None:
        self._run(partial(self._open_other, uid))

    def _save_clicked(self) -> None:
        self.try_save()

    def _save_and_new_clicked(self) -> None:
        self.try_save(again=True)

    def _customer_changed(self, uid: str) -> None:
        if uid == self.page.record.uid:
            self._run(self._refresh)

    def _status_changed(self, _status: SyncStatus) -> None:
        self._show_limits()
