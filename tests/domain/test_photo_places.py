"""A photo goes without what its camera wrote beside the picture, and with every byte of the picture itself."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.domain.photo_places import DamagedPhoto, without_places
from tests.photos import PLACE, chunk, exif, jpeg, png, riff, segment, webp

JFIF = segment(0xE0, b"JFIF\0\x01\x01\0\0\x48\0\x48\0\0")
COLOURS = segment(0xE2, b"ICC_PROFILE\0\x01\x01 profile")
ADOBE = segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01")
TABLE = segment(0xDB, bytes(65))
TELLING = [
    segment(0xE1, b"Exif\0\0" + exif()),
    segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE),
    segment(0xE0, b"JFXX\0" + PLACE),
    segment(0xE2, b"MPF\0" + PLACE),
    segment(0xED, b"Photoshop 3.0\0" + PLACE),
    segment(0xEB, PLACE),
    segment(0xFE, PLACE),
]
PIXELS = b"\x11\xff\x00\x22\xff\xd0\x33"
VP8X = bytes((0x0C, *bytes(9)))


@pytest.mark.parametrize("told", TELLING, ids=["exif", "xmp", "thumbnail", "others", "iptc", "maker", "comment"])
def test_a_jpeg_tells_nothing_beside_its_picture(told: bytes) -> None:
    kept = (JFIF, COLOURS, ADOBE, TABLE)
    assert without_places(jpeg(JFIF, told, *kept[1:], pixels=PIXELS)) == jpeg(*kept, pixels=PIXELS)


@pytest.mark.parametrize(
    ("hiding", "kept"),
    [
        (segment(0xE0, b"JFIF\0\x01\x01\0\0\x48\0\x48\x02\x04" + PLACE), JFIF),
        (segment(0xE0, b"JFIF\0\x01\x01\0\0\x48\0\x48\0\0" + PLACE), JFIF),
        (segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01" + PLACE), ADOBE),
        (segment(0xF5, PLACE), b""),
        (segment(0x02, PLACE), b""),
    ],
    ids=["small picture", "behind the head", "behind the colours", "extension", "reserved"],
)
def test_what_hides_in_a_part_that_a_jpeg_needs_or_does_not_know_goes_too(hiding: bytes, kept: bytes) -> None:
    assert without_places(jpeg(hiding, TABLE, pixels=PIXELS)) == jpeg(kept, TABLE, pixels=PIXELS)


def test_what_hides_in_a_part_that_no_png_knows_goes_too() -> None:
    assert without_places(png(chunk(b"PLAc", PLACE))) == png()


def test_what_hides_in_a_frame_of_a_moving_picture_goes_too() -> None:
    head = bytes(16)
    frame, hiding = head + riff(b"VP8 ", PIXELS), head + riff(b"EXIF", PLACE) + riff(b"VP8 ", PIXELS)
    assert without_places(webp(riff(b"VP8X", bytes(10)), riff(b"ANMF", hiding))) == webp(
        riff(b"VP8X", bytes(10)), riff(b"ANMF", frame)
    )


def test_what_hides_behind_the_picture_or_between_its_scans_goes_too() -> None:
    first, second = segment(0xDA, b"1") + PIXELS, segment(0xDA, b"2") + PIXELS
    whole = b"\xff\xd8" + first + segment(0xFE, PLACE) + b"\xff\xff" + second[1:] + b"\xff\xd9"
    assert without_places(whole + jpeg(TELLING[0])) == b"\xff\xd8" + first + second + b"\xff\xd9"
    assert without_places(png() + PLACE) == png()
    assert without_places(webp(riff(b"VP8 ", PIXELS)) + PLACE) == webp(riff(b"VP8 ", PIXELS))


@pytest.mark.parametrize("name", [b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME", b"raNd"])
def test_a_png_tells_nothing_beside_its_picture(name: bytes) -> None:
    kept = (chunk(b"gAMA", b"\0\0\xb1\x8f"), chunk(b"iCCP", b"profile"))
    assert without_places(png(kept[0], chunk(name, PLACE), kept[1])) == png(*kept)


@pytest.mark.parametrize("name", [b"EXIF", b"XMP ", b"rand"])
def test_a_webp_tells_nothing_beside_its_picture(name: bytes) -> None:
    cleaned = without_places(webp(riff(b"VP8X", VP8X), riff(b"ALPH", b"1"), riff(b"VP8 ", PIXELS), riff(name, PLACE)))
    assert cleaned == webp(riff(b"VP8X", bytes(10)), riff(b"ALPH", b"1"), riff(b"VP8 ", PIXELS))


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("orientation", range(1, 10))
def test_which_way_up_it_is_held_stays_known(orientation: int, big: bool) -> None:
    told, turned = exif(orientation, big=big), 2 <= orientation <= 8
    files = (
        without_places(jpeg(segment(0xE1, b"Exif\0\0" + told))),
        without_places(png(chunk(b"eXIf", told))),
        without_places(webp(riff(b"VP8X", VP8X), riff(b"VP8 ", PIXELS), riff(b"EXIF", told))),
    )
    for cleaned in files:
        assert PLACE not in cleaned
        assert (b"\x12\x01\x03\0\x01\0\0\0" + bytes((orientation,)) in cleaned) is turned
        assert without_places(cleaned) == cleaned


def test_a_png_that_is_turned_has_its_checksum() -> None:
    cleaned = without_places(png(chunk(b"eXIf", exif(6))))
    at = cleaned.index(b"eXIf")
    size = int.from_bytes(cleaned[at - 4 : at], "big")
    body = cleaned[at : at + 4 + size]
    assert cleaned[at + 4 + size : at + 8 + size] == zlib.crc32(body).to_bytes(4, "big")


@pytest.mark.parametrize("data", [b"%PDF-1.7 " + PLACE, b"", b"GIF89a"])
def test_what_is_no_photo_stays_as_it_is(data: bytes) -> None:
    assert without_places(data) == data


WHOLE = (
    jpeg(JFIF, TELLING[0], TABLE, pixels=PIXELS),
    png(chunk(b"eXIf", exif(6)), chunk(b"tEXt", PLACE), pixels=PIXELS),
    webp(riff(b"VP8X", VP8X), riff(b"EXIF", exif(3)), riff(b"VP8 ", PIXELS), riff(b"XMP ", PLACE)),
)


@pytest.mark.parametrize("whole", WHOLE, ids=["jpeg", "png", "webp"])
def test_cut_off_anywhere_it_is_refused_or_tells_nothing(whole: bytes) -> None:
    for end in range(12, len(whole)):
        try:
            assert PLACE not in without_places(whole[:end])
        except DamagedPhoto:
            continue


@given(st.sampled_from(WHOLE), st.data())
def test_any_damage_is_refused_or_tells_no_place(whole: bytes, data: st.DataObject) -> None:
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(12, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        cleaned = without_places(bytes(damaged))
    except DamagedPhoto:
        return
    assert len(cleaned) <= len(damaged)
    assert without_places(cleaned) == cleaned


@given(st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\x40WEBP"]), st.binary(max_size=300))
def test_any_bytes_are_refused_or_cleaned(head: bytes, body: bytes) -> None:
    try:
        cleaned = without_places(head + body)
    except DamagedPhoto:
        return
    assert without_places(cleaned) == cleaned
