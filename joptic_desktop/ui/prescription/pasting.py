"""What becomes of a text that is pasted on the cells, or typed into one: a proposal, a cell's text, or a sentence."""

from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.rx_findings import Fault, Finding, Level, Place
from joptic_desktop.domain.rx_text import looks_like_rx, read_rx
from joptic_desktop.domain.typed_powers import read_typed
from joptic_desktop.ui.prescription.proposal import Answer, Remark, RxProposal
from joptic_desktop.ui.prescription.words import finding_text, place_name, translate
from joptic_desktop.ui.theme.script import isolate

LONGEST_TEXT = 2000
_LONGEST_CELL = 40
_EXCERPT, _LONG_EXCERPT = 24, 160


def is_line(text: str) -> bool:
    """Tell whether a text is to be read as a whole prescription and not as one value."""
    return len(text) <= LONGEST_TEXT and looks_like_rx(text)


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
        return translate("Prescription", "Too long for a prescription: nothing was changed.")
    read = read_rx(text)
    if read.is_empty:
        words = translate("Prescription", "“{0}” is no prescription: nothing was changed.")
        return words.format(excerpt(text, _EXCERPT))
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
        _remarks(read.unread, read.findings),
    )


def excerpt(text: str, longest: int) -> str:
    """Return the beginning of any text on one line, nothing in it hidden, its direction its own."""
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    line = " ".join(line.split())
    return isolate(line if len(line) <= longest else f"{line[: longest - 1]}…")


def _remarks(unread: str, findings: tuple[Finding, ...]) -> tuple[Remark, ...]:
    remarks = [Remark(finding.level, _placed(finding)) for finding in findings]
    if unread.strip():
        words = translate("Prescription", "Not understood: “{0}”").format(excerpt(unread, _LONG_EXCERPT))
        remarks.insert(0, Remark(Level.WARN, words))
    return tuple(remarks[:4])


def _placed(finding: Finding) -> str:
    text = finding_text(finding)
    return f"{place_name(finding.place)}: {text}" if finding.place else text
