"""What the texts of a request must look like: each rule once, for the check of the server and for its description.

Their patterns mean the same to Python as to ECMA-262, which JSON schemas are written in: characters are named by their
numbers, because the two do not agree on what a digit or a space is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# What nobody sees: controls, spaces, direction marks. People paste them around an e-mail without noticing.
UNSEEN = r"\u0001-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff"
NUL = "\0"  # PostgreSQL cannot store it
NAME_LENGTH = 200  # two names together must fit into an entry of PostgreSQL's index
EMAIL_LENGTH = 320


@dataclass(frozen=True, slots=True)
class TextRule:
    """A text as it must be, from its first character to its last.

    `pattern` says it without anchors. `core` is the group in it that is kept, 0 for the text as it was sent.
    `longest` counts characters as they were sent. `complaint` follows the field's name in the answer.
    """

    pattern: str
    complaint: str
    longest: int | None = None
    core: int = 0
    _compiled: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_compiled", re.compile(self.pattern))

    def fault(self, text: str) -> str | None:
        """Return what is wrong with a text; None when nothing is."""
        if self.longest is not None and len(text) > self.longest:
            return f"must be shorter than or equal to {self.longest} characters"
        if self._compiled.fullmatch(text):
            return None
        if NUL in text:
            return "must not contain the character U+0000"
        return self.complaint if SEEN.search(text) else "should not be empty"

    def kept(self, text: str) -> str:
        """Return what is stored of a text that has no fault."""
        found = self._compiled.fullmatch(text)
        return text if found is None else found[self.core]

    def schema(self) -> dict[str, object]:
        """Return the rule as a JSON schema."""
        length = {} if self.longest is None else {"maxLength": self.longest}
        return {"type": "string", **length, "pattern": f"^{self.pattern}$"}


SEEN = re.compile(rf"[^\u0000{UNSEEN}]")
_SEEN_TEXT = rf"[{UNSEEN}]*[^\u0000{UNSEEN}][^\u0000]*"
_LOCAL = rf"[^\u0000{UNSEEN}@]+"
_LABEL = rf"[^\u0000{UNSEEN}@.]+"
_CLOCK = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"

ANY = TextRule(r"[^\u0000]*", "must be a string")
FILLED = TextRule(_SEEN_TEXT, "should not be empty")
NAME = TextRule(_SEEN_TEXT, "should not be empty", NAME_LENGTH)
EMAIL = TextRule(
    rf"[{UNSEEN}]*({_LOCAL}@{_LABEL}(\.{_LABEL})+)[{UNSEEN}]*", "must be a valid email address", EMAIL_LENGTH, core=1
)
DATE = TextRule(rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(T{_CLOCK})?", "must be a valid ISO 8601 date string")
SEXES = ("male", "female")
SEX = TextRule(rf"({'|'.join(SEXES)})", f"must be one of the following values: {', '.join(SEXES)}")

PERSONAL_RULES = {
    "firstName": NAME,
    "lastName": NAME,
    "email": EMAIL,
    "phoneNumber": FILLED,
    "dateOfBirth": DATE,
    "sex": SEX,
}
