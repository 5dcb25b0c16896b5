"""The words of a written prescription in English, French and Arabic, and what each of them means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from joptic_desktop.domain.folding import fold
from joptic_desktop.domain.prescription import Distance, Side

LONGEST_PHRASE = 3
_NO_CYLINDER = "ds"
_PLANO = frozenset({"pl", "pla", "plan", "plano"})
_CAPITALS_ONLY = frozenset({"RE", "LE", "OU"})


class Kind(StrEnum):
    """What one piece of a text is; one letter each, so that a line can be matched as a pattern."""

    SIGNED = "P"
    DECIMAL = "M"
    WHOLE = "U"
    LONG_WHOLE = "H"
    DEGREES = "D"
    PLANO = "Z"
    NO_CYLINDER = "N"
    SPHERE = "S"
    CYLINDER = "C"
    AXIS = "X"
    OPEN = "("
    CLOSE = ")"
    SLASH = "/"
    DASH = "-"
    COLON = ":"
    COMMA = ","
    COLUMN = "t"
    AND = "&"
    DEGREE_SIGN = "o"
    DIOPTRES = "u"
    NEWLINE = "n"
    EYE = "E"
    DISTANCE = "V"
    ADDITION = "A"
    ASIDE = "K"
    UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word or phrase means; `sides` and `distance` are what it names, if it names any."""

    kind: Kind
    sides: tuple[Side, ...] = ()
    distance: Distance | None = None


RIGHT = Meaning(Kind.EYE, (Side.RIGHT,))
LEFT = Meaning(Kind.EYE, (Side.LEFT,))
BOTH = Meaning(Kind.EYE, (Side.RIGHT, Side.LEFT))
UNKNOWN = Meaning(Kind.UNKNOWN)
_FAR = Meaning(Kind.DISTANCE, distance=Distance.DISTANCE)
_MIDDLE = Meaning(Kind.DISTANCE, distance=Distance.INTERMEDIATE)
_NEAR = Meaning(Kind.DISTANCE, distance=Distance.NEAR)

# "D" is droit and never distance; "OS" is left in every language, and "G" gauche
_WORDS: tuple[tuple[Meaning, str], ...] = (
    (RIGHT, "R, RE, OD, right, right eye, D, droit, droite, œil droit"),
    (RIGHT, "العين اليمنى, عين يمنى, اليمنى, يمنى, اليمين, يمين"),
    (LEFT, "L, LE, OS, OG, left, left eye, G, gauche, œil gauche"),
    (LEFT, "العين اليسرى, عين يسرى, اليسرى, يسرى, اليسار, يسار"),
    (BOTH, "R&L, ODG, OU, both, both eyes, les deux yeux, العينين, كلتا العينين, العينان"),
    (_FAR, "DV, VL, dist, distance, distance vision, vision de loin, loin, far"),
    (_FAR, "الرؤية البعيدة, رؤية بعيدة, البعيدة, بعيدة, للبعيد, البعيد, بعيد"),
    (_MIDDLE, "INT, VI, inter, intermediate, intermediate vision, intermédiaire, vision intermédiaire"),
    (_MIDDLE, "الرؤية المتوسطة, رؤية متوسطة, المتوسطة, متوسطة, المتوسط, متوسط"),
    (_NEAR, "NV, VP, near, near vision, près, vision de près, الرؤية القريبة, رؤية قريبة, القريبة, قريبة, للقريب"),
    (_NEAR, "القريب, قريب"),
    (Meaning(Kind.ADDITION), "add, addition, near add, near addition, الإضافة, إضافة"),
    (Meaning(Kind.SPHERE), "sph, sphere, sphère, الكرة, كرة"),
    (Meaning(Kind.CYLINDER), "cyl, cylinder, cylindre, الأسطوانة, أسطوانة"),
    (Meaning(Kind.AXIS), "x, axis, axe, ax, à, المحور, محور"),
    (Meaning(Kind.NO_CYLINDER), _NO_CYLINDER),
    (Meaning(Kind.PLANO), ", ".join(_PLANO)),
    (Meaning(Kind.AND), "et, and, و"),
    (Meaning(Kind.DEGREE_SIGN), "deg, degrees, degrés"),
    (Meaning(Kind.DIOPTRES), "DC, dpt, dioptre, dioptres, diopter, diopters, dioptrie, dioptries"),
    (Meaning(Kind.ASIDE), "PD, IPD, DP, EP, prism, prisme, VA, AV, BVD, VD"),
)
_MEANINGS = {tuple(fold(phrase).split()): meaning for meaning, phrases in _WORDS for phrase in phrases.split(", ")}


def meaning_of(words: tuple[str, ...]) -> Meaning:
    """Return what some words mean together; dots inside and accents do not matter."""
    if len(words) == 1:
        if words[0] in {"Ø", "ø"}:
            return Meaning(Kind.PLANO)
        if words[0].upper() in _CAPITALS_ONLY and not words[0].isupper():
            return UNKNOWN
    return _MEANINGS.get(tuple(_key(word) for word in words), UNKNOWN)


def _key(word: str) -> str:
    return word.replace(".", "").casefold() if word.isascii() else fold(word.replace(".", ""))
