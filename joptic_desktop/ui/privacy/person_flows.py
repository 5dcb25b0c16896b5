"""One person's data: handed out after a question, or erased from this computer after another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.record_words import name_of
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.bevels import ButtonKind
from joptic_desktop.ui.theme.script import isolate
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.confirm import Confirm
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from joptic_desktop.ui.widgets.toast import Toasts

if TYPE_CHECKING:
    from joptic_desktop.services.bundle import Services

translate = QCoreApplication.translate
SHEET = "prescription.pdf"


class PersonFlows:
    """The questions before a person's data leave or go, and what follows. Errors are told by the owner of `tasks`."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        tasks: TaskOwner,
        toasts: Toasts,
        now: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        self._services = services
        self._theme = theme
        self._tasks = tasks
        self._toasts = toasts
        self._now = now
        self._window = window
        self.question: Confirm | None = None

    async def ask_export(self, view: CustomerView) -> None:
        """Ask whether the data may leave the encryption, then where to."""
        sentence = translate(
            "Privacy",
            "The record, its history, changes, files and the audit are written into a folder. They are not encrypted "
            "there: whoever can open the folder can read them. The audit tells that they were exported.",
        )
        question = translate("Privacy", "Export the data of {name}?").format(name=isolate(name_of(view)))
        word = translate("Privacy", "Choose a folder…")
        if await self._agrees(question, sentence, word, ButtonKind.PRIMARY):
            self._choose_folder(view)

    async def export_to(self, view: CustomerView, folder: Path) -> None:
        """Write the data into a folder of its own inside `folder`, with the prescription as PDF."""
        more = {SHEET: await self._sheet(view)} if view.customer is not None else {}
        handed = await self._services.privacy.people.hand_out(view.uid, folder, more)
        lost = Plurals().files_not_kept(handed.lost, self._window.locale()) if handed.lost else ""
        told = f"{handed.folder.name} {lost}" if lost else handed.folder.name
        self._toasts.tell(Notice(NoticeTone.OK, translate("Privacy", "Exported."), told, icon="download"))

    async def ask_erase(self, view: CustomerView) -> None:
        """Ask whether the copy of a person's data goes from this computer, and have it go."""
        people = self._services.privacy.people
        if await people.waits(view.uid):
            words = translate("Privacy", "Not erased."), translate("Privacy", "Changes of this person still wait.")
            self._toasts.tell(Notice(NoticeTone.WARN, *words))
            return
        sentence = translate(
            "Privacy",
            "Details, history, half-typed forms and files go from this computer and from its copies, for good. The "
            "service keeps its record: the name stays in the list, and opening it reads the details again. To delete "
            "the record everywhere, use Delete.",
        )
        question = translate("Privacy", "Erase {name} from this computer?").format(name=isolate(name_of(view)))
        if await self._agrees(question, sentence, translate("Privacy", "Erase"), ButtonKind.DANGER):
            await people.erase(view.uid)
            told = translate("Privacy", "The service keeps its record.")
            self._toasts.tell(Notice(NoticeTone.OK, translate("Privacy", "Erased from this computer."), told))

    async def _agrees(self, question: str, sentence: str, word: str, kind: ButtonKind) -> bool:
        asking = self.question = Confirm(self._theme, question, sentence, word, kind=kind, parent=self._window)
        agreed = await asking.confirmed()
        self.question = None
        return agreed and not self._tasks.closed

    def _choose_folder(self, view: CustomerView) -> None:
        asking = QFileDialog(self._window, translate("Privacy", "Export into"), str(Path.home()))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.setOption(QFileDialog.Option.ShowDirsOnly)

        def take(path: str) -> None:
            self._tasks.spawn(self.export_to(view, Path(path)))

        asking.fileSelected.connect(take)
        QDialog.open(asking)

    async def _sheet(self, view: CustomerView) -> bytes:
        from joptic_desktop.domain.shop_details import SheetKind
        from joptic_desktop.ui.language.screens import screens_language
        from joptic_desktop.ui.print.pdf_file import pdf_bytes
        from joptic_desktop.ui.print.sheet_writer import Imprint, write_sheet
        from joptic_desktop.ui.print.subjects import subject_of

        services = self._services
        shop, store = await services.shop_details.load(), services.session.shop
        subject = subject_of(view, services.session.settings.phone_region, services.customers.is_walk_in)
        imprint = Imprint(shop, (store.person if store else "") or shop.name, self._now())
        language = shop.language or screens_language()
        return pdf_bytes([write_sheet(SheetKind.CUSTOMER, language, subject, imprint)], shop.paper)
