# noqa: INP001  - a part of the script make_samples.py, never a package
"""The customers that are always there: first rows, odd prescriptions, people with a user name only."""

from datetime import date

from customer import DAY, YEAR, Customer, Json, Person
from prescriptions import DIOPTRE, QUARTER, Eye, Eyes, with_addition

MINUTE = 60

# those of history.json have been coming for longer
_YEARS_HERE = {
    "karim.ouazzani@example.com": 5,
    "y.belkacem@example.com": 6,
    "samira.benkirane@example.com": 6,
    "layla.hassani@example.com": 4,
    "nadia.bensalem@example.com": 6,
}


def _rx(right: tuple[int, int, int], left: tuple[int, int, int]) -> Eyes:
    """Build two eyes from sphere and cylinder in hundredths of a dioptre and the axis."""
    return Eyes(
        *(Eye(sphere * DIOPTRE // 100, cylinder * DIOPTRE // 100, axis) for sphere, cylinder, axis in (right, left))
    )


def _add(quarters: int, eyes: Eyes) -> Json:
    return with_addition(eyes, quarters * QUARTER)


def _far(eyes: Eyes) -> Json:
    return {"distanceVision": eyes.wire()}


def _at(street: str, zip_code: str, city: str, state: str) -> Json:
    return {"street": street, "city": city, "zipCode": zip_code, "state": state}


def _known(
    person: Person, ago: int, group: str | None, optic: Json | None, address: Json | None, *, active: bool = True
) -> Customer:
    return Customer(
        person=person,
        user_name=person.email,
        updated_ago=ago,
        created_ago=ago + _YEARS_HERE.get(person.email, 2) * YEAR + ago % 97 * DAY,
        groups=(group,) if group else (),
        active=active,
        address=address,
        optic=optic,
    )


CASABLANCA = ("20100", "Casablanca", "Casablanca-Settat")
RABAT = ("10000", "Rabat", "Rabat-Salé-Kénitra")
FES = ("30000", "Fès", "Fès-Meknès")
ALGIERS = ("16000", "Alger", "Alger")
ORAN = ("31000", "Oran", "Oran")
LYON = ("69003", "Lyon", "Auvergne-Rhône-Alpes")

FIRST_ROWS = (
    _known(
        Person("Karim", "Ouazzani", "karim.ouazzani@example.com", "+212 6 62 41 08 35", date(1968, 3, 2), "male"),
        MINUTE,
        "progressive",
        _add(9, _rx((125, -50, 80), (150, -75, 100))),
        _at("5, avenue du Phare", *CASABLANCA),
    ),
    _known(
        Person("Yasmine", "Belkacem", "y.belkacem@example.com", "+213 5 50 12 34 78", date(1995, 9, 21), "female"),
        6 * MINUTE,
        "contact-lenses",
        _far(_rx((-125, -25, 90), (-100, -25, 85))),
        _at("3, rue Didouche Mourad", *ALGIERS),
    ),
    _known(
        Person(
            "Samira", "Benkirane", "samira.benkirane@example.com", "+212 6 61 23 45 67", date(1972, 5, 12), "female"
        ),
        9 * MINUTE,
        "vip",
        _add(8, _rx((-325, -50, 175), (-250, -100, 10))),
        _at("14, rue des Orangers", *CASABLANCA),
    ),
    _known(
        Person("Amine", "Tazi", "amine.tazi@example.com", "+212 6 70 55 19 02", date(1989, 1, 30), "male"),
        21 * MINUTE,
        None,
        _far(_rx((-75, -50, 15), (-100, -25, 165))),
        _at("22, rue de la Source", *FES),
    ),
    _known(
        Person("ليلى", "الحسني", "layla.hassani@example.com", "+212 6 64 80 27 11", date(1966, 11, 8), "female"),
        28 * MINUTE,
        "progressive",
        _add(10, _rx((50, -75, 95), (75, -50, 85))),
        _at("8، زنقة اللوز", "20250", "الدار البيضاء", "الدار البيضاء سطات"),
    ),
    _known(
        Person("Claire", "Moreau", "claire.moreau@example.com", "+33 6 39 98 12 44", date(1998, 6, 17), "female"),
        45 * MINUTE,
        "contact-lenses",
        _far(_rx((-425, 0, 0), (-400, -50, 170))),
        _at("31, rue des Tilleuls", *LYON),
    ),
    _known(
        Person("Mohamed Chérif", "Haddad", "mc.haddad@example.com", "+213 6 61 40 77 25", date(1957, 2, 14), "male"),
        61 * MINUTE,
        None,
        _add(11, _rx((200, 0, 0), (225, -50, 90))),
        _at("17, rue du Belvédère", *ORAN),
    ),
    _known(
        Person("Fatima Zahra", "Alaoui", "fz.alaoui@example.com", "+212 6 68 93 14 50", date(1979, 10, 3), "female"),
        90 * MINUTE,
        "vip",
        _add(5, _rx((-150, -75, 5), (-175, -50, 175))),
        _at("2, avenue des Cèdres", *RABAT),
    ),
    _known(
        Person("Julien", "Lefèvre", "julien.lefevre@example.com", "+33 6 39 98 70 03", date(1971, 7, 26), "male"),
        DAY,
        "progressive",
        _add(8, _rx((175, -125, 70), (150, -100, 110))),
        _at("9, quai des Mariniers", *LYON),
    ),
    _known(
        Person("Nadia", "Bensalem", "nadia.bensalem@example.com", "+213 7 70 08 61 39", date(2015, 4, 9), "female"),
        DAY + 40 * MINUTE,
        "children",
        _far(_rx((225, -75, 180), (275, -100, 5))),
        _at("6, cité des Pins", *ALGIERS),
    ),
    _known(
        Person("Rachid", "Amrani", "rachid.amrani@example.com", "+212 6 15 27 44 80", date(1984, 12, 19), "male"),
        DAY + 75 * MINUTE,
        None,
        None,
        _at("40, boulevard des Dunes", *CASABLANCA),
        active=False,
    ),
    _known(
        Person("عمر", "بن عيسى", "omar.benaissa@example.com", "+213 5 52 36 90 18", date(1962, 8, 1), "male"),
        3 * DAY,
        "progressive",
        _add(10, _rx((-50, -100, 20), (-25, -125, 160))),
        _at("12، نهج الزيتون", "31000", "وهران", "وهران"),
    ),
    _known(
        Person("Houda", "Lahlou", "houda.lahlou@example.com", "+212 6 63 71 05 92", date(1993, 5, 5), "female"),
        3 * DAY + 50 * MINUTE,
        "contact-lenses",
        _far(_rx((-275, 0, 0), (-300, 0, 0))),
        _at("11, rue des Lauriers", *RABAT),
    ),
    _known(
        Person("Élodie", "Garnier", "elodie.garnier@example.com", "+33 6 39 98 45 61", date(1990, 2, 23), "female"),
        4 * DAY,
        None,
        _far(_rx((50, -150, 90), (25, -175, 85))),
        None,
    ),
    _known(
        Person("Youssef", "El Idrissi", "y.elidrissi@example.com", "+212 6 67 34 12 88", date(2017, 9, 12), "male"),
        4 * DAY + 45 * MINUTE,
        "children",
        _far(_rx((-100, 0, 0), (-75, -25, 180))),
        _at("3, rue du Grenadier", *FES),
    ),
    _known(
        Person("Sofiane", "Meziane", "sofiane.meziane@example.com", "+213 6 98 20 53 47", date(1976, 6, 6), "male"),
        5 * DAY,
        None,
        _add(7, _rx((0, -50, 100), (25, -50, 80))),
        _at("28, rue des Jasmins", *ALGIERS),
        active=False,
    ),
    _known(
        Person("Khadija", "Naciri", "khadija.naciri@example.com", "+212 6 60 11 83 26", date(1954, 1, 27), "female"),
        6 * DAY,
        "vip",
        _add(12, _rx((275, -100, 90), (300, -75, 95))),
        _at("7, passage du Figuier", *CASABLANCA),
    ),
)


def _odd(first_name: str, last_name: str, email: str, born: date, sex: str, vision: Json) -> Customer:
    day = 8 + born.day
    person = Person(first_name, last_name, f"{email}@example.org", f"+33 6 39 98 00 {born.day:02}", born, sex)
    return _known(person, day * DAY + born.year, None, vision, None)


def _seen(*right: object) -> Json:
    """Return a distance vision with this right eye, verbatim, and an ordinary left eye."""
    return {
        "distanceVision": {
            "rightEye": dict(zip(("sph", "cyl", "axis"), right, strict=True)),
            "leftEye": {"sph": "-1.00", "cyl": "-0.25", "axis": "85"},
        }
    }


NO_VALUES = {"sph": "", "cyl": "", "axis": ""}

# What other programs leave in such fields; a tolerant reader copes, and rewrites none of it by itself.
ODD_PRESCRIPTIONS = (
    _odd("Pascale", "Plan", "plan", date(1961, 4, 1), "female", _seen("Plan", "-0.50", "90")),
    _odd("Olivier", "Virgule", "comma", date(1974, 5, 2), "male", _seen("+0,75", "-0,50", "105")),
    _odd(
        "Sylvie",
        "Vide",
        "empty",
        date(1983, 6, 3),
        "female",
        {"distanceVision": {"rightEye": NO_VALUES, "leftEye": NO_VALUES}},
    ),
    _odd("Didier", "Nombre", "number", date(1969, 7, 4), "male", _seen(-1.5, -0.5, 180)),
    _odd("Agnès", "Axe", "axis-zero", date(1958, 8, 5), "female", _seen("-2.25", "-0.75", "0")),
    _odd("Roger", "Grandaxe", "axis-200", date(1949, 9, 6), "male", _seen("-0.75", "-1.00", "200")),
    _odd(
        "Muriel",
        "Moins",
        "minus-sign",
        date(1987, 10, 7),
        "female",
        _seen("\N{MINUS SIGN}1.25", "\N{MINUS SIGN}0.25", "90°"),
    ),
    _odd("Gilles", "Zéro", "minus-zero", date(1992, 11, 8), "male", _seen("-0.00", "0.00", "")),
    _odd("Corinne", "Nulle", "null", date(1978, 12, 9), "female", _seen(None, None, None)),
    _odd("Yves", "Pas", "off-step", date(1965, 1, 10), "male", _seen("-1.20", "-0.30", "77")),
    _odd("Denise", "Mot", "words", date(1952, 2, 11), "female", _seen("voir fiche", "?", "")),
    _odd("Fabrice", "Moitié", "half", date(1980, 3, 12), "male", _seen("", "-0.75", "20")),
)

USER_NAMES = (
    "amina.optic",
    "yassir_92",
    "leila.k",
    "user4821",
    "b.mourad",
    "nour",
    "optic.fan",
    "s.elhadi",
    "marc69",
    "rim_dz",
    "hbenali",
)
KNOWN_BY_USER_NAME = tuple(
    Customer(None, name, updated_ago=(30 + 23 * place) * DAY + place, created_ago=(900 + 11 * place) * DAY)
    for place, name in enumerate((*USER_NAMES, None))
)
