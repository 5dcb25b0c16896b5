"""What a person did at the till, as the person remembers it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import CLEARED, Distance, Eye, Side
from joptic_desktop.domain.writes import Place, Verb

_FIRST = ("Layla", "Nour", "Émile", "Zineb", "Jean Luc", "Ana", "Omar", "يوسف")


@dataclass(slots=True)
class Save:
    """One save that was seen confirmed. `undone` tells of a delete that was taken back."""

    uid: str
    verb: Verb
    place: Place
    at: float
    change: CustomerChange = field(default_factory=CustomerChange)
    files: tuple[str, ...] = ()
    undone: bool = False
    seqs: tuple[int, ...] = ()


class Values:
    """Values of which none is like any other, so that each can be traced; `eyes` are all that were ever entered."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._number = 0
        self.eyes: set[tuple[str, str, str]] = set()

    def number(self) -> int:
        """Return a new number."""
        self._number += 1
        return self._number

    def email(self) -> str:
        """Return a new e-mail."""
        return self._random.choice(("client{}@example.com", "Client{}@Example.com")).format(self.number())

    def eye(self) -> Eye:
        """Return the powers of one eye."""
        number = self.number()
        sphere = f"{(number % 121 - 60) / 4:+.2f}"
        cylinder = f"-{(number // 121 % 20) / 4 + 0.25:.2f}"
        eye = Eye(sphere, cylinder, str(number * 7 % 180))
        self.eyes.add((sphere, cylinder, eye.axis or ""))
        return eye

    def person(self, email: str | None = None) -> CustomerChange:
        """Return a new customer."""
        random, number = self._random, self.number()
        personal = PersonalChange(
            random.choice(_FIRST),
            f"Amrani {number}",
            email or self.email(),
            f"+33 6 {number:08d}",
            date(1950 + number % 50, 1 + number % 12, 1 + number % 28),
            random.choice((Sex.FEMALE, Sex.MALE)),
        )
        address = (
            AddressChange(f"{number} rue Haute", "Lyon", "69001", "") if random.random() < 0.5 else AddressChange()
        )
        return CustomerChange(personal, address, self.some_eyes(random.randrange(3)))

    def some_eyes(self, count: int) -> tuple[EyeChange, ...]:
        """Return changes of some eyes, each another one."""
        places = [(distance, side) for distance in Distance for side in Side]
        chosen = self._random.sample(places, count)
        return tuple(EyeChange(*place, CLEARED if self._random.random() < 0.1 else self.eye()) for place in chosen)

    def edit(self) -> CustomerChange:
        """Return a change of a few units."""
        random, number = self._random, self.number()
        personal, address = PersonalChange(), AddressChange()
        kind = random.randrange(6)
        if kind in {0, 1}:
            personal = PersonalChange(last_name=f"Haddad {number}")
        elif kind == 2:
            personal = PersonalChange(phone_number=f"+33 7 {number:08d}", email=self.email())
        if kind in {1, 3}:
            address = AddressChange(street=f"{number} quai Bas")
        elif kind == 4:
            address = AddressChange(city=f"Rabat {number}", state="")
        return CustomerChange(personal, address, self.some_eyes(random.choice((0, 1, 2)) or (kind == 5)))
