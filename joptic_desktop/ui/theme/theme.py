"""The one value that carries the look of the program; made by the application and handed to every widget."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QStyleHints
from PySide6.QtWidgets import QApplication

from joptic_desktop.ui.theme.fonts import FontRole, Fonts, load_fonts
from joptic_desktop.ui.theme.icons import Icons
from joptic_desktop.ui.theme.palette import palette_of
from joptic_desktop.ui.theme.scheme import Scheme, SchemeChoice
from joptic_desktop.ui.theme.tokens import DARK, LIGHT, TokenName, Tokens

SMALLEST_TEXT, LARGEST_TEXT = 90, 150


class Theme(QObject):
    """Colours, fonts, icons and measures of the moment; ``changed`` tells when any of them turned.

    ``text_scale`` is a percentage from 90 to 150; ``arabic`` says that the interface is written in Arabic script.
    """

    changed = Signal()

    def __init__(
        self,
        hints: QStyleHints,
        choice: SchemeChoice = SchemeChoice.SYSTEM,
        *,
        text_scale: int = 100,
        arabic: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        load_fonts()
        self.scheme = Scheme(hints, choice, self)
        self.icons = Icons()
        self._text_scale = _bounded(text_scale)
        self._arabic = arabic
        self._app: QApplication | None = None
        self._read()
        self.scheme.changed.connect(self._refresh)

    @property
    def tokens(self) -> Tokens:
        """The colours shown now."""
        return self._tokens

    @property
    def text_scale(self) -> int:
        """Size of all text and measures, in percent."""
        return self._text_scale

    def colour(self, name: TokenName) -> QColor:
        """Return one colour of the scheme shown now."""
        return self._tokens.colour(name)

    def font(self, role: FontRole, text: str | None = None) -> QFont:
        """Return the font of a role, fit for the script of ``text``, or of the interface when no text is given."""
        return self._fonts.font(role, text)

    def px(self, at_100: float) -> int:
        """Return a measure of the design in pixels at the text scale of now."""
        return round(at_100 * self._text_scale / 100)

    def icon(self, name: str, ink: TokenName = "muted", *, mirrored: bool = False) -> QIcon:
        """Return an icon for menus and actions; ask again when ``changed`` fires.

        ``mirrored`` is for right-to-left layouts; icons that show no direction stay as they are.
        """
        return self.icons.icon(name, self.colour(ink), self._tokens.disabled, mirrored=mirrored)

    def set_text_scale(self, percent: int) -> None:
        """Make all text and measures larger or smaller; values outside 90 to 150 are brought inside."""
        self._text_scale = _bounded(percent)
        self._refresh()

    def set_arabic(self, *, arabic: bool) -> None:
        """Say whether the interface is written in Arabic script; the layout direction is the application's matter."""
        self._arabic = arabic
        self._refresh()

    @property
    def app(self) -> QApplication | None:
        """The application that wears this look, once it does."""
        return self._app

    def apply(self, app: QApplication) -> None:
        """Give the application its style, palette and font, now and at each change."""
        from joptic_desktop.ui.theme.style import ThemeStyle

        self._app = app
        app.setStyle(ThemeStyle(self))
        self._dress()

    def _read(self) -> None:
        self._tokens = DARK if self.scheme.dark else LIGHT
        self._fonts = Fonts(dark=self.scheme.dark, percent=self._text_scale, arabic=self._arabic)

    def _refresh(self) -> None:
        self._read()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setPalette(palette_of(self._tokens))
            self._app.setFont(self.font(FontRole.BODY))


def _bounded(percent: int) -> int:
    return max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))
