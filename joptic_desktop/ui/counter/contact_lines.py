"""How a customer is reached: phone and e-mail on one line, the address on the next; each can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.customers import Customer
from joptic_desktop.services.phones import grouped_phone
from joptic_desktop.ui.counter.record_words import address_line
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.icon_view import IconView
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_LINE = 28


class ContactLines(QWidget):
    """Lines of 28 px; what is not known takes no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.phone = _Contact(theme, "phone", self.tr("Phone"), role=FontRole.DIGITS, ltr=True)
        self.email = _Contact(theme, "mail", self.tr("E-mail"), ltr=True)
        self.address = _Contact(theme, "pin", self.tr("Address"))
        self._first = QHBoxLayout()
        self._first.addWidget(self.phone)
        self._first.addWidget(self.email)
        self._first.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._first)
        column.addWidget(self.address)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_customer(self, customer: Customer, *, hide_email: bool) -> None:
        """Show where a customer is reached; a stand-in e-mail is hidden."""
        personal = customer.personal
        self.phone.show_text(grouped_phone(personal.phone_number) if personal else "")
        self.email.show_text(personal.email if personal and not hide_email else "")
        self.address.show_text(address_line(customer.address))

    def _restyle(self) -> None:
        self._first.setSpacing(self._theme.px(28))


class _Contact(QWidget):
    """An icon and a text that can be marked."""

    def __init__(
        self, theme: Theme, icon: str, name: str, *, role: FontRole = FontRole.BODY, ltr: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.text = PlainLabel(theme, "", role, selectable=True)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if ltr:
            self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(IconView(theme, icon))
        self._row.addWidget(self.text)
        self._row.addStretch(1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Show a text; nothing hides the line."""
        self.text.setText(text)
        self.text.setAccessibleName(f"{self._name}: {text}")
        self.setVisible(bool(text))

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_LINE))
        self._row.setSpacing(self._theme.px(8))
