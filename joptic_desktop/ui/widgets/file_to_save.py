"""The question where a file goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


def ask_where(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    name: str,
    chosen: Callable[[Path], None],
    *,
    folder: Path | None = None,
) -> QFileDialog:
    """Ask for a file to be written, and hand it to `chosen`; whoever gives up chooses none.

    `filters` are kinds of files as Qt writes them. `name` is proposed, in `folder` or the person's own; its ending is
    that of a file whose name has none.
    """
    asking = QFileDialog(parent, title, str(folder or Path.home()))
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asking.setNameFilters(list(filters))
    asking.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    asking.selectFile(name)
    asking.fileSelected.connect(lambda path: chosen(Path(path)))
    QDialog.open(asking)
    return asking
