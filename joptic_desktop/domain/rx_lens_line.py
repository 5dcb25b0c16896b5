"""One lens in a line of text: sphere, cylinder and axis in the orders and with the marks the trade writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from joptic_desktop.domain.powers import Reading, numeral, plain
from joptic_desktop.domain.rx_findings import Measure
from joptic_desktop.domain.rx_reading import NOT_WRITTEN, ReadEye
from joptic_desktop.domain.rx_tokens import NUMBERS, Token
from joptic_desktop.domain.rx_words import Kind
from joptic_desktop.domain.typed_powers import SMALLEST_HUNDREDTHS, SURE_HUNDREDTHS, read_typed

_POWER = "[PMUH]"
_SPHERE = "S?(?P<s>[PMUHZ])"
_CYLINDER = f"(?P<c>{_POWER})"
_AXIS = "X?X?(?P<a>[UD])"
_INSIDE_AXIS_FIRST = rf"\((?:(?P<a>D)|X(?P<b>[UD])|(?P<d>U)(?=P)){_CYLINDER}\)"
# the letters are those of `Kind`: a line is matched by what its pieces are, and read piece by piece
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_SPHERE}(?:/?(?P<n>[NS])|(?P<m>[-/])[-/]?)?",
        rf"{_SPHERE}N?/?{_CYLINDER}(?:/?{_AXIS})?",
        rf"{_SPHERE}\({_CYLINDER}\)(?:{_AXIS})?",
        rf"{_SPHERE}\({_CYLINDER}/?{_AXIS}\)",
        rf"{_SPHERE}{_INSIDE_AXIS_FIRST}",
        rf"{_INSIDE_AXIS_FIRST}{_SPHERE}",
        rf"\({_CYLINDER}/?{_AXIS}\){_SPHERE}",
        r"(?:S?(?P<s>[PMUHZ])/?)?C(?P<c>[PMUHNS])(?:/?X(?P<a>[UD]))?",
        r"C(?P<c>[PMUHNS])/?(?:X(?P<a>[UD])/?)?S(?P<s>[PMUHZ])",
        rf"X(?P<a>[UD])/?C(?P<c>{_POWER})/?S(?P<s>[PMUHZ])",
        rf"S(?P<s>[PMUHZ])/?X(?P<a>[UD])/?C(?P<c>{_POWER})",
        r"X(?P<a>[UD])",
    )
)
_UNIT = re.compile(r"[^\W\d_]+\.?$")
_DROPPED = frozenset({Kind.COMMA, Kind.COLUMN, Kind.COLON})
_CLUES = frozenset("PMDXZ(SCN")


def read_lens(tokens: Sequence[Token], *, is_named: bool) -> ReadEye | None:
    """Return the eye that some pieces write, None when they are anything else or can mean two things.

    `is_named` tells that an eye or a distance stands before them: bare numbers without any are not taken for a lens.
    """
    if any(not _separates(tokens, at) for at, token in enumerate(tokens) if token.kind is Kind.COMMA):
        return None
    kept = [token for token in tokens if token.kind not in _DROPPED]
    letters = "".join(token.kind for token in kept)
    if letters[2:].endswith(Kind.SLASH):
        letters = letters.rstrip(Kind.SLASH)  # what separates from the next name
    for form in _FORMS:
        match = form.fullmatch(letters)
        if match is not None:
            found = {name: kept[match.start(name)] for name, part in match.groupdict().items() if part}
            return _eye(found, match) if is_named or _is_telling(found, letters) else None
    return None


def _separates(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a comma can only be a separator: "-2, 50" may be one power or two, and "1." the number of a line."""
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or after is None or before.kind not in NUMBERS or after.kind not in NUMBERS:
        return True
    return tokens[at].text != "." and ("." in plain(before.text) or after.kind is Kind.SIGNED)


def _is_telling(found: dict[str, Token], letters: str) -> bool:
    """Tell whether numbers without a name look like a lens and not like a date or a telephone number."""
    if _CLUES.intersection(letters) or len(found) == 1:
        return True
    return all(int(plain(found[name].text)) >= SMALLEST_HUNDREDTHS for name in ("s", "c") if name in found)


def _eye(found: dict[str, Token], match: re.Match[str]) -> ReadEye | None:
    axis = found.get("a") or found.get("b") or found.get("d")
    sphere, cylinder = found.get("s"), found.get("c")
    if sphere is not None and cylinder is not None and _are_doubtful(sphere, cylinder, match):
        return None
    without = found.get("n") or found.get("m")
    return ReadEye(
        _read(Measure.SPHERE, sphere),
        Reading(without.text, read_typed(Measure.CYLINDER, "DS").value) if without else _read_cylinder(cylinder),
        _read(Measure.AXIS, axis),
    )


def _are_doubtful(sphere: Token, cylinder: Token, match: re.Match[str]) -> bool:
    """Tell whether what stands where the cylinder does may be something else.

    Without an axis a plus may be an addition, and what has no sign an acuity; between strokes a whole number may be a
    part of a date or of an acuity, and a dash set apart say that there is no cylinder; right behind the sphere it may
    be a part of that.
    """
    at = match.start("c")
    if match.string[at - 1 : at] == Kind.CYLINDER:
        return False
    is_bare = cylinder.kind in {Kind.WHOLE, Kind.LONG_WHOLE} or cylinder.is_loose
    axis = next((name for name in "abd" if match.groupdict().get(name)), None)
    if axis is None:
        return is_bare or (bool(_read(Measure.CYLINDER, cylinder).value) and "-" not in plain(cylinder.text))
    around = {match.string[at - 1 : at], match.string[at + 1 : at + 2]}
    is_named_axis = match[axis] == Kind.DEGREES or match.string[match.start(axis) - 1] == Kind.AXIS
    if (
        is_bare
        and not is_named_axis
        and (around & {Kind.SLASH, Kind.NO_CYLINDER} or _is_other_writing(sphere, cylinder))
    ):
        return True
    return at == match.end("s") and _may_be_one_number(sphere, cylinder)


def _is_other_writing(sphere: Token, cylinder: Token) -> bool:
    """Tell whether a number without mark and sign stands behind one with a mark: nobody changes within a lens."""
    return "." in plain(sphere.text) and not cylinder.is_loose


def _may_be_one_number(sphere: Token, cylinder: Token) -> bool:
    """Tell whether a blank between two numbers may stand for the decimal mark, or a sign belong to either."""
    if cylinder.kind is Kind.SIGNED:
        return False
    if sphere.is_trailing:
        return True
    number = numeral(plain(sphere.text))
    is_whole = number is not None and not number.part and int(number.whole) < SURE_HUNDREDTHS
    rest = plain(cylinder.text)
    return is_whole and (rest.startswith(".") or (cylinder.kind is Kind.WHOLE and len(rest) > 1))


def _read(measure: Measure, token: Token | None) -> Reading:
    if token is None:
        return NOT_WRITTEN
    return read_typed(measure, _UNIT.sub("", token.text) if token.kind is Kind.DEGREES else token.text)


def _read_cylinder(token: Token | None) -> Reading:
    if token is not None and token.kind in {Kind.NO_CYLINDER, Kind.SPHERE}:
        return Reading(token.text, read_typed(Measure.CYLINDER, "DS").value)
    return _read(Measure.CYLINDER, token)
