"""What tests ask of a window that is shown."""

from joptic_desktop.ui.counter.attach_flow import AttachFlow
from joptic_desktop.ui.counter.delete_flow import DeleteFlow
from joptic_desktop.ui.shell.main_window import MainWindow


class OpenedForms:
    """Stands for the customer dialog: remembers who was to be edited, and what a new form starts with."""

    def __init__(self) -> None:
        self.asked: list[tuple[str | None, str]] = []

    def __call__(self, uid: str | None, prefill: str) -> None:
        self.asked.append((uid, prefill))


def names(window: MainWindow) -> list[str]:
    """The names of the first rows, as they are painted."""
    rows = window.page.column.table.rows
    rows.prepare(0, 16)
    found = [rows.texts(place) for place in range(min(17, rows.rowCount()))]
    return [texts.columns[0] for texts in found if texts]


def deleting(window: MainWindow) -> DeleteFlow:
    """The flow of deletions, which a window makes with its services."""
    assert window.commands.deleting is not None
    return window.commands.deleting


def attaching(window: MainWindow) -> AttachFlow:
    """The flow of attachments, which a window makes with its services."""
    assert window.commands.attaching is not None
    return window.commands.attaching
