"""The customer's previous prescription, offered beside the one in the cells."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.services.views import PastRx
from joptic_desktop.ui.prescription.proposal import Answer, RxProposal, one_side
from joptic_desktop.ui.prescription.words import eye_name, translate
from joptic_desktop.ui.theme.script import isolate


def previous_proposal(now: RxEntry, past: PastRx | None) -> RxProposal | str:
    """Return the prescription before this one, or the sentence that there is none.

    While something is changed, that is the record as it was opened; otherwise the one this computer saw before it.
    """
    if now.changes() and any(not eye.is_empty for _, _, eye in now.original.eyes()):
        subtitle = translate("Prescription", "As this customer's record says, before what you changed.")
        return _proposal(subtitle, now, now.with_prescription(now.original))
    if past is None:
        return translate("Prescription", "No earlier prescription is known here.")
    return _proposal(_origin(past), now, now.with_prescription(past.prescription))


def _proposal(subtitle: str, now: RxEntry, offered: RxEntry) -> RxProposal:
    title = translate("Prescription", "Previous prescription")
    if not now.differences(offered):
        same = translate("Prescription", "The cells say the same.")
        return RxProposal(title, f"{subtitle} {same}", now, offered, (), shows_all=True)
    eyes = [Answer(eye_name(side), one_side(now, offered, side)) for side in Side]
    answers = (Answer(translate("Prescription", "Use both eyes"), offered), *eyes)
    return RxProposal(title, subtitle, now, offered, answers, shows_all=True)


def _origin(past: PastRx) -> str:
    day = datetime.fromtimestamp(past.at).astimezone().date()
    date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    if past.who:
        words = translate("Prescription", "{date}, written by {who}.")
        return words.format(date=isolate(date), who=isolate(past.who))
    return translate("Prescription", "{date}, read from the service.").format(date=isolate(date))
