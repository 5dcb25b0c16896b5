"""Everything the window can do, as actions with their keys; menus, context menus and buttons share them."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.queries import SortBy
from joptic_desktop.ui.theme.theme import Theme

translate = QCoreApplication.translate


class Actions(QObject):
    """The actions of a window, made once. Each key is given to one action; no digits or brackets, no AltGr."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.new = self._make(translate("Menu", "&New customer"), "plus", "Ctrl+N")
        self.close = self._make(translate("Menu", "&Quit"), None, "Ctrl+Q")
        self.sign_in = self._make(translate("Menu", "Connect with another &token…"), "key")
        self.sign_in_again = self._make(translate("Menu", "Sign &in…"), "person")
        self.switch_store = self._make(translate("Menu", "S&witch store…"), "tag")
        self.sign_out = self._make(translate("Menu", "Sign &out…"), "person-off")
        self.lock = self._make(translate("Menu", "&Lock"), "lock", "Ctrl+L")
        self.settings = self._make(translate("Menu", "&Settings…"), "sliders", "Ctrl+,")
        self.find = self._make(translate("Menu", "&Find"), "search", "Ctrl+F")
        self.find_name = self._make(translate("Menu", "Filter by &name…"), "person")
        self.select_all = self._make(translate("Menu", "Select &all"), None, "Ctrl+A")
        self.clear_filters = self._make(translate("Menu", "&Clear filters"), "close")
        self.edit = self._make(translate("Menu", "&Edit"), "pencil", "F2")
        self.print = self._make(translate("Menu", "&Print prescription"), "printer", "Ctrl+P")
        self.history = self._make(translate("Menu", "&History of prescriptions…"), "history", "Ctrl+H")
        self.read_back = self._make(translate("Menu", "&Read back…"), "speech", "Ctrl+R")
        self.attach = self._make(translate("Menu", "&Attach a file…"), "paperclip", "Ctrl+Shift+A")
        self.copy_phone = self._make(translate("Menu", "Copy p&hone"), "phone")
        self.copy_email = self._make(translate("Menu", "Copy e-&mail"), "mail")
        self.delete = self._make(translate("Menu", "&Delete"), "trash", "Del")
        self.refresh = self._make(translate("Menu", "&Refresh"), "refresh", "F5")
        self.sync_now = self._make(translate("Menu", "Sync &now"), "refresh", "Shift+F5")
        self.pause = self._make(translate("Menu", "&Pause"), "pause")
        self.sync_centre = self._make(translate("Menu", "Sync &centre…"), "waiting", "Ctrl+Shift+S")
        self.keys = self._make(translate("Menu", "&Keys"), "help", "F1")
        self.diagnostics = self._make(translate("Menu", "&Diagnostics…"), "info")
        self._make_privacy()
        self.sorts = self._sorts()
        self.pause.setCheckable(True)
        self.show_account(by_password=False, several=False, leaves=False)
        self.history.setEnabled(False)
        self.diagnostics.setEnabled(False)
        self.refresh_icons()
        theme.changed.connect(self.refresh_icons)

    def show_account(self, *, by_password: bool, several: bool, leaves: bool) -> None:
        """Offer what the account can do: come back by password, go to one of several stores, leave."""
        self.sign_in_again.setVisible(by_password)
        self.switch_store.setVisible(several)
        self.sign_out.setVisible(leaves)

    def _make_privacy(self) -> None:
        self.audit = self._make(translate("Menu", "&Audit…"), "eye")
        self.held = self._make(translate("Menu", "What this computer &holds…"), "people")
        self.export_person = self._make(translate("Menu", "E&xport this person's data…"), "download")
        self.erase_person = self._make(translate("Menu", "Erase &from this computer…"), "close")
        for later in (self.audit, self.held, self.export_person, self.erase_person):
            later.setEnabled(False)

    def refresh_icons(self) -> None:
        """Draw the icons in the colours of now."""
        rtl = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for action in self._window.actions():
            name = action.data()
            if isinstance(name, str) and name and not isinstance(name, SortBy):
                action.setIcon(self._theme.icon(name, mirrored=rtl))

    def for_rows(self) -> list[QAction]:
        """Return what a row's context menu offers."""
        return [
            self.edit,
            self.print,
            self.history,
            self.copy_phone,
            self.copy_email,
            self.attach,
            _separator(self._window),
            self.delete,
        ]

    def _make(self, text: str, icon: str | None = None, key: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setData(icon or "")
        if key:
            action.setShortcut(QKeySequence(key))
        self._window.addAction(action)
        return action

    def _sorts(self) -> dict[SortBy, QAction]:
        words = {
            SortBy.UPDATED: translate("Menu", "Last &updated"),
            SortBy.NAME: translate("Menu", "&Name"),
            SortBy.STATUS: translate("Menu", "&Status"),
            SortBy.CREATED: translate("Menu", "&Created"),
        }
        group = QActionGroup(self._window)
        sorts = {}
        for sort_by, text in words.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(sort_by)
            sorts[sort_by] = action
        sorts[SortBy.UPDATED].setChecked(True)
        return sorts


def _separator(window: QWidget) -> QAction:
    action = QAction(window)
    action.setSeparator(True)
    return action
