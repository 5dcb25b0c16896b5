"""Sentences that count something. The source texts are right in English without a translation file."""

from PySide6.QtCore import QLocale, QObject

from joptic_desktop.ui.counter.number_words import count_text


class Plurals(QObject):
    """Counted sentences; a QObject, as only its ``tr`` is collected with all the plural forms of a language.

    Numbers stand in the sentence as ``{n}``, grouped; ``%n`` alone would choose the form without the grouping.
    """

    def customers(self, count: int, locale: QLocale) -> str:
        """Return ``1 284 customers``."""
        one = self.tr("1 customer")
        return one if count == 1 else self._put(self.tr("{n} customers", "", count), count, locale)

    def with_details(self, count: int, locale: QLocale) -> str:
        """Return how many of them can be opened without a line."""
        return self._put(self.tr("{n} with details on this computer", "", count), count, locale)

    def damaged(self, count: int, locale: QLocale) -> str:
        """Return how many rows of the service could not be read."""
        return (
            self.tr("1 damaged row") if count == 1 else self._put(self.tr("{n} damaged rows", "", count), count, locale)
        )

    def kept(self, count: int, locale: QLocale) -> str:
        """Return that changes are kept while there is no line."""
        if count == 1:
            return self.tr("All keeps working; 1 change is kept and will be sent.")
        text = self.tr("All keeps working; {n} changes are kept and will be sent.", "", count)
        return self._put(text, count, locale)

    def remarks_follow(self, count: int, locale: QLocale) -> str:
        """Return ``3 more``, where there is hardly room."""
        return self.tr("1 more") if count == 1 else self._put(self.tr("{n} more", "", count), count, locale)

    def unlisted(self, count: int, locale: QLocale) -> str:
        """Return that customers, always many, are no longer in the service's list."""
        return self._put(self.tr("The service no longer lists {n} customers.", "", count), count, locale)

    def changes_kept(self, count: int, locale: QLocale) -> str:
        """Return ``3 changes kept``."""
        return (
            self.tr("1 change kept") if count == 1 else self._put(self.tr("{n} changes kept", "", count), count, locale)
        )

    def changes_lost(self, count: int, locale: QLocale) -> str:
        """Return how many changes nobody can send any more."""
        one = self.tr("1 change that was not sent yet is lost.")
        many = self.tr("{n} changes that were not sent yet are lost.", "", count)
        return one if count == 1 else self._put(many, count, locale)

    def forms_lost(self, count: int, locale: QLocale) -> str:
        """Return how many half-typed forms are lost."""
        one = self.tr("1 form that is not finished is lost.")
        many = self.tr("{n} forms that are not finished are lost.", "", count)
        return one if count == 1 else self._put(many, count, locale)

    def waiting(self, count: int, locale: QLocale) -> str:
        """Return ``3 waiting``."""
        return self._put(self.tr("{n} waiting", "", count), count, locale)

    def waiting_for_leave(self, count: int, locale: QLocale) -> str:
        """Return ``3 wait for somebody who may write``."""
        one = self.tr("1 waits for somebody who may write")
        return (
            one if count == 1 else self._put(self.tr("{n} wait for somebody who may write", "", count), count, locale)
        )

    def to_confirm(self, count: int, locale: QLocale) -> str:
        """Return ``2 to confirm``."""
        return self._put(self.tr("{n} to confirm", "", count), count, locale)

    def saved_by(self, count: int, who: str, locale: QLocale) -> str:
        """Return that changes of another account wait for the person's confirmation."""
        if count == 1:
            return self.tr("1 change saved by {who} waits for your confirmation.").replace("{who}", who)
        text = self.tr("{n} changes saved by {who} wait for your confirmation.", "", count)
        return self._put(text, count, locale).replace("{who}", who)

    def confirm_question(self, count: int, locale: QLocale) -> str:
        """Return the question before changes of others are sent."""
        if count == 1:
            return self.tr("Confirm 1 change?")
        return self._put(self.tr("Confirm {n} changes?", "", count), count, locale)

    def elsewhere(self, count: int, shop: str, locale: QLocale) -> str:
        """Return ``3 wait for Optique Atlas``."""
        text = self.tr("1 waits for {shop}") if count == 1 else self.tr("{n} wait for {shop}", "", count)
        return self._put(text, count, locale).replace("{shop}", shop)

    def stay_here(self, count: int, locale: QLocale) -> str:
        """Return that changes stay on this computer while nobody is signed in."""
        if count == 1:
            return self.tr("1 change is not sent yet. It stays on this computer until you sign in again.")
        text = self.tr("{n} changes are not sent yet. They stay on this computer until you sign in again.", "", count)
        return self._put(text, count, locale)

    def in_doubt(self, count: int, locale: QLocale) -> str:
        """Return ``1 being checked``."""
        return self._put(self.tr("{n} being checked", "", count), count, locale)

    def conflicts(self, count: int, locale: QLocale) -> str:
        """Return ``1 conflict``."""
        return self.tr("1 conflict") if count == 1 else self._put(self.tr("{n} conflicts", "", count), count, locale)

    def refused(self, count: int, locale: QLocale) -> str:
        """Return ``1 refused``."""
        return self._put(self.tr("{n} refused", "", count), count, locale)

    def different(self, count: int, locale: QLocale) -> str:
        """Return ``1 kept differently``."""
        return self._put(self.tr("{n} kept differently", "", count), count, locale)

    def more(self, count: int, locale: QLocale) -> str:
        """Return ``and 3 more``."""
        return self._put(self.tr("and {n} more", "", count), count, locale)

    def deleted(self, count: int, locale: QLocale) -> str:
        """Return that customers were deleted."""
        if count == 1:
            return self.tr("1 customer deleted")
        return self._put(self.tr("{n} customers deleted", "", count), count, locale)

    def delete_question(self, count: int, locale: QLocale) -> str:
        """Return the question before several customers are deleted."""
        return self._put(self.tr("Delete {n} customers?", "", count), count, locale)

    def years(self, count: int, locale: QLocale) -> str:
        """Return an age."""
        return self.tr("1 year") if count == 1 else self._put(self.tr("{n} years", "", count), count, locale)

    def emails_copied(self, count: int, locale: QLocale) -> str:
        """Return that e-mail addresses are on the clipboard."""
        if count == 1:
            return self.tr("1 e-mail copied")
        return self._put(self.tr("{n} e-mails copied", "", count), count, locale)

    def brought_back(self, count: int, locale: QLocale) -> str:
        """Return that deletes were undone."""
        if count == 1:
            return self.tr("1 customer is back")
        return self._put(self.tr("{n} customers are back", "", count), count, locale)

    def files_not_kept(self, count: int, locale: QLocale) -> str:
        """Return that files of a person were sent and are not here any more."""
        if count == 1:
            return self.tr("1 file was sent and is not kept here.")
        return self._put(self.tr("{n} files were sent and are not kept here.", "", count), count, locale)

    def leave_after_days(self, count: int, locale: QLocale) -> str:
        """Return after how many days details leave this computer."""
        return self._put(self.tr("Leave after {n} days", "", count), count, locale)

    def lock_after_minutes(self, count: int, locale: QLocale) -> str:
        """Return after how many idle minutes the screen locks."""
        if count == 1:
            return self.tr("After 1 minute without a touch")
        return self._put(self.tr("After {n} minutes without a touch", "", count), count, locale)

    def pages(self, count: int, locale: QLocale) -> str:
        """Return how many pages will be printed."""
        return self.tr("1 page") if count == 1 else self._put(self.tr("{n} pages", "", count), count, locale)

    def dates(self, count: int, first: str, last: str, locale: QLocale) -> str:
        """Return what a chart shows, for who cannot see it."""
        text = self.tr("{n} dates, from {first} to {last}. The arrow keys go from value to value.", "", count)
        return self._put(text, count, locale).replace("{first}", first).replace("{last}", last)

    def not_drawn(self, count: int, locale: QLocale) -> str:
        """Return how many prescriptions a chart leaves out."""
        if count == 1:
            return self.tr("Not drawn: 1 that never came into force.")
        return self._put(self.tr("Not drawn: {n} that never came into force.", "", count), count, locale)

    def _put(self, text: str, count: int, locale: QLocale) -> str:
        return text.replace("{n}", count_text(count, locale))
