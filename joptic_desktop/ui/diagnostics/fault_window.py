"""What is shown when the program meets an error that nobody foresaw: a sentence, and a report to be read."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from joptic_desktop.diagnostics.faults import Fault
from joptic_desktop.diagnostics.parts import fault_report
from joptic_desktop.ui.diagnostics.report_window import ReportWindow
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.notice_bar import NoticeTone

translate = QCoreApplication.translate


class FaultWindow(ReportWindow):
    """Comes up without taking the keys from whoever types. What comes while it is open is added to its report.

    What only ended the last run is told as that.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, *_words(of_last_run=False), NoticeTone.DANGER, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def show_faults(self, faults: Sequence[Fault], around: Iterable[str], now: float) -> None:
        """Show the report on these faults with the lines of the log, at `now` (seconds since the epoch)."""
        self.say(*_words(of_last_run=all(fault.of_last_run for fault in faults)))
        self.view.show_text(fault_report(faults, around, now))


def _words(*, of_last_run: bool) -> tuple[str, str]:
    """Return headline and sentence."""
    if of_last_run:
        return (
            translate("Report", "The last run of the program ended suddenly"),
            translate(
                "Report",
                "What was saved is safe; a form that was being typed is offered again. The report names no customer: "
                "read it, then copy it to whoever helps you.",
            ),
        )
    return (
        translate("Report", "The program met a fault that it did not foresee"),
        translate(
            "Report",
            "What was saved is safe; what you typed is still here. The report names no customer: read it, then copy it "
            "to whoever helps you.",
        ),
    )
