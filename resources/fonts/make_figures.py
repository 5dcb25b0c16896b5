# noqa: INP001  - a script, never a package
"""Make the ``InterFigures`` files: Inter's tabular figures and signs of capital height, under their own code points.

A PDF tells its readers which letter a glyph stands for by the font's character map alone: what a feature substituted
would be read as nonsense. Run it with fontTools 4.68 installed: ``python resources/fonts/make_figures.py``.
"""

from pathlib import Path

from fontTools import subset  # type: ignore[import-not-found]  # no package of the project: these files rarely change
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]  # as above

FOLDER = Path(__file__).parent
CHARACTERS = "0123456789+\u2212-\u00b1\u00d7.,()\u00b0"
FEATURES = ("case", "tnum")
# marks that keep the order of a line are never painted, but without a glyph Qt fetches a font of the system for them
MARKS = "\u2066\u2067\u2068\u2069"
FAMILY = "Inter Figures"
DROPPED = ("GSUB", "GPOS", "GDEF", "kern", "DSIG", "meta")


def substitutes(font: TTFont, feature: str) -> dict[str, str]:
    """Return the glyphs that a feature puts in the place of others."""
    table = font["GSUB"].table
    places = {n for r in table.FeatureList.FeatureRecord if r.FeatureTag == feature for n in r.Feature.LookupListIndex}
    found: dict[str, str] = {}
    for place in sorted(places):
        for part in table.LookupList.Lookup[place].SubTable:
            inner = getattr(part, "ExtSubTable", part)
            if inner.LookupType == 1:
                found = {**inner.mapping, **found}
    return found


def figures(font: TTFont) -> dict[int, str]:
    """Return the glyph for each character, after both features."""
    tables = [substitutes(font, feature) for feature in FEATURES]
    cmap = font.getBestCmap()
    chosen = {}
    for character in CHARACTERS:
        glyph = cmap[ord(character)]
        for table in tables:
            glyph = table.get(glyph, glyph)
        chosen[ord(character)] = glyph
    return chosen | dict.fromkeys(map(ord, MARKS), cmap[ord(" ")])


def rename(font: TTFont, style: str) -> None:
    """Give the font a family of its own."""
    names = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"InterFigures-{style}"}
    for record in font["name"].names:
        if record.nameID in names or record.nameID in {16, 17}:
            record.string = names.get(record.nameID, FAMILY if record.nameID == 16 else style)
    cff = font["CFF "].cff
    cff.fontNames[0] = names[6]
    cff.topDictIndex[0].FamilyName, cff.topDictIndex[0].FullName = FAMILY, names[4]


def make(style: str) -> None:
    """Write the figures of one weight."""
    font = TTFont(FOLDER / f"Inter-{style}.otf")
    chosen = figures(font)
    table = next(each for each in font["cmap"].tables if each.isUnicode() and each.format == 4)
    table.cmap = dict(chosen)
    font["cmap"].tables = [table]
    for name in DROPPED:
        if name in font:
            del font[name]
    rename(font, style)
    options = subset.Options()
    options.name_IDs, options.notdef_outline, options.glyph_names = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17], True, False
    options.hinting, options.desubroutinize = False, True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(chosen))
    subsetter.subset(font)
    font.save(FOLDER / f"InterFigures-{style}.otf")


if __name__ == "__main__":
    for weight in ("Regular", "Medium", "SemiBold"):
        make(weight)
