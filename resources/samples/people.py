# noqa: INP001  - a part of the script make_samples.py, never a package
"""Invented names, streets, cities and phones of Moroccan, Algerian and French people, in Latin and Arabic script."""

from dataclasses import dataclass
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Reproducible chance, drawn from ``random()`` only: it alone is promised to stay the same in every Python."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311  - sample data, nothing secret

    def chance(self, share: float) -> bool:
        """Say yes in ``share`` of all calls."""
        return self._random.random() < share

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``, both possible."""
        return low + int(self._random.random() * (high - low + 1))

    def pick(self, items: tuple[T, ...]) -> T:
        """Return one of the items."""
        return items[self.whole(0, len(items) - 1)]

    def weighted(self, items: tuple[tuple[T, int], ...]) -> T:
        """Return one of the items, as often as its weight says."""
        ticket = self.whole(1, sum(weight for _, weight in items))
        for item, weight in items:
            ticket -= weight
            if ticket <= 0:
                return item
        raise ValueError("weights must be positive")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is shown, and in Latin letters for the e-mail address."""

    shown: str
    latin: str


@dataclass(frozen=True, slots=True)
class City:
    """A city with its postcode, region and streets."""

    name: str
    zip_code: str
    region: str
    streets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """Where people come from: their names by sex, their cities, the shape of a mobile number (``x`` is any digit)."""

    women: tuple[Name, ...]
    men: tuple[Name, ...]
    families: tuple[Name, ...]
    cities: tuple[City, ...]
    phones: tuple[str, ...]
    separator: str = ", "


def _latin(text: str) -> tuple[Name, ...]:
    return tuple(Name(part, part) for part in text.split(", "))


def _arabic(text: str) -> tuple[Name, ...]:
    return tuple(Name(*part.split("=")) for part in text.split(", "))


def _cities(streets: str, text: str) -> tuple[City, ...]:
    rows = [row.split("/") for row in text.split(", ")]
    return tuple(City(name, zip_code, region, tuple(streets.split(", "))) for name, zip_code, region in rows)


MAGHREB_WOMEN = _latin(
    "Khadija, Fatima, Aïcha, Nadia, Samira, Houda, Salma, Meryem, Zineb, Imane, Hajar, Ghita, Loubna, Siham, Naïma, "
    "Latifa, Hanane, Asmae, Ikram, Soukaina, Malika, Rajae, Wafae, Sanae, Fatima Zahra, Amina, Lamia, Yasmine, Rania, "
    "Chaïmae, Btissam, Ilham, Nawal, Kenza, Dounia, Lina, Selma, Djamila, Nassima, Farida"
)
MAGHREB_MEN = _latin(
    "Mohamed, Ahmed, Youssef, Karim, Rachid, Amine, Hicham, Hamza, Omar, Driss, Abdelilah, Mustapha, Saïd, Tarik, "
    "Mehdi, Anas, Ayoub, Ilyas, Reda, Nabil, Khalid, Jamal, Abderrahim, Noureddine, Zakaria, Othmane, Bilal, Brahim, "
    "Sofiane, Walid, Yacine, Mourad, Farid, Samir, Lyes, Rafik, Mohamed Chérif, Abdelkader, Djamel, Ismaïl"
)
MOROCCAN_FAMILIES = _latin(
    "Ouazzani, Benkirane, Tazi, Alaoui, Amrani, Lahlou, El Idrissi, Naciri, Berrada, Bennani, Chraïbi, Fassi, "
    "Sefrioui, Kettani, El Amrani, Benjelloun, Skalli, Tahiri, Cherkaoui, Filali, Bouzidi, Rhazi, Mansouri, "
    "El Khattabi, Ziani, Hajji, Benslimane, Lamrani, Belghiti, Squalli, El Ouardi, Jettou, Moutaouakil, "
    "Raïssouni, Guessous, Daoudi"
)
ALGERIAN_FAMILIES = _latin(
    "Belkacem, Haddad, Bensalem, Meziane, Boudiaf, Hamidi, Cherif, Bouaziz, Khelifi, Saadi, Brahimi, Mebarki, Ziani, "
    "Ferhat, Aït Ahmed, Taleb, Amrouche, Benhamou, Larbi, Djebbar, Ouali, Rahmani, Slimani, Yahiaoui, Zerrouki"
)
FRENCH_WOMEN = _latin(
    "Claire, Élodie, Camille, Manon, Chloé, Sophie, Nathalie, Isabelle, Françoise, Monique, Hélène, Anaïs, Juliette, "
    "Margaux, Céline, Sandrine, Valérie, Martine, Inès, Zoé, Jeanne, Louise, Noémie, Marie-Laure, Anne-Sophie, Odile"
)
FRENCH_MEN = _latin(
    "Julien, Pierre, Nicolas, Thomas, Antoine, Mathieu, François, Michel, Gérard, Bernard, Hugo, Lucas, Théo, Rémi, "
    "Benoît, Jérôme, Sébastien, Laurent, Jean-Pierre, Jean-Luc, Étienne, Noé, Gaël, Loïc, Marcel, Alain"
)
FRENCH_FAMILIES = _latin(
    "Moreau, Lefèvre, Garnier, Dubois, Lambert, Fontaine, Rousseau, Mercier, Chevalier, Faure, Gauthier, Perrin, "
    "Clément, Morel, Girard, Lemaître, Bélanger, Guérin, Boyer, D'Aubigné, Renaud, Picard, Colin, Marchand, Noël, "
    "Delacroix, Vasseur, Le Goff, Besson, Charpentier"
)
ARABIC_WOMEN = _arabic(
    "ليلى=Layla, خديجة=Khadija, فاطمة=Fatima, عائشة=Aicha, مريم=Meryem, سلمى=Salma, نادية=Nadia, سميرة=Samira, "
    "هدى=Houda, زينب=Zineb, إيمان=Imane, هاجر=Hajar, لطيفة=Latifa, حنان=Hanane, أسماء=Asmae, إكرام=Ikram, "
    "سكينة=Soukaina, مليكة=Malika, أمينة=Amina, ياسمين=Yasmine, نوال=Nawal, جميلة=Djamila, فريدة=Farida, رانيا=Rania"
)
ARABIC_MEN = _arabic(
    "محمد=Mohamed, أحمد=Ahmed, يوسف=Youssef, كريم=Karim, رشيد=Rachid, أمين=Amine, هشام=Hicham, حمزة=Hamza, عمر=Omar, "
    "إدريس=Driss, مصطفى=Mustapha, سعيد=Said, طارق=Tarik, المهدي=Mehdi, أنس=Anas, أيوب=Ayoub, إلياس=Ilyas, نبيل=Nabil, "
    "خالد=Khalid, جمال=Jamal, نور الدين=Noureddine, زكرياء=Zakaria, بلال=Bilal, "
    "عبد القادر=Abdelkader, عبد الرحيم=Abderrahim"
)
ARABIC_FAMILIES = _arabic(
    "الحسني=Hassani, بن عيسى=Benaissa, الوزاني=Ouazzani, بنكيران=Benkirane, التازي=Tazi, العلوي=Alaoui, "
    "العمراني=Amrani, لحلو=Lahlou, الإدريسي=Idrissi, الناصري=Naciri, برادة=Berrada, بناني=Bennani, الفاسي=Fassi, "
    "الشرقاوي=Cherkaoui, الفيلالي=Filali, المنصوري=Mansouri, بلقاسم=Belkacem, حداد=Haddad, بن سالم=Bensalem, "
    "مزيان=Meziane, حميدي=Hamidi, خليفي=Khelifi, براهيمي=Brahimi, رحماني=Rahmani, سليماني=Slimani, يحياوي=Yahiaoui, "
    "القباج=Kabbaj, الصقلي=Skalli"
)

LATIN_MOROCCO = _cities(
    "rue des Orangers, rue des Amandiers, avenue du Phare, boulevard des Dunes, rue de la Source, rue du Grenadier, "
    "avenue des Cèdres, rue des Potiers, passage du Figuier, rue du Puits Neuf, "
    "boulevard de la Corniche, rue des Lauriers",
    "Casablanca/20100/Casablanca-Settat, Casablanca/20250/Casablanca-Settat, Rabat/10000/Rabat-Salé-Kénitra, "
    "Salé/11000/Rabat-Salé-Kénitra, Fès/30000/Fès-Meknès, Marrakech/40000/Marrakech-Safi, "
    "Tanger/90000/Tanger-Tétouan-Al Hoceïma, Mohammédia/28800/Casablanca-Settat",
)
LATIN_ALGERIA = _cities(
    "rue des Jasmins, rue du Belvédère, avenue des Oliviers, rue de la Fontaine, cité des Pins, "
    "rue des Trois Palmiers, boulevard du Port, rue des Tisserands, impasse du Moulin",
    "Alger/16000/Alger, Alger/16035/Alger, Oran/31000/Oran, Constantine/25000/Constantine, Tlemcen/13000/Tlemcen",
)
FRANCE = _cities(
    "rue des Tilleuls, rue du Vieux Four, avenue des Platanes, place du Marché, rue des Tanneurs, quai des Mariniers, "
    "chemin des Vignes, allée des Acacias, montée de la Citerne",
    "Lyon/69003/Auvergne-Rhône-Alpes, Lyon/69007/Auvergne-Rhône-Alpes, Villeurbanne/69100/Auvergne-Rhône-Alpes, "
    "Marseille/13006/Provence-Alpes-Côte d'Azur, Lille/59000/Hauts-de-France, Montpellier/34000/Occitanie",
)
ARABIC_MOROCCO = _cities(
    "زنقة البرتقال, زنقة اللوز, شارع المنارة, زنقة العين, شارع الأرز, درب الفخارين, زنقة الياسمين, شارع الكورنيش",
    "الدار البيضاء/20100/الدار البيضاء سطات, الرباط/10000/الرباط سلا القنيطرة, فاس/30000/فاس مكناس, "
    "مراكش/40000/مراكش آسفي",
)
ARABIC_ALGERIA = _cities(
    "نهج الزيتون, حي الصنوبر, شارع الميناء, نهج النخيل, نهج الينبوع",
    "الجزائر/16000/الجزائر, وهران/31000/وهران, قسنطينة/25000/قسنطينة",
)

MOROCCAN_PHONES = ("+212 6 6x xx xx xx", "+212 6 1x xx xx xx", "+212 7 0x xx xx xx", "+212 6 5x xx xx xx")
ALGERIAN_PHONES = ("+213 5 5x xx xx xx", "+213 6 6x xx xx xx", "+213 7 7x xx xx xx")
FRENCH_PHONES = ("+33 6 39 98 xx xx",)

MOROCCO = Country(MAGHREB_WOMEN, MAGHREB_MEN, MOROCCAN_FAMILIES, LATIN_MOROCCO, MOROCCAN_PHONES)
ALGERIA = Country(MAGHREB_WOMEN, MAGHREB_MEN, ALGERIAN_FAMILIES, LATIN_ALGERIA, ALGERIAN_PHONES)
FRENCH = Country(FRENCH_WOMEN, FRENCH_MEN, FRENCH_FAMILIES, FRANCE, FRENCH_PHONES)
MOROCCO_IN_ARABIC = Country(ARABIC_WOMEN, ARABIC_MEN, ARABIC_FAMILIES, ARABIC_MOROCCO, MOROCCAN_PHONES, "، ")
ALGERIA_IN_ARABIC = Country(ARABIC_WOMEN, ARABIC_MEN, ARABIC_FAMILIES, ARABIC_ALGERIA, ALGERIAN_PHONES, "، ")
COUNTRIES = ((MOROCCO, 36), (ALGERIA, 16), (FRENCH, 20), (MOROCCO_IN_ARABIC, 19), (ALGERIA_IN_ARABIC, 9))
