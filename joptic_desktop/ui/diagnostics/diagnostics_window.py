"""Everything that a file of diagnostics will hold, shown before it is saved."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from joptic_desktop.diagnostics.parts import Part, as_text, stamp, zipped
from joptic_desktop.ui.diagnostics.report_window import ReportWindow
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.file_to_save import ask_where
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

translate = QCoreApplication.translate


class DiagnosticsWindow(ReportWindow):
    """Shows parts, and saves exactly these as a ZIP file where the person says."""

    def __init__(self, theme: Theme, now: Callable[[], float], parent: QWidget | None = None) -> None:
        headline = translate("Report", "Diagnostics")
        sentence = translate(
            "Report",
            "This is everything that the file will hold. It names no customer: read it, then save it for whoever "
            "helps you.",
        )
        super().__init__(theme, headline, sentence, NoticeTone.INFO, parent)
        self._now = now
        self._parts: tuple[Part, ...] = ()
        self.tasks = TaskOwner()
        self.save = Button(theme, translate("Report", "&Save…"))
        self.save.setAccessibleName(self.save.words())
        self.save.setEnabled(False)
        self.save.clicked.connect(self.choose_file)
        self.offer(self.save)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show what can be saved now."""
        self._parts = tuple(parts)
        self.view.show_text(as_text(parts))
        self.save.setEnabled(True)

    def choose_file(self) -> QFileDialog:
        """Open the question where the file goes."""
        kinds = (translate("Report", "ZIP files (*.zip)"),)
        name = f"joptic-diagnostics-{stamp(self._now())[:10]}.zip"
        return ask_where(self, translate("Report", "Save diagnostics"), kinds, name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write what is shown, and tell how that went."""
        self.tasks.spawn(self._write(path))

    def done(self, code: int) -> None:
        """End what runs behind the window."""
        self.tasks.cancel()
        super().done(code)

    async def _write(self, path: Path) -> None:
        try:
            await asyncio.to_thread(path.write_bytes, zipped(self._parts, self._now()))
        except OSError as error:
            words = translate("Report", "Not saved."), error.strerror or ""
            self.notice.show_notice(Notice(NoticeTone.DANGER, *words))
            return
        self.notice.show_notice(Notice(NoticeTone.OK, translate("Report", "Saved."), path.name))
