"""Dialogs are opened and awaited; none ever runs an event loop of its own."""

import asyncio
from functools import partial

import shiboken6
from PySide6.QtWidgets import QDialog, QWidget

_STAYS = "stays hidden"


def keep_hidden(window: QWidget) -> None:
    """Have a window only hidden when every other is closed: whoever owns it puts it away, or shows it again."""
    window.setProperty(_STAYS, True)


def is_kept_hidden(window: QWidget) -> bool:
    """Tell whether `keep_hidden` was said of a window."""
    return bool(window.property(_STAYS))


def open_beside(window: QDialog) -> bool:
    """Show a window beside the others, not in their way; return whether it was not open yet.

    One that is open comes to the front.
    """
    if window.isVisible():
        window.raise_()
        window.activateWindow()
        return False
    window.setModal(False)
    window.show()
    return True


async def ask(dialog: QDialog) -> bool:
    """Open a dialog, wait for its answer without blocking, and return whether it was accepted.

    The dialog is deleted afterwards. If the waiting task is cancelled, or the dialog's window goes, the answer is no.
    """
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def settle(code: int, *_: object) -> None:
        if not answer.done():
            answer.set_result(code == QDialog.DialogCode.Accepted.value)

    dialog.finished.connect(settle)
    dialog.destroyed.connect(partial(settle, 0))
    dialog.open()
    try:
        return await answer
    finally:
        if shiboken6.isValid(dialog):
            dialog.finished.disconnect(settle)
            dialog.close()
            dialog.deleteLater()
