# noqa: INP001  - a script, never a package
"""Make ``customers.json``: the 500 invented customers of the demonstration. The same seed gives the same bytes.

Run it as ``python resources/samples/make_samples.py [FILE]``. Nobody in it exists.
"""

import json
import sys
import unicodedata
from datetime import date, timedelta
from pathlib import Path

from customer import DAY, Customer, Json, Person
from known import FIRST_ROWS, KNOWN_BY_USER_NAME, ODD_PRESCRIPTIONS
from people import COUNTRIES, Country, Dice, Name
from prescriptions import prescription

SEED = 20261
CUSTOMERS = 500
TODAY = date(2026, 11, 1)
STORE: Json = {"name": "Optique Atlas", "city": "Casablanca"}
GROUPS = {"vip": "VIP", "progressive": "Progressive", "contact-lenses": "Contact lenses", "children": "Children"}
AGES = (((3, 15), 11), ((16, 24), 10), ((25, 44), 28), ((45, 64), 34), ((65, 84), 15), ((85, 97), 2))


class Maker:
    """Draws one invented customer after the other, each with an e-mail address of its own."""

    def __init__(self, dice: Dice, taken: set[str]) -> None:
        self._dice = dice
        self._taken = taken

    def customer(self, place: int) -> Customer:
        """Draw the customer that stands at ``place`` in the order of the last change."""
        dice = self._dice
        country = dice.weighted(COUNTRIES)
        years = dice.whole(*dice.weighted(AGES))
        person = self._person(country, TODAY - timedelta(days=years * 365 + years // 4 + dice.whole(0, 364)))
        optic = prescription(dice, years) if dice.chance(0.88) else None
        updated = self._updated_ago(place)
        return Customer(
            person=person,
            user_name=person.email,
            updated_ago=updated,
            created_ago=updated + dice.whole(0, 900 * DAY),
            groups=self._groups(years, optic),
            active=not dice.chance(0.06),
            address=self._address(country) if dice.chance(0.87) else None,
            optic=optic,
        )

    def _person(self, country: Country, born: date) -> Person:
        dice = self._dice
        female = dice.chance(0.54)
        first = dice.pick(country.women if female else country.men)
        last = dice.pick(country.families)
        phone = self._phone(dice.pick(country.phones))
        return Person(first.shown, last.shown, self._email(first, last), phone, born, "female" if female else "male")

    def _email(self, first: Name, last: Name) -> str:
        dice = self._dice
        if dice.chance(0.04):
            return self._free(f"walkin+{dice.whole(10**7, 10**8 - 1):x}", "shop.example.com")
        words = [_ascii(first.latin), _ascii(last.latin)]
        form = dice.weighted((("{0}.{1}", 6), ("{0}{1}", 2), ("{1}.{0}", 1), ("{0}_{1}", 1)))
        domain = dice.weighted((("example.com", 6), ("example.org", 2), ("example.net", 2)))
        return self._free(form.format(*words), domain)

    def _free(self, local: str, domain: str) -> str:
        email = f"{local}@{domain}"
        while email in self._taken:
            email = f"{local}{self._dice.whole(2, 99)}@{domain}"
        self._taken.add(email)
        return email

    def _phone(self, shape: str) -> str:
        """Fill a shape; a few numbers are written the way other programs write them."""
        number = "".join(str(self._dice.whole(0, 9)) if char == "x" else char for char in shape)
        compact = number.replace(" ", "")
        dashed = f"{compact[:-9]}-{compact[-9]}-{compact[-8:]}"
        return self._dice.weighted(((number, 88), (compact, 8), (dashed, 4)))

    def _address(self, country: Country) -> Json:
        dice = self._dice
        city = dice.pick(country.cities)
        if dice.chance(0.06):
            return {"city": city.name}
        street = f"{dice.whole(1, 140)}{country.separator}{dice.pick(city.streets)}"
        return {"street": street, "city": city.name, "zipCode": city.zip_code, "state": city.region}

    def _groups(self, years: int, optic: Json | None) -> tuple[str, ...]:
        dice = self._dice
        chances = {
            "vip": 0.06 if years > 25 else 0.0,
            "progressive": 0.55 if optic and {"distanceVision", "nearVision"} <= optic.keys() else 0.0,
            "contact-lenses": 0.34 if optic and "distanceVision" in optic and 14 <= years < 55 else 0.0,
            "children": 0.7 if years < 16 else 0.0,
        }
        return tuple(group for group, share in chances.items() if dice.chance(share))

    def _updated_ago(self, place: int) -> int:
        """Spread the last changes from a week to some three years back, denser toward today, never two at once."""
        return 7 * DAY + place * place * 400 + place * 1200 + self._dice.whole(0, 900)


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(char for char in plain.lower() if char.isalpha() or char == "-")


def sample_customers() -> list[Customer]:
    """Return all sample customers, the last changed first."""
    known = [*FIRST_ROWS, *ODD_PRESCRIPTIONS, *KNOWN_BY_USER_NAME]
    maker = Maker(Dice(SEED), {row.person.email for row in known if row.person})
    drawn = [maker.customer(place) for place in range(CUSTOMERS - len(known))]
    return sorted([*known, *drawn], key=lambda row: row.updated_ago)


def sample_text() -> str:
    """Return the file's text: JSON with one customer a line, so that a change is read line by line."""
    rows = ",\n".join(json.dumps(row.wire(), ensure_ascii=False) for row in sample_customers())
    groups = json.dumps([{"key": key, "name": name} for key, name in GROUPS.items()])
    return f'{{\n"store": {json.dumps(STORE)},\n"groups": {groups},\n"customers": [\n{rows}\n]\n}}\n'


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("customers.json")
    target.write_text(sample_text(), encoding="utf-8", newline="\n")
