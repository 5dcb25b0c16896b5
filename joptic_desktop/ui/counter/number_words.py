"""Numbers and sizes as they are read: 1 284 with a narrow space, 214 kB, 1.2 MB."""

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.attachments import MEGABYTE

translate = QCoreApplication.translate

NARROW_SPACE = "\u202f"
_KILO = 1000
_GROUP = 3


def count_text(number: int, locale: QLocale) -> str:
    """Return a whole number in the locale's digits, grouped by threes with a narrow space that does not break."""
    plain = QLocale(locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    digits = plain.toString(abs(number))
    head = len(digits) % _GROUP or _GROUP
    groups = [digits[:head], *(digits[i : i + _GROUP] for i in range(head, len(digits), _GROUP))]
    return ("\u2212" if number < 0 else "") + NARROW_SPACE.join(groups)


def size_text(size: int, locale: QLocale) -> str:
    """Return a file size: bytes and kilobytes whole, megabytes with one decimal, but for those that limits name."""
    if size < _KILO:
        return translate("Numbers", "{number} B").format(number=count_text(size, locale))
    if round(size / _KILO) < _KILO:
        return translate("Numbers", "{number} kB").format(number=count_text(round(size / _KILO), locale))
    decimals = 1 if size % MEGABYTE else 0
    return translate("Numbers", "{number} MB").format(number=locale.toString(size / MEGABYTE, "f", decimals))
