"""The menu bar: every key has an entry, so that it can be found and used without a Latin keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from joptic_desktop.ui.shell.actions import Actions
from joptic_desktop.ui.theme.theme import Theme

translate = QCoreApplication.translate


class MenuBar(QMenuBar):
    """A menu bar that ends in a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries, then the line."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.hairline)


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Put the actions into File, Edit, Customer, View, Sync and Help; None is a line between entries."""
    a = actions
    account = (a.sign_in_again, a.sign_in, a.switch_store, a.sign_out)
    _menu(bar, translate("Menu", "&File"), (a.new, None, *account, None, a.settings, a.lock, None, a.close))
    _menu(bar, translate("Menu", "&Edit", "a menu"), (a.find, a.find_name, a.clear_filters, None, a.select_all))
    customer = (a.edit, a.history, a.print, a.read_back, a.attach, None, a.copy_phone, a.copy_email)
    privacy = (a.export_person, a.erase_person, None, a.delete)
    _menu(bar, translate("Menu", "&Customer"), (*customer, None, *privacy))
    view = _menu(bar, translate("Menu", "&View"), (a.refresh, None))
    sort = view.addMenu(translate("Menu", "&Sort by"))
    sort.addActions(list(a.sorts.values()))
    _menu(bar, translate("Menu", "&Sync"), (a.sync_now, a.pause, None, a.sync_centre))
    _menu(bar, translate("Menu", "&Help"), (a.keys, None, a.audit, a.held, None, a.diagnostics))


def _menu(bar: QMenuBar, title: str, entries: Sequence[QAction | None]) -> QMenu:
    menu = bar.addMenu(title)
    menu.setToolTipsVisible(True)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(entry)
    return menu
