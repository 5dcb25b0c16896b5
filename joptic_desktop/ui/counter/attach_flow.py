"""Attaching files to the customer shown: chosen, dropped or pasted; copied, then saved as a change of files alone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from joptic_desktop.domain.attachments import KNOWN_FIELDS, PRESCRIPTION_FIELD, WriteFile
from joptic_desktop.domain.changes import CustomerChange
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.attachments.acceptance import likely_field
from joptic_desktop.ui.attachments.file_words import kind_word
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.counter.ports import CounterServices
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts

PASTED = "scan.png"
OTHER_FIELD = "document"


class AttachFlow(QObject):
    """Takes files for one customer. ``targeted`` says that files hang over the record."""

    targeted = Signal(bool)

    def __init__(self, toasts: Toasts, tasks: TaskOwner, parent: QWidget) -> None:
        super().__init__(parent)
        self._toasts = toasts
        self._tasks = tasks
        self._window = parent
        self._services: CounterServices | None = None
        self._view: CustomerView | None = None
        self._field = PRESCRIPTION_FIELD
        self._menu = QMenu(parent)
        self._menu.triggered.connect(self._browse)
        self.dialog: QFileDialog | None = None
        for field in (*KNOWN_FIELDS, OTHER_FIELD):
            text = self.tr("Other document") if field == OTHER_FIELD else kind_word(field)
            self._menu.addAction(f"{text}…").setData(field)

    def attach(self, services: CounterServices) -> None:
        """Work with the services from now on."""
        self._services = services

    def show_view(self, view: CustomerView | None) -> None:
        """Take files for this customer from now on."""
        self._view = view if view is not None and view.customer is not None else None

    def offer(self, below: QWidget) -> None:
        """Ask what kind of file it is, then for the file."""
        if self._view is not None:
            self._menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def take(self, brought: Brought) -> None:
        """Take what was dropped or pasted."""
        if self._view is None or self._services is None:
            return
        self._tasks.spawn(self._save(self._services, self._view, brought, None))

    def set_target(self, *, on: bool) -> None:
        """Say that files hang over the record, or no longer."""
        self.targeted.emit(on and self._view is not None)

    def _browse(self, action: QAction) -> None:
        self._field = action.data()
        self.dialog = QFileDialog(self._window, self.tr("Attach files"))
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.dialog.setNameFilter(self.tr("Documents and pictures (*.pdf *.jpg *.jpeg *.png *.webp)"))
        self.dialog.filesSelected.connect(self._take_chosen)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _take_chosen(self, names: Sequence[str]) -> None:
        if self._view is not None and self._services is not None and names:
            brought = Brought(tuple(Path(name) for name in names))
            self._tasks.spawn(self._save(self._services, self._view, brought, self._field))

    async def _save(self, services: CounterServices, view: CustomerView, brought: Brought, field: str | None) -> None:
        taken: list[WriteFile] = []
        try:
            for path in brought.paths:
                file = await services.attachments.take_path(path, field or likely_field(path.name))
                taken.append(file)
            if brought.picture:
                taken.append(
                    await services.attachments.take_bytes(brought.picture, PASTED, field or PRESCRIPTION_FIELD)
                )
            await services.customers.update(view.uid, view.confirmed, CustomerChange(), tuple(taken))
        except JOpticError as error:
            for file in taken:
                await services.attachments.release(file)
            self._toasts.tell(Notice(NoticeTone.DANGER, self.tr("Nothing was attached."), said(error)))
