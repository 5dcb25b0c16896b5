"""What becomes of a text that is pasted on the cells, or typed into one: a proposal, a cell's text, or a sentence."""

from collections.abc import Iterator
from decimal import Decimal

from joptic_desktop.domain.prescription import Side
from joptic_desktop.domain.rx_cells import asks_sign
from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Place
from joptic_desktop.domain.rx_reading import ReadRx
from joptic_desktop.domain.rx_text import looks_like_rx, read_rx
from joptic_desktop.domain.typed_powers import read_typed
from joptic_desktop.ui.prescription.choices import SIGN_FAULTS
from joptic_desktop.ui.prescription.figures import power_text
from joptic_desktop.ui.prescription.proposal import Answer, Remark, RxProposal
from joptic_desktop.ui.prescription.words import eye_name, finding_text, place_name, translate
from joptic_desktop.ui.theme.script import isolate, ltr

LONGEST_TEXT = 2000
_LONGEST_CELL = 40
_EXCERPT = 160
_MOST_REMARKS = 4


def is_line(text: str) -> bool:
    """Tell whether a text is to be read as a whole prescription and not as one value."""
    return len(text) <= LONGEST_TEXT and looks_like_rx(text) and not read_rx(text).is_empty


def is_value(place: Place, text: str) -> bool:
    """Tell whether a text is one value that fits a cell, whatever is still to be asked about it."""
    if not text.strip() or len(text) > _LONGEST_CELL or is_line(text):
        return False
    reading = read_typed(place.measure, text)
    return not reading.is_unreadable or any(finding.fault is Fault.ASK for finding in reading.findings)


def proposal_from(text: str, now: RxEntry, at: Place) -> RxProposal | str:
    """Return what a text would change, or the sentence that says why it changes nothing. Never raises."""
    if not text.strip():
        return translate("Prescription", "There is no text to paste.")
    if len(text) > LONGEST_TEXT:
        return translate("Prescription", "Too much text: nothing changed.")
    read = read_rx(text)
    if read.is_empty:
        turned = [finding_text(finding) for finding in read.findings if finding.fault is Fault.TEXT_TURNED]
        return turned[0] if turned else translate("Prescription", "This is no prescription: nothing changed.")
    offered = now.pasted(read, at)
    differs = bool(now.differences(offered))
    if not differs and not read.unread:
        return translate("Prescription", "The cells say this already.")
    fill_in = translate("Prescription", "Fill in")
    return RxProposal(
        translate("Prescription", "Read from the text"),
        "" if differs else translate("Prescription", "The cells say this already."),
        now,
        offered,
        (Answer(fill_in, offered),) if differs else (),
        (
            *_unread(read.unread),
            *_asked(read.findings),
            *_signs(now, offered),
            *_additions(read, offered, at.side),
        )[:_MOST_REMARKS],
    )


def excerpt(text: str) -> str:
    """Return the beginning of any text on one line, nothing in it hidden, its direction its own."""
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    line = " ".join(line.split())
    return isolate(line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…")


def _unread(text: str) -> Iterator[Remark]:
    if text.strip():
        words = translate("Prescription", "Not understood: “{0}”")
        yield Remark(Level.WARN, words.format(excerpt(text)))


def _asked(findings: tuple[Finding, ...]) -> Iterator[Remark]:
    """Say what the text leaves open; signs are told by their cells."""
    for finding in findings:
        if finding.fault not in SIGN_FAULTS:
            place = f"{place_name(finding.place)}: " if finding.place else ""
            yield Remark(finding.level, place + finding_text(finding))


def _signs(now: RxEntry, offered: RxEntry) -> Iterator[Remark]:
    """Say where a sign will be asked."""
    for change in now.differences(offered):
        if asks_sign(offered.cell(change.place)):
            words = translate("Prescription", "{place}: the sign is still to be given.")
            yield Remark(Level.WARN, words.format(place=place_name(change.place)))


def _additions(read: ReadRx, offered: RxEntry, unnamed: Side) -> Iterator[Remark]:
    """Say where the cells would not give the addition that the text says: a sign is missing, or near says another."""
    names_none = any(side is None for _, side in read.eyes)
    for said, reading in read.additions.items():
        for side in (said,) if said else (unnamed,) if names_none else tuple(Side):
            given = offered.addition(side).value
            if reading.value is not None and given != reading.value:
                yield Remark(Level.WARN, _addition_words(side, reading.value, given))


def _addition_words(side: Side, said: Decimal, given: Decimal | None) -> str:
    eye, text = eye_name(side), ltr(power_text(said))
    if given is None:
        words = translate("Prescription", "{eye}: the text says addition {text}, the cells give none yet.")
        return words.format(eye=eye, text=text)
    words = translate("Prescription", "{eye}: the text says addition {text}, the cells give {cells}.")
    return words.format(eye=eye, text=text, cells=ltr(power_text(given)))
