"""Writes the sheets: who is on them, for which shop, by whom and when; the four kinds differ in their blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from joptic_desktop.domain.customers import Address, PersonalData, Sex
from joptic_desktop.domain.prescription import Prescription, Side
from joptic_desktop.domain.rx_entry import EYES, RxEntry
from joptic_desktop.domain.shop_details import SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.ui.print.catalogue import Word
from joptic_desktop.ui.print.read_back import ReadBack
from joptic_desktop.ui.print.rx_content import RxContent
from joptic_desktop.ui.print.sheet import Blanks, Block, Fact, Facts, Foot, Head, Note, Sheet
from joptic_desktop.ui.print.stopped import Stopped
from joptic_desktop.ui.print.tongue import NOTHING, Tongue, plain

TITLES = {
    SheetKind.PRESCRIPTION: Word.PRESCRIPTION,
    SheetKind.WORKSHOP: Word.WORKSHOP_SLIP,
    SheetKind.CUSTOMER: Word.CUSTOMER_SHEET,
    SheetKind.READ_BACK: Word.READ_BACK,
}
_BORN = {Sex.MALE: Word.BORN_MALE, Sex.FEMALE: Word.BORN_FEMALE, Sex.UNKNOWN: Word.BORN}
_LONGEST_RUNNING = 60
_LONGEST_WHO = 80


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sheet is about. `phone` is as screens write it; an `email` that is only a stand-in is left "".

    `typed` stands for the prescription when it is not saved yet: only a read-back card speaks of it.
    `stopped` says why something of it is not settled, `rx_stopped` why the prescription is not; None where all is.
    """

    name: str
    personal: PersonalData | None = None
    phone: str = ""
    email: str = ""
    address: Address | None = None
    prescription: Prescription = field(default_factory=Prescription)
    typed: RxEntry | None = None
    stopped: Stopped | None = None
    rx_stopped: Stopped | None = None


@dataclass(frozen=True, slots=True)
class Imprint:
    """Whose paper it is, who prints it, and when (aware, in the shop's zone)."""

    shop: ShopDetails
    who: str
    at: datetime


def write_sheet(kind: SheetKind, language: SheetLanguage, subject: Subject, imprint: Imprint) -> Sheet:
    """Return the sheet, every text ready."""
    return _SheetWriter(Tongue(language), subject, imprint).write(kind)


@dataclass(frozen=True, slots=True)
class _SheetWriter:
    tongue: Tongue
    subject: Subject
    imprint: Imprint

    def write(self, kind: SheetKind) -> Sheet:
        title = self.tongue.say(TITLES[kind])
        blocks = {
            SheetKind.PRESCRIPTION: self._prescription,
            SheetKind.WORKSHOP: self._workshop,
            SheetKind.CUSTOMER: self._customer,
            SheetKind.READ_BACK: self._read_back,
        }[kind]
        name = _cut(plain(self.subject.name), _LONGEST_RUNNING)
        running = f"{self.tongue.foreign(name)} · {title}"
        return Sheet(self.tongue.language, title, self._head(), tuple(blocks()), self._foot(kind), running)

    def _head(self) -> Head:
        shop = self.imprint.shop
        reached = " · ".join(part for part in (self._foreign(shop.address), self._figures(shop.phone)) if part)
        return Head(self._foreign(shop.name), reached, shop.logo, self.tongue.day(self.imprint.at.date()))

    def _foot(self, kind: SheetKind) -> Foot:
        who = self._foreign(_cut(plain(self.imprint.who), _LONGEST_WHO)) or NOTHING
        printed = self.tongue.say(Word.PRINTED, who=who, when=self.tongue.moment(self.imprint.at))
        notation = self._notation(kind)
        return Foot(notation, printed, self.tongue.say(Word.PAGE))

    def _notation(self, kind: SheetKind) -> str:
        """Return the notation of what stands on the sheet: a read-back sheet may speak of typed values."""
        typed = self.subject.typed
        if kind is SheetKind.READ_BACK and typed is not None:
            settled = typed.prescription()
            for eye in EYES:
                settled = settled.with_eye(*eye, None) if typed.is_unsettled(*eye) else settled
            return RxContent(settled, self.tongue).notation()
        if kind is SheetKind.WORKSHOP and self._rx.lenses:
            return self.tongue.say(Word.NOTATION_MIXED)
        return self._rx.notation()

    def _prescription(self) -> Iterator[Block]:
        yield Facts((self._name(), *self._born(), *self._phone()))
        yield from self._mark(self.subject.rx_stopped)
        yield from self._values()
        yield Blanks((self.tongue.say(Word.REMARKS), self.tongue.say(Word.SIGNATURE)), tall=True)

    def _workshop(self) -> Iterator[Block]:
        yield Facts((self._name(), *self._phone()))
        yield from self._mark(self.subject.rx_stopped)
        rx = self._rx
        if rx.distances:
            yield rx.both_forms()
            yield from rx.notes()
            if dials := rx.dials(minus=True):
                yield dials
        else:
            yield Note(self.tongue.say(Word.NO_PRESCRIPTION))
        yield Blanks(tuple(self._by_eye(Word.PD_FAR, Word.PD_NEAR)), by_eye=True)
        yield Blanks(tuple(self._by_eye(Word.HEIGHT, Word.PRISM)), by_eye=True)
        yield Blanks((self.tongue.say(Word.PRESCRIBER), self.tongue.say(Word.PRESCRIBED_ON)))
        yield Blanks(tuple(self.tongue.say(word) for word in (Word.FRAME, Word.LENSES, Word.REMARKS)), tall=True)

    def _customer(self) -> Iterator[Block]:
        yield Facts((self._name(), *self._born(), *self._sex()))
        for facts in ((*self._phone(), *self._email()), tuple(self._address())):
            if facts:
                yield Facts(facts)
        yield from self._mark(self.subject.stopped)
        yield from self._values()

    def _read_back(self) -> Iterator[Block]:
        yield Facts((self._name(), *self._born()))
        typed = self.subject.typed
        if typed is not None:
            yield Note(self.tongue.say(Word.NOT_SAVED), warning=True)
        yield from self._mark(self.subject.rx_stopped)
        spoken = ReadBack(typed or RxEntry(self.subject.prescription), self.tongue).paragraphs()
        yield from spoken or (Note(self.tongue.say(Word.NO_PRESCRIPTION)),)
        yield Blanks((self.tongue.say(Word.CONFIRMED),), tall=True)

    def _mark(self, stopped: Stopped | None) -> Iterator[Note]:
        if stopped is not None:
            yield Note(self.tongue.say(stopped.value), warning=True)

    def _values(self) -> Iterator[Block]:
        rx = self._rx
        if not rx.distances:
            yield Note(self.tongue.say(Word.NO_PRESCRIPTION))
            return
        yield rx.table()
        yield from rx.notes()
        if dials := rx.dials():
            yield dials
        if writings := rx.writings():
            yield writings

    @property
    def _rx(self) -> RxContent:
        return RxContent(self.subject.prescription, self.tongue)

    def _name(self) -> Fact:
        return Fact(self.tongue.say(Word.CUSTOMER), self._foreign(self.subject.name) or NOTHING)

    def _born(self) -> Iterator[Fact]:
        personal = self.subject.personal
        if personal is not None and personal.date_of_birth is not None:
            value = self.tongue.born(personal.date_of_birth, self.imprint.at.date())
            yield Fact(self.tongue.say(_BORN[personal.sex]), value)

    def _sex(self) -> Iterator[Fact]:
        personal = self.subject.personal
        if personal is not None and personal.sex is not Sex.UNKNOWN:
            word = Word.FEMALE if personal.sex is Sex.FEMALE else Word.MALE
            yield Fact(self.tongue.say(Word.SEX), self.tongue.say(word))

    def _phone(self) -> Iterator[Fact]:
        if phone := self._figures(self.subject.phone):
            yield Fact(self.tongue.say(Word.PHONE), phone)

    def _email(self) -> Iterator[Fact]:
        if email := self._figures(self.subject.email):
            yield Fact(self.tongue.say(Word.EMAIL), email)

    def _address(self) -> Iterator[Fact]:
        address = self.subject.address
        if address is None:
            return
        town = " ".join(part for part in (address.zip_code, address.city) if part)
        if whole := self._foreign(", ".join(part for part in (address.street, town, address.state) if part)):
            yield Fact(self.tongue.say(Word.ADDRESS), whole)

    def _by_eye(self, *labels: Word) -> Iterator[str]:
        """Yield the labels of right boxes, then those of left ones."""
        for side in Side:
            for label in labels:
                yield self.tongue.say(label, eye=self.tongue.letters(side))

    def _foreign(self, text: str) -> str:
        return self.tongue.foreign(text)

    def _figures(self, text: str) -> str:
        clean = plain(text)
        return self.tongue.figures(clean) if clean else ""


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
