"""The words of every sheet in its three languages. A sheet speaks its own language, whatever the interface speaks.

Letters that name an eye, a distance or a column are the trade's; "OS" is never written in French.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from joptic_desktop.domain.shop_details import SheetLanguage


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing said in each language; all three have the same `{places}`."""

    en: str
    fr: str
    ar: str

    def in_language(self, language: SheetLanguage) -> str:
        """Return what is said in one language."""
        match language:
            case SheetLanguage.ENGLISH:
                return self.en
            case SheetLanguage.FRENCH:
                return self.fr
            case SheetLanguage.ARABIC:
                return self.ar


class Word(Enum):
    """Everything a sheet can say."""

    PRESCRIPTION = auto()
    WORKSHOP_SLIP = auto()
    CUSTOMER_SHEET = auto()
    READ_BACK = auto()
    CUSTOMER = auto()
    BORN = auto()
    BORN_MALE = auto()
    BORN_FEMALE = auto()
    PHONE = auto()
    EMAIL = auto()
    ADDRESS = auto()
    SEX = auto()
    MALE = auto()
    FEMALE = auto()
    WITH_AGE = auto()
    YEARS_NONE = auto()
    YEARS_ONE = auto()
    YEARS_TWO = auto()
    YEARS_FEW = auto()
    YEARS_MANY = auto()
    SPHERE = auto()
    CYLINDER = auto()
    AXIS = auto()
    ADDITION = auto()
    FAR_LETTERS = auto()
    MIDDLE_LETTERS = auto()
    NEAR_LETTERS = auto()
    FAR = auto()
    MIDDLE = auto()
    NEAR = auto()
    RIGHT_LETTERS = auto()
    LEFT_LETTERS = auto()
    RIGHT = auto()
    LEFT = auto()
    USUAL_WRITING = auto()
    MINUS_FORM = auto()
    PLUS_FORM = auto()
    WORKSHOP_MINUS = auto()
    WORKSHOP_PLUS = auto()
    EQUIVALENT = auto()
    REMARKS = auto()
    SIGNATURE = auto()
    CONFIRMED = auto()
    PD_FAR = auto()
    PD_NEAR = auto()
    HEIGHT = auto()
    PRISM = auto()
    PRESCRIBER = auto()
    PRESCRIBED_ON = auto()
    FRAME = auto()
    LENSES = auto()
    NOTATION_MINUS = auto()
    NOTATION_PLUS = auto()
    NOTATION_MIXED = auto()
    NOTATION_SPHERES = auto()
    PRINTED = auto()
    PAGE = auto()
    NO_PRESCRIPTION = auto()
    UNREADABLE = auto()
    INCOMPLETE = auto()
    NOT_SAVED = auto()
    IN_CONFLICT = auto()
    NOT_TAKEN = auto()
    SAY_EYE = auto()
    SAY_ADDITION = auto()
    SAY_RIGHT = auto()
    SAY_LEFT = auto()
    SAY_FAR = auto()
    SAY_MIDDLE = auto()
    SAY_NEAR = auto()
    SAY_MINUS = auto()
    SAY_PLUS = auto()
    SAY_ZERO = auto()
    SAY_CYLINDER = auto()
    SAY_NO_CYLINDER = auto()
    SAY_NO_AXIS = auto()
    SAY_BAD_AXIS = auto()
    SAY_NO_SPHERE = auto()
    SAY_NOTHING = auto()
    SAY_UNSIGNED = auto()
    SAY_UNREAD = auto()


def words(language: SheetLanguage, word: Word, /, **values: str) -> str:
    """Return one thing said in a language, its `{places}` filled."""
    text = CATALOGUE[word].in_language(language)
    return text.format(**values) if values else text


_TITLES = {
    Word.PRESCRIPTION: Phrase("Prescription", "Ordonnance", "وصفة طبية"),
    Word.WORKSHOP_SLIP: Phrase("Workshop slip", "Fiche atelier", "بطاقة الورشة"),
    Word.CUSTOMER_SHEET: Phrase("Customer sheet", "Fiche client", "بطاقة الزبون"),
    Word.READ_BACK: Phrase("Please confirm", "À confirmer", "يرجى التأكيد"),
}

_PERSON = {
    Word.CUSTOMER: Phrase("Customer", "Client", "الزبون"),
    Word.BORN: Phrase("Born", "Né(e) le", "تاريخ الميلاد"),
    Word.BORN_MALE: Phrase("Born", "Né le", "تاريخ الميلاد"),
    Word.BORN_FEMALE: Phrase("Born", "Née le", "تاريخ الميلاد"),
    Word.PHONE: Phrase("Phone", "Téléphone", "الهاتف"),
    Word.EMAIL: Phrase("E-mail", "Courriel", "البريد الإلكتروني"),
    Word.ADDRESS: Phrase("Address", "Adresse", "العنوان"),
    Word.SEX: Phrase("Sex", "Sexe", "الجنس"),
    Word.MALE: Phrase("Male", "Masculin", "ذكر"),
    Word.FEMALE: Phrase("Female", "Féminin", "أنثى"),
    Word.WITH_AGE: Phrase("{date} ({age})", "{date} ({age})", "{date} ({age})"),
    Word.YEARS_NONE: Phrase("{years} years", "{years} an", "أقل من سنة"),
    Word.YEARS_ONE: Phrase("{years} year", "{years} an", "سنة واحدة"),
    Word.YEARS_TWO: Phrase("{years} years", "{years} ans", "سنتان"),
    Word.YEARS_FEW: Phrase("{years} years", "{years} ans", "{years} سنوات"),
    Word.YEARS_MANY: Phrase("{years} years", "{years} ans", "{years} سنة"),
}

_PRESCRIPTION = {
    Word.SPHERE: Phrase("SPH", "SPH", "SPH"),
    Word.CYLINDER: Phrase("CYL", "CYL", "CYL"),
    Word.AXIS: Phrase("AXIS", "AXE", "AXIS"),
    Word.ADDITION: Phrase("ADD", "ADD", "ADD"),
    Word.FAR_LETTERS: Phrase("DV", "VL", "البعيدة"),
    Word.MIDDLE_LETTERS: Phrase("INT", "VI", "المتوسطة"),
    Word.NEAR_LETTERS: Phrase("NV", "VP", "القريبة"),
    Word.FAR: Phrase("distance vision", "vision de loin", "الرؤية البعيدة"),
    Word.MIDDLE: Phrase("intermediate", "intermédiaire", "الرؤية المتوسطة"),
    Word.NEAR: Phrase("near vision", "vision de près", "الرؤية القريبة"),
    Word.RIGHT_LETTERS: Phrase("OD", "OD", "OD"),
    Word.LEFT_LETTERS: Phrase("OS", "OG", "OS"),
    Word.RIGHT: Phrase("right eye", "œil droit", "العين اليمنى"),
    Word.LEFT: Phrase("left eye", "œil gauche", "العين اليسرى"),
    Word.USUAL_WRITING: Phrase("In writing", "Écriture usuelle", "الكتابة المعتادة"),
    Word.MINUS_FORM: Phrase("Minus cylinder", "Cylindre négatif", "أسطوانة سالبة"),
    Word.PLUS_FORM: Phrase("Plus cylinder", "Cylindre positif", "أسطوانة موجبة"),
    Word.WORKSHOP_MINUS: Phrase(
        "Workshop, minus cylinder ({distance})",
        "Atelier, cylindre négatif ({distance})",
        "الورشة، أسطوانة سالبة ({distance})",
    ),
    Word.WORKSHOP_PLUS: Phrase(
        "Workshop, plus cylinder ({distance})",
        "Atelier, cylindre positif ({distance})",
        "الورشة، أسطوانة موجبة ({distance})",
    ),
    Word.EQUIVALENT: Phrase("Spherical equivalent", "Équivalent sphérique", "المكافئ الكروي"),
    Word.NO_PRESCRIPTION: Phrase(
        "No prescription is recorded for this customer.",
        "Aucune ordonnance n’est enregistrée pour ce client.",
        "لا توجد وصفة طبية مسجلة لهذا الزبون.",
    ),
    Word.UNREADABLE: Phrase(
        "({number}) {place}: “{text}” is not a valid value. It stands here as it was recorded: check it before use.",
        "({number}) {place}\u00a0: «\u00a0{text}\u00a0» n’est pas une valeur valable, "
        "donnée telle quelle\u00a0: à vérifier avant usage.",
        "({number}) {place}: «{text}» ليست قيمة صالحة، كُتبت كما سُجلت: يرجى التحقق منها قبل الاستعمال.",
    ),
    Word.INCOMPLETE: Phrase(
        "({number}) {place}: a value is missing. What stands here is as it was recorded: check it before use.",
        "({number}) {place}\u00a0: il manque une valeur. Le reste est donné tel quel\u00a0: à vérifier avant usage.",
        "({number}) {place}: تنقص قيمة. كُتب الباقي كما سُجل: يرجى التحقق منه قبل الاستعمال.",
    ),
}

_WORKSHOP = {
    Word.REMARKS: Phrase("Remarks", "Remarques", "ملاحظات"),
    Word.SIGNATURE: Phrase("Signature and stamp", "Signature et cachet", "التوقيع والختم"),
    Word.CONFIRMED: Phrase("Confirmed by the customer", "Confirmé par le client", "تأكيد الزبون"),
    Word.PD_FAR: Phrase("PD {eye}, far", "Écart {eye}, loin", "بُعد الحدقة {eye}، بعيد"),
    Word.PD_NEAR: Phrase("PD {eye}, near", "Écart {eye}, près", "بُعد الحدقة {eye}، قريب"),
    Word.HEIGHT: Phrase("Height {eye}, mm", "Hauteur {eye}, mm", "الارتفاع {eye}، مم"),
    Word.PRISM: Phrase("Prism {eye}, base", "Prisme {eye}, base", "المنشور {eye}، القاعدة"),
    Word.PRESCRIBER: Phrase("Prescriber", "Prescripteur", "الطبيب الواصف"),
    Word.PRESCRIBED_ON: Phrase("Date of the prescription", "Date de l’ordonnance", "تاريخ الوصفة"),
    Word.FRAME: Phrase("Frame", "Monture", "الإطار"),
    Word.LENSES: Phrase("Lenses", "Verres", "العدسات"),
}

_FOOT = {
    Word.NOTATION_MINUS: Phrase(
        "Notation: minus cylinder, axis TABO (ISO 8429). Values in dioptres.",
        "Notation\u00a0: cylindre négatif, axe TABO (ISO 8429). Valeurs en dioptries.",
        "الترميز: أسطوانة سالبة، محور \u2066TABO (ISO 8429)\u2069. القيم بالديوبتر.",
    ),
    Word.NOTATION_PLUS: Phrase(
        "Notation: plus cylinder, axis TABO (ISO 8429). Values in dioptres.",
        "Notation\u00a0: cylindre positif, axe TABO (ISO 8429). Valeurs en dioptries.",
        "الترميز: أسطوانة موجبة، محور \u2066TABO (ISO 8429)\u2069. القيم بالديوبتر.",
    ),
    Word.NOTATION_MIXED: Phrase(
        "Notation: minus and plus cylinders, axis TABO (ISO 8429). Values in dioptres.",
        "Notation\u00a0: cylindres négatifs et positifs, axe TABO (ISO 8429). Valeurs en dioptries.",
        "الترميز: أسطوانات سالبة وموجبة، محور \u2066TABO (ISO 8429)\u2069. القيم بالديوبتر.",
    ),
    Word.NOTATION_SPHERES: Phrase(
        "Notation: no cylinder. Values in dioptres.",
        "Notation\u00a0: sans cylindre. Valeurs en dioptries.",
        "الترميز: بدون أسطوانة. القيم بالديوبتر.",
    ),
    Word.PRINTED: Phrase("Printed by {who}, {when}", "Établi par {who}, {when}", "طُبعت بواسطة {who}، {when}"),
    Word.PAGE: Phrase("Page {page} of {pages}", "Page {page} sur {pages}", "صفحة {page} من {pages}"),
    Word.NOT_SAVED: Phrase(
        "As typed: not saved yet.", "Tel que saisi\u00a0: pas encore enregistré.", "كما كُتبت: لم تُحفظ بعد."
    ),
    Word.IN_CONFLICT: Phrase(
        "Not settled: changed here and elsewhere.",
        "Non tranché\u00a0: modifié ici et ailleurs.",
        "غير محسومة: عُدّلت هنا وفي مكان آخر.",
    ),
    Word.NOT_TAKEN: Phrase(
        "Not settled: kept on one computer only.",
        "Non tranché\u00a0: gardé sur un seul ordinateur.",
        "غير محسومة: محفوظة على حاسوب واحد فقط.",
    ),
}

_SPOKEN = {
    Word.SAY_EYE: Phrase(
        "{eye}, {distance}: {values}.", "{eye}, {distance}\u00a0: {values}.", "{eye}، {distance}: {values}."
    ),
    Word.SAY_ADDITION: Phrase(
        "{eye}, addition: {values}.", "{eye}, addition\u00a0: {values}.", "{eye}، الإضافة: {values}."
    ),
    Word.SAY_RIGHT: Phrase("Right eye", "Œil droit", "العين اليمنى"),
    Word.SAY_LEFT: Phrase("Left eye", "Œil gauche", "العين اليسرى"),
    Word.SAY_FAR: Phrase("for distance", "vision de loin", "للرؤية البعيدة"),
    Word.SAY_MIDDLE: Phrase("for the middle distance", "vision intermédiaire", "للرؤية المتوسطة"),
    Word.SAY_NEAR: Phrase("for near", "vision de près", "للرؤية القريبة"),
    Word.SAY_MINUS: Phrase("minus\u00a0{power}", "moins\u00a0{power}", "ناقص\u00a0{power}"),
    Word.SAY_PLUS: Phrase("plus\u00a0{power}", "plus\u00a0{power}", "زائد\u00a0{power}"),
    Word.SAY_ZERO: Phrase("zero, no power", "zéro, plan", "صفر، بلا قوة"),
    Word.SAY_CYLINDER: Phrase(
        "{sphere}, with cylinder {cylinder} at\u00a0{axis}\u00a0degrees",
        "{sphere}, cylindre {cylinder} à\u00a0{axis}\u00a0degrés",
        "{sphere}، مع أسطوانة {cylinder} عند\u00a0{axis}\u00a0درجة",
    ),
    Word.SAY_NO_CYLINDER: Phrase("{sphere}, no cylinder", "{sphere}, sans cylindre", "{sphere}، بدون أسطوانة"),
    Word.SAY_NO_AXIS: Phrase(
        "{sphere}, with cylinder {cylinder}, axis not said",
        "{sphere}, cylindre {cylinder}, axe à préciser",
        "{sphere}، مع أسطوانة {cylinder}، المحور غير محدد",
    ),
    Word.SAY_BAD_AXIS: Phrase(
        "{sphere}, with cylinder {cylinder}, axis {axis}",
        "{sphere}, cylindre {cylinder}, axe {axis}",
        "{sphere}، مع أسطوانة {cylinder}، المحور {axis}",
    ),
    Word.SAY_NO_SPHERE: Phrase("sphere not said", "sphère à préciser", "الكرة غير محددة"),
    Word.SAY_NOTHING: Phrase("nothing is written", "rien n’est noté", "لم يُكتب شيء"),
    Word.SAY_UNSIGNED: Phrase(
        "{power}, plus or minus not said", "{power}, plus ou moins à préciser", "{power}، زائد أو ناقص غير محدد"
    ),
    Word.SAY_UNREAD: Phrase("“{text}”, not understood", "«\u00a0{text}\u00a0», non compris", "«{text}»، غير مفهوم"),
}

CATALOGUE: Mapping[Word, Phrase] = MappingProxyType(_TITLES | _PERSON | _PRESCRIPTION | _WORKSHOP | _FOOT | _SPOKEN)
