"""The tokens of a text put under the names they stand behind: which eye, which distance, lens or addition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_tokens import Token
from joptic_desktop.domain.rx_words import Kind

_NUMBERS = frozenset("PMUHDZ")
_VALUES = _NUMBERS | frozenset("N?S")
_SEPARATORS = frozenset({Kind.COMMA, Kind.COLUMN, Kind.COLON, Kind.SLASH, Kind.AND, Kind.DASH})


class Role(Enum):
    """What a part of a text says."""

    LENS = "lens"
    ADDITION = "addition"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Segment:
    """Some tokens, the names that hold for them, and the line they stand on.

    `names` are the names written for this part, its own or as a heading. `is_listed` is an addition that names its eye.
    """

    role: Role
    distance: Distance | None
    sides: tuple[Side, ...]
    line: int
    names: tuple[Token, ...]
    tokens: tuple[Token, ...]
    is_listed: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text, its names included, the end behind it."""
        pieces = (*self.names, *self.tokens)
        return min(piece.start for piece in pieces), max(piece.end for piece in pieces)


@dataclass(slots=True)
class Segmenter:
    """Goes through the tokens once, from name to name.

    A distance holds until the next one, but one that stands right before values, or names an addition, holds for them
    alone; an eye holds until the next one or, unless it stands alone as a heading, until its line ends. Under a heading
    of something else (a pupillary distance, the columns of two distances) all is unread until a distance is named.
    """

    distance: Distance | None = None
    segments: list[Segment] = field(default_factory=list)
    _sides: tuple[Side, ...] = ()
    _role: Role = Role.LENS
    _listed: bool = False
    _line: int = 0
    _names: list[Token] = field(default_factory=list)
    _tokens: list[Token] = field(default_factory=list)
    _line_start: int = 0
    _outer: Distance | None = None
    _is_spent: bool = False
    _is_elsewhere: bool = False

    def take(self, tokens: Sequence[Token]) -> None:
        """Take in the tokens of a line, or of some."""
        for token in tokens:
            if token.kind is Kind.NEWLINE:
                self._end_line()
            elif self._role is Role.UNREAD:
                self._tokens.append(token)
                # nobody knows for whom else this one holds
                self.distance = None if token.kind is Kind.DISTANCE else self.distance
            elif token.kind is Kind.EYE:
                self._name_eye(token)
            elif token.kind is Kind.DISTANCE:
                self._name_distance(token)
            elif token.kind is Kind.ADDITION:
                self._name_addition(token)
            elif token.kind is Kind.ASIDE:
                self._close()
                self._role = Role.UNREAD
                self._tokens.append(token)
            else:
                self._tokens.append(token)
        if tokens and tokens[-1].kind is not Kind.NEWLINE:
            self._end_line()

    def heading(self) -> tuple[Distance | None, tuple[Side, ...]]:
        """Return the distance and the eye that hold for a table that stands here."""
        self._names.clear()
        return self.distance, self._sides

    def finish(self) -> list[Segment]:
        """Return the parts of all that was taken; names that nothing followed are unread."""
        if self._names:
            self._add(Role.UNREAD)
        return self.segments

    @property
    def _has_values(self) -> bool:
        return any(token.kind in _VALUES for token in self._tokens)

    def _name_eye(self, token: Token) -> None:
        is_first = not self._has_values
        if is_first and self._names and self._names[-1].kind is Kind.EYE and self._names[-1] is self._last_on_line():
            between = [t.kind for t in self._tokens]
            if self._sides == token.sides:
                self._names.append(token)  # "Right eye (OD)"
                return
            if between in ([Kind.AND], [Kind.SLASH]) and len(self._sides) == 1 and self._sides != token.sides:
                self._sides = (Side.RIGHT, Side.LEFT)
                self._names.append(token)
                self._tokens.clear()
                return
            if Kind.COLON not in between:
                # two names side by side are the heads of two columns
                self._tokens.append(replace(token, kind=Kind.UNKNOWN))
                self._is_elsewhere = True
                return
        if is_first and self._role is Role.ADDITION and (self._listed or self._names):
            self._listed = True
        else:
            was_listed = self._role is Role.ADDITION and self._listed
            self._close()
            self._role, self._listed = (Role.ADDITION, True) if was_listed else (Role.LENS, False)
        if self._is_spent:
            self.distance, self._is_spent = None, False
        self._sides = token.sides
        self._names.append(token)

    def _last_on_line(self) -> Token | None:
        names = [name for name in self._names if name.start >= self._line_start]
        return names[-1] if names else None

    def _name_distance(self, token: Token) -> None:
        if self._role is Role.ADDITION and not self._has_values and self._names:
            # "Add VP +2.00" says what an addition is; at another distance it is nothing known
            kind = Kind.COLON if token.distance is Distance.NEAR else Kind.UNKNOWN
            self._tokens.append(replace(token, kind=kind))
            return
        self._close()
        last = self._last_on_line()
        is_second = last is not None and last.kind is Kind.DISTANCE
        self._is_elsewhere = is_second and self.distance is not token.distance
        self._role, self._listed, self._is_spent = Role.LENS, False, False
        self._outer, self.distance = self.distance, token.distance
        self._names.append(token)

    def _name_addition(self, token: Token) -> None:
        self._close()
        self._role, self._listed = Role.ADDITION, False
        self._names.append(token)
        if len(self._names) > 1 and self._names[-2].distance in {Distance.DISTANCE, Distance.INTERMEDIATE}:
            # only what near adds to distance is an addition
            self._role, self._tokens = Role.UNREAD, [*self._names]
            self._names.clear()
        elif len(self._names) > 1 and self._names[-2].kind is Kind.DISTANCE:
            self.distance = self._outer

    def _end_line(self) -> None:
        self._close()
        here = [i for i, segment in enumerate(self.segments) if segment.line == self._line]
        trailing = [name for name in self._names if name.start >= self._line_start]
        if here and (trailing or self._is_named_behind(here)):
            # names may stand behind their values here: which value is whose cannot be told
            for i in here:
                self.segments[i] = replace(self.segments[i], role=Role.UNREAD)
            if trailing:
                self._add(Role.UNREAD)
        if here:
            self._sides = self._sides if self._is_heading(here) else ()
        self._go_elsewhere_or_back(here, trailing)
        if len(here) == 1 and self.segments[here[0]].role is Role.UNREAD:
            self._is_spent = False  # "VL, corrigée:" is a heading
        self._line += 1
        self._role, self._listed = Role.LENS, False
        self._line_start = self.segments[-1].span[1] if self.segments else 0
        if self._names:
            self._line_start = max(self._line_start, self._names[-1].end)

    def _go_elsewhere_or_back(self, here: Sequence[int], trailing: Sequence[Token]) -> None:
        """Take in at the end of a line whether it heads something else, or ends that by naming nothing."""
        found = [self.segments[i] for i in here]
        if len(found) == 1 and {t.kind for t in found[0].tokens} - _SEPARATORS == {Kind.ASIDE} and not found[0].names:
            self._is_elsewhere = True
        elif self._is_elsewhere and not trailing and not any(segment.names for segment in found):
            self.distance, self._is_elsewhere = None, False

    def _is_heading(self, here: Sequence[int]) -> bool:
        """Tell whether the eye stands alone on an earlier line and holds on."""
        return not any(
            name.kind is Kind.EYE and name.start >= self._line_start for i in here for name in self.segments[i].names
        )

    def _is_named_behind(self, here: Sequence[int]) -> bool:
        lenses = [self.segments[i] for i in here if self.segments[i].role is Role.LENS]
        is_one_of_more = len(lenses) > 1 or (bool(lenses) and any(self.segments[i].is_listed for i in here))
        return is_one_of_more and not any(name.start >= self._line_start for name in lenses[0].names)

    def _close(self) -> None:
        if any(token.kind in _NUMBERS for token in self._tokens):
            self._add(self._role)
        elif any(token.kind not in _SEPARATORS for token in self._tokens):
            self._add(Role.UNREAD)
        else:
            self._tokens.clear()

    def _add(self, role: Role) -> None:
        if len(self._tokens) > 2 and [token.kind for token in self._tokens[:2]] == [Kind.OPEN, Kind.CLOSE]:
            del self._tokens[:2]
        names, tokens = tuple(self._names), tuple(self._tokens)
        role = Role.UNREAD if self._is_elsewhere else role
        self._is_spent = self._is_spent or (bool(names) and names[-1].kind is Kind.DISTANCE)
        self.segments.append(Segment(role, self.distance, self._sides, self._line, names, tokens, self._listed))
        self._names.clear()
        self._tokens.clear()
