"""The words for one customer: who, where, and what is to be said about the record."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from joptic_desktop.domain.birth_dates import age_on
from joptic_desktop.domain.customers import Address, PersonalData, Sex
from joptic_desktop.domain.identity import is_nameless
from joptic_desktop.domain.writes import Cause, Verb, Write, WriteState
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.counter.plural_words import Plurals
from joptic_desktop.ui.counter.state_words import sex_word, unnamed
from joptic_desktop.ui.counter.time_words import full_day, local_moment, since_text
from joptic_desktop.ui.language.spoken import spoken
from joptic_desktop.ui.theme.script import has_arabic, isolate
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone

translate = QCoreApplication.translate
_NEEDS_A_PERSON = (WriteState.REFUSED, WriteState.NEEDS_DECISION, WriteState.IN_DOUBT)
_ON_ITS_WAY = (WriteState.QUEUED, WriteState.SENDING)


def name_of(view: CustomerView) -> str:
    """Return the name shown for a customer, whatever is known of them."""
    personal = view.customer.personal if view.customer else None
    name = personal.name if personal else ""
    return name or (view.summary.display_name if view.summary else "") or unnamed()


def person_line(personal: PersonalData, today: date, locale: QLocale) -> str:
    """Return ``Female · 54 years · born 12 May 1972``; what is not known is left out."""
    parts = [] if personal.sex is Sex.UNKNOWN else [sex_word(personal.sex)]
    born = personal.date_of_birth
    if born is not None:
        parts.append(Plurals().years(max(0, age_on(born, today)), locale))
        parts.append(translate("Record", "born {date}").format(date=full_day(born, locale)))
    return " · ".join(parts)


def address_line(address: Address | None) -> str:
    """Return ``14, rue des Orangers, 20100 Casablanca``; the state only when there is no city."""
    if address is None:
        return ""
    town = " ".join(part for part in (address.zip_code, address.city or address.state) if part)
    return ("، " if has_arabic(address.street) else ", ").join(part for part in (address.street, town) if part)


def checked_text(view: CustomerView, now: datetime, locale: QLocale) -> str:
    """Return when the service was last asked about this customer."""
    if view.fetched_at is None:
        return ""
    return translate("Record", "checked {when}").format(when=since_text(view.fetched_at, now, locale))


def updated_text(stamp: str, now: datetime, locale: QLocale) -> str:
    """Return the day of the last change the service knows of."""
    moment = local_moment(stamp, now)
    return translate("Record", "updated {date}").format(date=full_day(moment.date(), locale)) if moment else ""


def record_notice(view: CustomerView, now: datetime, locale: QLocale) -> Notice | None:
    """Return the one thing to be said about a record: what needs a person first, then what is on its way."""
    needing = write_in_need(view)
    if needing is not None:
        return _needing(needing)
    if view.different:
        from joptic_desktop.ui.counter.difference_words import different_notice

        return different_notice(view.different, locale)
    if view.damage:
        return _damaged(view)
    if view.missing:
        sentence = translate("Record", "It may have been deleted at another till. Shown is what this computer knows.")
        return Notice(NoticeTone.WARN, translate("Record", "Not found on the service."), sentence, icon="in-doubt")
    if view.saved_by:
        return _to_confirm(view)
    write = next((write for write in reversed(view.pending) if write.state in _ON_ITS_WAY), None)
    if write is not None:
        return _waiting(write, now, locale, may_write=view.may_write)
    return None


def write_in_need(view: CustomerView) -> Write | None:
    """Return the write of a customer that the notice speaks of as needing a person, None where none does."""
    by_need = (write for state in _NEEDS_A_PERSON for write in view.pending if write.state is state)
    return next(by_need, None)


def unreadable_text(view: CustomerView) -> str:
    """Return what there is to say of a damaged row without a record: its e-mail and its id, a line each."""
    email = view.summary.user_name if view.summary else ""
    lines = (
        translate("Record", "E-mail: {email}").format(email=isolate(email)) if email else "",
        translate("Record", "Id on the service: {id}").format(id=isolate(view.service_id)) if view.service_id else "",
    )
    return "\n".join(line for line in lines if line) or translate("Record", "Nothing of it can be read.")


def _damaged(view: CustomerView) -> Notice:
    if is_nameless(view.uid):
        rest = translate("Record", "Without an id the service cannot be asked to change or delete it.")
    else:
        rest = translate("Record", "Changing it could overwrite what is not seen.")
    headline = translate("Record", "Cannot be read.")
    return Notice(
        NoticeTone.WARN, headline, f"{_damaged_part(view.damage)} {rest}", translate("Record", "Read again"), "eye-off"
    )


def _damaged_part(damage: str) -> str:
    """Return what the service sent damaged, by the member that the reason begins with."""
    parts = {
        "id": translate("Record", "its id"),
        "name": translate("Record", "the name"),
        "userName": translate("Record", "the e-mail"),
        "groups": translate("Record", "the groups"),
        "isLocal": translate("Record", "whether it belongs to this shop"),
        "status": translate("Record", "the status"),
        "createdAt": translate("Record", "the day it was made"),
        "updatedAt": translate("Record", "the day of its last change"),
        "record": translate("Record", "the whole record"),
    }
    part = parts.get(damage.partition(":")[0].partition(".")[0])
    if part is None:
        return translate("Record", "The service sent damaged data for this customer.")
    return translate("Record", "The service sent damaged data for this customer: {part}.").format(part=part)


def _needing(write: Write) -> Notice:
    said = translate("Record", "The service said: {words}").format(words=isolate(write.service_words))
    sentence = "\n".join(part for part in (spoken(write.reason), said if write.service_words else "") if part)
    if write.state is WriteState.IN_DOUBT:
        doubt = translate("Record", "No answer came back: it is not known yet whether this change arrived.")
        return Notice(
            NoticeTone.WARN, translate("Record", "Checking whether it arrived."), sentence or doubt, icon="in-doubt"
        )
    if write.state is WriteState.NEEDS_DECISION:
        if write.cause is Cause.CONFLICT:
            return _conflict()
        clash = translate("Record", "Something else was changed meanwhile. What was typed is kept here.")
        return Notice(NoticeTone.DANGER, _stopped_by(write.cause), sentence or clash, _decide(), icon="conflict")
    if write.cause is Cause.GONE:
        return Notice(NoticeTone.DANGER, translate("Record", "Refused."), sentence, _decide(), icon="refused")
    kept = translate("Record", "What was typed is kept here: correct it and save again.")
    return Notice(NoticeTone.DANGER, translate("Record", "Refused."), sentence or kept, icon="refused")


def _decide() -> str:
    return translate("Record", "Decide…")


def _conflict() -> Notice:
    sentence = translate("Record", "Somebody else changed the same. What was typed is kept here until you choose.")
    compare = translate("Record", "Compare…")
    return Notice(NoticeTone.DANGER, translate("Record", "Conflict."), sentence, compare, icon="conflict")


def _stopped_by(cause: Cause) -> str:
    return {
        Cause.CLASH: translate("Record", "E-mail in use."),
        Cause.UNSEEN_HOLDER: translate("Record", "E-mail in use."),
        Cause.FAILS: translate("Record", "Not sent."),
        Cause.UNREADABLE: translate("Record", "Not known whether it arrived."),
    }.get(cause, translate("Record", "Conflict."))


def _to_confirm(view: CustomerView) -> Notice:
    sentence = translate("Record", "Saved here by {who}. It goes out once you confirm it in the sync centre.")
    return Notice(
        NoticeTone.INFO,
        translate("Record", "Waits for your confirmation."),
        sentence.format(who=isolate(view.saved_by)),
        icon="person",
    )


def _waiting(write: Write, now: datetime, locale: QLocale, *, may_write: bool) -> Notice:
    kept = translate("Record", "It waits until somebody who may write confirms it.") if not may_write else ""
    saved = since_text(write.saved_at, now, locale)
    if write.verb is Verb.DELETE:
        sentence = kept or translate("Record", "The service hears of it in a moment.")
        return Notice(
            NoticeTone.INFO, translate("Record", "Deleted at {time}.").format(time=saved), sentence, icon="trash"
        )
    headlines = {
        Verb.CREATE: translate("Record", "New, waiting to be sent."),
        Verb.UPDATE: translate("Record", "Waiting to be sent."),
    }
    sentence = translate("Record", "Saved on this computer at {time}.").format(time=saved)
    told = " ".join(part for part in (sentence, kept) if part)
    return Notice(NoticeTone.INFO, headlines[write.verb], told, icon="waiting")
