"""The sentences of the customer form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from joptic_desktop.domain.personal_texts import LONGEST
from joptic_desktop.services.phones import Phone, PhoneKind
from joptic_desktop.ui.customer_form.form_values import Fault, FormField
from joptic_desktop.ui.language.lists import listed

translate = QCoreApplication.translate


def _counted(number: int, one: str, many: str) -> str:
    return one if number == 1 else many


def label_of(field: FormField) -> str:
    """Return the label above a field."""
    labels = {
        FormField.FIRST_NAME: translate("CustomerForm", "First name"),
        FormField.LAST_NAME: translate("CustomerForm", "Last name"),
        FormField.SEX: translate("CustomerForm", "Sex"),
        FormField.BORN: translate("CustomerForm", "Born"),
        FormField.PHONE: translate("CustomerForm", "Phone"),
        FormField.EMAIL: translate("CustomerForm", "E-mail"),
        FormField.STREET: translate("CustomerForm", "Street"),
        FormField.ZIP_CODE: translate("CustomerForm", "Postcode"),
        FormField.CITY: translate("CustomerForm", "City"),
        FormField.STATE: translate("CustomerForm", "State or region"),
    }
    return labels[field]


def fault_sentence(field: FormField, fault: Fault) -> str:
    """Return what is said under a field that cannot be saved."""
    if fault is Fault.MISSING:
        return _missing(field)
    sentences = {
        Fault.EMAIL_SHAPE: translate("CustomerForm", "Write it like name@example.com"),
        Fault.EMAIL_TOO_LONG: translate("CustomerForm", "An e-mail has at most 254 letters"),
        Fault.NO_DATE: translate("CustomerForm", "Write as 12/05/1992"),
        Fault.NO_SUCH_DATE: translate("CustomerForm", "There is no such date"),
        Fault.IN_FUTURE: translate("CustomerForm", "Still to come"),
        Fault.TOO_EARLY: translate("CustomerForm", "Not before 1900"),
        Fault.TOO_LONG: translate("CustomerForm", "At most {n} letters").replace("{n}", str(LONGEST)),
        Fault.HIDDEN: translate("CustomerForm", "Hidden characters in it: type it"),
    }
    return sentences[fault]


def _missing(field: FormField) -> str:
    sentences = {
        FormField.FIRST_NAME: translate("CustomerForm", "Write the first name"),
        FormField.LAST_NAME: translate("CustomerForm", "Write the last name"),
        FormField.SEX: translate("CustomerForm", "Choose one"),
        FormField.BORN: translate("CustomerForm", "Write the birth date"),
        FormField.PHONE: translate("CustomerForm", "Write the phone: the service needs one"),
        FormField.EMAIL: translate("CustomerForm", "Write the e-mail, or choose “no e-mail”"),
    }
    return sentences.get(field, translate("CustomerForm", "This is needed"))


class FormCounts(QObject):
    """Counted sentences; a QObject, as only its ``tr`` is collected with all the plural forms of a language."""

    def age(self, years: int) -> str:
        """Return an age, as 54 years."""
        return _counted(years, self.tr("1 year"), self.tr("%n years", "", years))

    def to_correct(self, number: int) -> str:
        """Return how many values stop a save."""
        return _counted(number, self.tr("1 value to correct"), self.tr("%n values to correct", "", number))

    def signs_to_confirm(self, number: int) -> str:
        """Return how many powers were typed without a sign."""
        return _counted(number, self.tr("1 sign to confirm"), self.tr("%n signs to confirm", "", number))

    def to_check(self, number: int) -> str:
        """Return how many values are unusual but may stay."""
        return _counted(number, self.tr("1 value to check"), self.tr("%n values to check", "", number))


def phone_words(phone: Phone, locale: QLocale) -> str:
    """Return where a number is from and what it is, as Morocco, mobile."""
    kinds = {
        PhoneKind.MOBILE: translate("CustomerForm", "mobile"),
        PhoneKind.FIXED: translate("CustomerForm", "fixed line"),
        PhoneKind.OTHER: "",
    }
    return listed(word for word in (_country(phone.region, locale), kinds[phone.kind]) if word)


def _country(region: str, locale: QLocale) -> str:
    """Return the name of a country in the language of the interface; a number of no country has none."""
    territory = QLocale.codeToTerritory(region)
    if territory in {QLocale.Country.AnyTerritory, QLocale.Country.World}:
        return ""
    there = QLocale(locale.language(), territory)
    known = there.territory() == territory and there.language() == locale.language()
    english = locale.language() in {QLocale.Language.English, QLocale.Language.C}
    return QLocale.territoryToString(territory) if english or not known else there.nativeTerritoryName()
