"""A text cut into the pieces a prescription is written with: numbers, words, signs between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_words import LONGEST_PHRASE, UNKNOWN, Kind, Meaning, meaning_of

_UNSEEN = (*range(0x200B, 0x2010), 0x061C, *range(0x202A, 0x202D), *range(0x2066, 0x206A), 0xFEFF)
_ACCENTS = (*range(0x0300, 0x0370), 0x0640, *range(0x064B, 0x0653))
_REMOVED = frozenset((*_UNSEEN, *_ACCENTS))
_SAME = (
    dict.fromkeys(map(ord, "\u2212\u2013\u2010\u2011\u2012\ufe63\uff0d"), "-")
    | dict.fromkeys(map(ord, "\uff0b\ufe62"), "+")
    | dict.fromkeys(map(ord, "\u066b\uff0e"), ".")
    | dict.fromkeys(map(ord, "\uff0c"), ",")
    | dict.fromkeys(map(ord, "\u060c\u061b"), ";")
    | dict.fromkeys(map(ord, "\u00d7*"), "x")
    | dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009\u3000"), " ")
    | {ord("\u00ba"): "°"}
    | {zero + digit: str(digit) for zero in (0x0660, 0x06F0, 0xFF10) for digit in range(10)}
)
_FOLDED = {**_SAME, **dict.fromkeys(_REMOVED)}
_PIECE = re.compile(
    r"""(?P<blank>[ ]+)
    |(?P<newline>\r\n|[\n\r\v\f\x85\u2028\u2029])
    |(?P<plano>∞|±[ ]*0{1,3}(?:[.,]0{1,3})?(?![\d.,]))
    |(?P<number>(?:(?P<lead>[+-])(?P<gap>[ ]*)(?>[0-9]{1,6}(?:[.,][0-9]{1,6}|\.)?|[.,][0-9]{1,6})
        |(?>[0-9]{1,6}(?:[.,][0-9]{1,6})?|[.,][0-9]{1,6}))(?![.,]?[0-9])(?P<trail>[+-](?![0-9.,(]|[^\W\d_x]))?)
    |(?P<misprint>l(?=[0-9])|[^\W\d_]\.(?=[0-9]))
    |(?P<word>[^\W\d_](?:[^\W\d_]|[.&](?=[^\W\d_]))*\.?)
    |(?P<sign>[()/:=,;|\t·&+°-]|\.(?=\s|\Z))
    |(?P<other>\w+|.)""",
    re.VERBOSE | re.DOTALL,
)
_SIGNS = {
    "(": Kind.OPEN,
    ")": Kind.CLOSE,
    "/": Kind.SLASH,
    ":": Kind.COLON,
    "=": Kind.COLON,
    "|": Kind.COLUMN,
    "\t": Kind.COLUMN,
    "&": Kind.AND,
    "+": Kind.AND,
    "°": Kind.DEGREE_SIGN,
    "-": Kind.DASH,
}
_BEFORE_A_SIGN = frozenset({Kind.OPEN, Kind.COLON, Kind.SLASH, Kind.COMMA, Kind.COLUMN, Kind.NEWLINE})
NUMBERS = frozenset({Kind.SIGNED, Kind.DECIMAL, Kind.WHOLE, Kind.LONG_WHOLE, Kind.DEGREES})
_POWERS = frozenset({Kind.SIGNED, Kind.DECIMAL, Kind.PLANO})
_UNSIGNED = NUMBERS - {Kind.SIGNED}
_LONGEST_WHOLE = 3


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a text: what it is, its own text, and where it stands in the whole, `end` behind it.

    `is_loose` is a number with a blank behind its sign, `is_trailing` one with its sign behind it, `is_glued` a piece
    that follows another without a blank.
    """

    kind: Kind
    text: str
    start: int
    end: int
    sides: tuple[Side, ...] = ()
    distance: Distance | None = None
    is_loose: bool = False
    is_trailing: bool = False
    is_glued: bool = False


def tokens_of(text: str) -> list[Token]:
    """Return the pieces of a text, without blanks; what is no piece of a prescription is UNKNOWN."""
    folded = text.translate(_FOLDED)
    places: Sequence[int] = range(len(text) + 1)
    if len(folded) != len(text):
        places = [*(i for i, c in enumerate(text) if ord(c) not in _REMOVED), len(text)]
    tokens = list(_joined(_phrases(_pieces(folded))))
    tokens = _dashes_between_words(_settled_signs(_dioptres(tokens)))
    return [_as_written(token, text, places) for token in tokens]


def _as_written(token: Token, text: str, places: Sequence[int]) -> Token:
    """Return a token with its own text and its place in the text that was given."""
    start, end = places[token.start], places[token.end - 1] + 1
    own = text[start:end]
    if (own, start, end) == (token.text, token.start, token.end):
        return token
    names = (token.sides, token.distance)
    return Token(token.kind, own, start, end, *names, token.is_loose, token.is_trailing, token.is_glued)


def _pieces(folded: str) -> Iterator[Token]:
    glued = False
    for match in _PIECE.finditer(folded):
        group, text = match.lastgroup, match.group()
        if group == "blank":
            glued = False
            continue
        yield _token(match, group or "", text, is_glued=glued)
        glued = True


def _token(match: re.Match[str], group: str, text: str, *, is_glued: bool) -> Token:
    start, end = match.span()
    match group:
        case "number" | "trail":
            loose, trailing = bool(match["gap"]), bool(match["trail"])
            kind = Kind.UNKNOWN if match["lead"] and trailing else _number_kind(match)
            return Token(kind, text, start, end, is_loose=loose, is_trailing=trailing, is_glued=is_glued)
        case "newline":
            kind = Kind.NEWLINE
        case "plano":
            kind = Kind.PLANO
        case "word":
            kind = Kind.UNKNOWN
        case "sign":
            kind = _SIGNS.get(text, Kind.COMMA)
        case _:
            return Token(Kind.UNKNOWN, "", start, end, is_glued=is_glued)
    return Token(kind, text, start, end, is_glued=is_glued)


def _number_kind(match: re.Match[str]) -> Kind:
    if match["lead"] or match["trail"]:
        return Kind.SIGNED
    text = match.group()
    if "." in text or "," in text:
        return Kind.DECIMAL
    return Kind.WHOLE if len(text) <= _LONGEST_WHOLE else Kind.LONG_WHOLE


def _phrases(pieces: Iterator[Token]) -> Iterator[Token]:
    """Yield the pieces with the longest phrases that mean something made one token each."""
    waiting: list[Token] = []
    for piece in pieces:
        if piece.kind is Kind.UNKNOWN and piece.text:
            waiting.append(piece)
            continue
        yield from _understood(waiting)
        waiting = []
        yield piece
    yield from _understood(waiting)


def _understood(words: list[Token]) -> Iterator[Token]:
    at = 0
    while at < len(words):
        for count in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = words[at : at + count]
            meaning = meaning_of(tuple(word.text for word in phrase))
            if meaning is not UNKNOWN or count == 1:
                yield _named(phrase, meaning)
                at += count
                break


def _named(phrase: list[Token], meaning: Meaning) -> Token:
    first, last = phrase[0], phrase[-1]
    text = first.text if first is last else " ".join(word.text for word in phrase)
    names = (meaning.sides, meaning.distance)
    return Token(meaning.kind, text, first.start, last.end, *names, is_glued=first.is_glued)


def _joined(tokens: Iterator[Token]) -> Iterator[Token]:
    """Yield the tokens with the degree sign made part of its number."""
    held: Token | None = None
    for token in tokens:
        if token.kind is Kind.DEGREE_SIGN and held is not None and held.kind is Kind.WHOLE:
            held = replace(held, kind=Kind.DEGREES, end=token.end)
            continue
        if held is not None:
            yield held
        held = token
    if held is not None:
        yield held


def _dioptres(tokens: list[Token]) -> list[Token]:
    """Return the tokens without the units of powers."""
    has_left = any(token.kind is Kind.EYE and token.text.upper() == "G" for token in tokens)
    result: list[Token] = []
    for i, token in enumerate(tokens):
        if result and result[-1].kind in _POWERS:
            after = tokens[i + 1].kind if i + 1 < len(tokens) else None
            kind = _after_a_power(token, after, has_left=has_left)
            if kind is not Kind.DIOPTRES:
                result.append(token if kind is token.kind else replace(token, kind=kind))
            continue
        result.append(token)
    return result


def _after_a_power(token: Token, after: Kind | None, *, has_left: bool) -> Kind:
    """Return what a piece is that follows a power: a "D" is dioptre, or droit, or nobody knows."""
    if token.kind is not Kind.EYE or token.text.upper() != "D":
        return token.kind
    if after is Kind.COLON:
        return Kind.EYE
    if after not in NUMBERS and not (has_left and after is Kind.OPEN):
        return Kind.DIOPTRES
    if token.is_glued:
        return Kind.UNKNOWN if has_left else Kind.DIOPTRES
    return Kind.EYE if has_left else Kind.UNKNOWN


def _settled_signs(tokens: list[Token]) -> list[Token]:
    """Return the tokens; a dash set apart that may as well be no sign makes its number unknown.

    It is a sign where nothing else can be meant, and everywhere in a text that writes its signs so.
    """
    clear = [i for i, t in enumerate(tokens) if t.is_loose and (i == 0 or tokens[i - 1].kind in _BEFORE_A_SIGN)]
    result: list[Token] = []
    for i, token in enumerate(tokens):
        doubtful = token.is_loose and not clear
        if token.kind is Kind.SIGNED and token.is_glued and result and not token.is_trailing:
            # "1.25-0.25": nobody knows whose sign that is
            doubtful = doubtful or tokens[i - 1].kind in NUMBERS - {Kind.SIGNED}
        result.append(replace(token, kind=Kind.UNKNOWN) if doubtful else token)
    return result


def _dashes_between_words(tokens: list[Token]) -> list[Token]:
    """Return the tokens; a dash before a name or a word of value separates, unless it may be a number's own sign."""
    names = {Kind.EYE, Kind.DISTANCE, Kind.ADDITION, Kind.PLANO, Kind.SPHERE}
    result: list[Token] = []
    for i, token in enumerate(tokens):
        before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
        if token.kind is Kind.DASH and after is not None and after.kind in names:
            may_be_sign = token.is_glued and after.is_glued and before is not None and before.kind in _UNSIGNED
            result.append(replace(token, kind=Kind.UNKNOWN if may_be_sign else Kind.COMMA))
        else:
            result.append(token)
    return result
