"""The sentences of the customer form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.personal_texts import LONGEST
from joptic_desktop.services.phones import Phone, PhoneKind
from joptic_desktop.ui.customer_form.form_values import Fault, FormField


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerForm", text)


def _counted(number: int, one: str, many: str) -> str:
    return one if number == 1 else many


def label_of(field: FormField) -> str:
    """Return the label above a field."""
    labels = {
        FormField.FIRST_NAME: _tr("First name"),
        FormField.LAST_NAME: _tr("Last name"),
        FormField.SEX: _tr("Sex"),
        FormField.BORN: _tr("Born"),
        FormField.PHONE: _tr("Phone"),
        FormField.EMAIL: _tr("E-mail"),
        FormField.STREET: _tr("Street"),
        FormField.ZIP_CODE: _tr("Postcode"),
        FormField.CITY: _tr("City"),
        FormField.STATE: _tr("State or region"),
    }
    return labels[field]


def fault_sentence(field: FormField, fault: Fault) -> str:
    """Return what is said under a field that cannot be saved."""
    if fault is Fault.MISSING:
        return _missing(field)
    sentences = {
        Fault.EMAIL_SHAPE: _tr("Write it like name@example.com"),
        Fault.EMAIL_TOO_LONG: _tr("An e-mail has at most 254 letters"),
        Fault.NO_DATE: _tr("Write as 12/05/1992"),
        Fault.NO_SUCH_DATE: _tr("There is no such date"),
        Fault.IN_FUTURE: _tr("Still to come"),
        Fault.TOO_EARLY: _tr("Not before 1900"),
        Fault.TOO_LONG: _tr("At most {n} letters").replace("{n}", str(LONGEST)),
        Fault.HIDDEN: _tr("Hidden characters in it: type it"),
    }
    return sentences[fault]


def _missing(field: FormField) -> str:
    sentences = {
        FormField.FIRST_NAME: _tr("Write the first name"),
        FormField.LAST_NAME: _tr("Write the last name"),
        FormField.SEX: _tr("Choose one"),
        FormField.BORN: _tr("Write the birth date"),
        FormField.PHONE: _tr("Write the phone: the service needs one"),
        FormField.EMAIL: _tr("Write the e-mail, or choose “no e-mail”"),
    }
    return sentences.get(field, _tr("This is needed"))


def age_text(years: int) -> str:
    """Return an age, as 54 years."""
    many = QCoreApplication.translate("CustomerForm", "%n years", None, years)
    return _counted(years, _tr("1 year"), many)


def to_correct(number: int) -> str:
    """Return how many values stop a save."""
    many = QCoreApplication.translate("CustomerForm", "%n values to correct", None, number)
    return _counted(number, _tr("1 value to correct"), many)


def signs_to_confirm(number: int) -> str:
    """Return how many powers were typed without a sign."""
    many = QCoreApplication.translate("CustomerForm", "%n signs to confirm", None, number)
    return _counted(number, _tr("1 sign to confirm"), many)


def to_check(number: int) -> str:
    """Return how many values are unusual but may stay."""
    many = QCoreApplication.translate("CustomerForm", "%n values to check", None, number)
    return _counted(number, _tr("1 value to check"), many)


def phone_words(phone: Phone, locale: QLocale) -> str:
    """Return where a number is from and what it is, as Morocco, mobile."""
    kinds = {PhoneKind.MOBILE: _tr("mobile"), PhoneKind.FIXED: _tr("fixed line"), PhoneKind.OTHER: ""}
    return ", ".join(word for word in (_country(phone.region, locale), kinds[phone.kind]) if word)


def _country(region: str, locale: QLocale) -> str:
    """Return the name of a country in the language of the interface; a number of no country has none."""
    territory = QLocale.codeToTerritory(region)
    if territory in {QLocale.Country.AnyTerritory, QLocale.Country.World}:
        return ""
    there = QLocale(locale.language(), territory)
    known = there.territory() == territory and there.language() == locale.language()
    english = locale.language() in {QLocale.Language.English, QLocale.Language.C}
    return QLocale.territoryToString(territory) if english or not known else there.nativeTerritoryName()
