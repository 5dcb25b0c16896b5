"""The words for what a service holds otherwise than it was meant: each unit with both values."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.differences import Difference, Different, Value
from joptic_desktop.domain.lenses import lens_of
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.services.phones import grouped_phone
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.state_words import sex_word
from joptic_desktop.ui.counter.time_words import full_day
from joptic_desktop.ui.language.lists import listed
from joptic_desktop.ui.prescription.figures import power_text
from joptic_desktop.ui.prescription.words import distance_name
from joptic_desktop.ui.theme.script import isolate, ltr
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

translate = QCoreApplication.translate
MOST = 6
_GAP = "\u00a0"


def different_notice(different: Sequence[Different], locale: QLocale) -> Notice:
    """Return what is said of writes that are done, and of which the service holds something else; newest values win."""
    found = {one.unit: one for each in different for one in each.differences}
    lines = sentences(tuple(found.values()), locale)
    lines += [
        translate("Difference", "The service said: {words}").format(words=isolate(each.said))
        for each in different[-1:]
        if each.said
    ]
    headline = translate("Difference", "Saved, but kept differently.")
    return Notice(NoticeTone.WARN, headline, "\n".join(lines), translate("Difference", "Seen"), "transpose")


def sentences(found: Sequence[Difference], locale: QLocale) -> list[str]:
    """Return one sentence for each distance that the service keeps, and one for each other unit, the first few."""
    kept: dict[Distance, list[Difference]] = {}
    others = []
    for one in found:
        if one.is_kept_eye and one.eye:
            kept.setdefault(one.eye[0], []).append(one)
        else:
            others.append(_instead(one, locale))
    lines = [_still(distance, eyes) for distance, eyes in kept.items()] + others
    more = len(lines) - MOST
    return lines if more <= 0 else [*lines[:MOST], Plurals().more(more, locale)]


def _still(distance: Distance, eyes: Sequence[Difference]) -> str:
    texts = {
        Distance.DISTANCE: translate("Difference", "The service keeps the old distance prescription: {values}."),
        Distance.INTERMEDIATE: translate(
            "Difference", "The service keeps the old intermediate prescription: {values}."
        ),
        Distance.NEAR: translate("Difference", "The service keeps the old near prescription: {values}."),
    }
    values = [f"{_eye_inside(one.eye[1])} {eye_values_text(one.kept)}" for one in eyes if one.eye]
    return texts[distance].format(values=listed(values))


def _instead(one: Difference, locale: QLocale) -> str:
    text = translate("Difference", "{name}: the service kept {kept} instead of {meant}.")
    kept, meant = (value_text(one.unit, value, locale) for value in (one.kept, one.meant))
    if one.unit == "phone_number" and kept == meant:  # grouping hides what differs
        kept, meant = (ltr(str(value)) for value in (one.kept, one.meant))
    return text.format(name=unit_name(one), kept=kept, meant=meant)


def unit_name(one: Difference) -> str:
    """Return the name of a unit: "Phone", "Near, right eye"; what the contract does not name has its own."""
    if one.eye:
        distance, side = one.eye
        text = translate("Difference", "{distance}, {eye}")
        return text.format(distance=distance_name(distance), eye=_eye_inside(side))
    names = {
        "first_name": translate("Difference", "First name"),
        "last_name": translate("Difference", "Last name"),
        "email": translate("Difference", "E-mail"),
        "phone_number": translate("Difference", "Phone"),
        "date_of_birth": translate("Difference", "Date of birth"),
        "sex": translate("Difference", "Sex"),
        "street": translate("Difference", "Street"),
        "city": translate("Difference", "City"),
        "zip_code": translate("Difference", "Postal code"),
        "state": translate("Difference", "State"),
    }
    return names.get(one.unit) or isolate(one.unit.partition(".")[2])


def _eye_inside(side: Side) -> str:
    """Return the name of an eye within a sentence."""
    return translate("Difference", "right eye") if side is Side.RIGHT else translate("Difference", "left eye")


def value_text(unit: str, value: Value, locale: QLocale) -> str:
    """Return a value of a unit as it is read; "nothing" for none."""
    if isinstance(value, Eye):
        return eye_values_text(value)
    if not value:
        return translate("Difference", "nothing")
    if unit == "date_of_birth":
        return full_day(date.fromisoformat(value), locale)
    if unit == "sex":
        return sex_word(Sex(value))
    if unit == "phone_number":
        return ltr(grouped_phone(value).replace(" ", _GAP))
    return ltr(value) if unit == "email" else isolate(value)


def eye_values_text(value: Value) -> str:
    """Return ``+1.50 −0.25 × 85``, never parted by the end of a line; what cannot be read as it came."""
    if not isinstance(value, Eye) or value.is_empty:
        return translate("Difference", "nothing")
    lens = lens_of(value)
    if lens is None:
        return ltr(" / ".join(text or "—" for text in (value.sphere, value.cylinder, value.axis)))
    if not lens.cylinder:
        return ltr(power_text(lens.sphere))
    return ltr(_GAP.join((power_text(lens.sphere), power_text(lens.cylinder), "×", str(lens.axis))))
