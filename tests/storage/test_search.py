"""The search finds what a look at every customer finds, whatever the case, accents, letter forms or phone style."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from joptic_desktop.domain.queries import CustomerQuery, SortBy, SortOrder
from joptic_desktop.storage import search
from joptic_desktop.storage.cache_reader import CacheReader
from joptic_desktop.storage.cache_writer import CacheWriter
from joptic_desktop.storage.search_text import customer_text, fold_line, phone_forms, search_terms
from tests.storage.stores import NOON, Computer, record, summary


@pytest.fixture
def shop(writer: CacheWriter) -> CacheWriter:
    people = [
        record("s1", "Layla Hassan", "layla@example.com", "+1-555-0199"),
        record("s2", "Élodie N'Guyen-Ben", "elo@atlas.ma", "0612345678"),
        record("s3", "فاطمة الزهراء", "fz@example.com", "+212-6-98765432"),
        record("s4", "أحمد آيت", "ahmed@example.com", "٠٦١٢٠٠٠٠٠٠"),
        record("s5", "Jean Œuvrard", "walkin+5@shop.example", ""),
    ]
    writer.put_details([(f"u{person.id}", person) for person in people], NOON)
    return writer


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("LAYLA", "s1"),
        ("hassan lay", "s1"),
        ("elodie", "s2"),
        ("ÉLO", "s2"),
        ("n'guyen", "s2"),
        ("guyen", "s2"),
        ("be", "s2"),
        ("oeuv", "s5"),
        ("walkin+5", "s5"),
        ("فاطمه", "s3"),
        ("فـاطِمة", "s3"),
        ("الزهرا", "s3"),
        ("احمد ايت", "s4"),
        ("اح", "s4"),
        ("@atlas", "s2"),
        ("06 12 34", "s2"),
        ("+212612345", "s2"),
        ("00212 6 12 34", "s2"),
        ("0698", "s3"),
        ("212698", "s3"),
        ("+212 (0)698", "s3"),
        ("061200", "s4"),
        ("٠٦١٢٠٠", "s4"),
        ("555-0199", "s1"),
        ("ma fati", ""),
        ("ayla h", "s1"),
        ("ay", ""),
        ('"', ""),
        ("' OR 1", ""),
        ("layla\0", "s1"),
    ],
)
def test_what_is_typed_finds_whom(shop: CacheWriter, reader: CacheReader, typed: str, expected: str) -> None:
    found = [row.uid for row in reader.rows(reader.search(typed).keys)]
    assert found == ([f"u{expected}"] if expected else [])


def test_nothing_typed_shows_everybody(shop: CacheWriter, reader: CacheReader) -> None:
    assert len(reader.search("  ").keys) == 5


@pytest.mark.parametrize(
    ("phone", "forms"),
    [
        ("", []),
        ("0612345678", ["0612345678"]),
        ("+212 6-12345678", ["212612345678", "0612345678"]),
        ("+212 (0)6 12345678", ["2120612345678", "0612345678"]),
        ("0033612345678", ["33612345678", "0612345678"]),
        ("+1-555-0199", ["15550199", "05550199"]),
        ("+2", ["2"]),
    ],
)
def test_the_forms_of_a_phone(phone: str, forms: list[str]) -> None:
    assert phone_forms(phone) == forms


LETTERS = st.text(st.sampled_from("abcdé أاة0612+@. '-\""), max_size=7)
PEOPLE = st.lists(st.tuples(LETTERS, LETTERS, st.sampled_from(["", "0612", "+21261", "+1 612"])), max_size=12)


def naive(people: list[tuple[str, str, str]], typed: str) -> set[str]:
    terms = search_terms(typed)
    found = set()
    for number, (name, email, phone) in enumerate(people):
        text = customer_text(fold_line(name.strip() or email), (fold_line(email),) if email.strip() else (), phone)
        lines = text.split("\x01")[0]
        words = lines.split()
        if all(term in lines for term in terms.long) and all(
            any(word.startswith(term) for word in words) for term in terms.short
        ):
            found.add(f"u{number}")
    return found


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(PEOPLE, st.lists(LETTERS, min_size=1, max_size=8), st.booleans())
def test_the_index_agrees_with_a_look_at_everybody(
    people: list[tuple[str, str, str]],
    searches: list[str],
    tiny: bool,
) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        if tiny:
            patch.setattr(search, "MOST_FOUND", 2)
            patch.setattr(search, "RARE", 2)
        computer = Computer(Path(folder) / "profile")
        writer = computer.writer()
        reader = computer.reader()
        writer.put_page([(f"u{n}", summary(f"s{n}", name, email)) for n, (name, email, _) in enumerate(people)])
        writer.put_details([(f"u{n}", record(f"s{n}", name, email, p)) for n, (name, email, p) in enumerate(people)], 1)
        for typed in searches:
            found = [row.uid for row in reader.rows(reader.search(typed).keys)]
            assert len(found) == len(set(found))
            assert (typed, people, set(found)) == (typed, people, naive(people, typed))
        reader.close()
        writer.close()


def many(writer: CacheWriter, count: int) -> None:
    rows = [(f"u{n}", summary(f"s{n}", f"{('Zahra', 'Amine')[n % 2]} Zahraoui {n:05}")) for n in range(count)]
    writer.put_page(rows)


def test_too_many_are_shown_as_a_window_by_name(writer: CacheWriter, reader: CacheReader) -> None:
    many(writer, 2 * search.MOST_FOUND + 2)
    found = reader.search("zahra")
    assert found.truncated
    names = [row.name for row in reader.rows(found.keys)]
    assert names == [f"Zahra Zahraoui {2 * n:05}" for n in range(search.BROAD_WINDOW)]


def test_names_that_begin_as_typed_come_first(writer: CacheWriter, reader: CacheReader) -> None:
    many(writer, 2 * search.MOST_FOUND + 2)
    writer.put_page([("first", summary("s", "Zahraoui Omar"))])
    found = reader.search("zahraoui")
    names = [row.name for row in reader.rows(found.keys)]
    assert names[:2] == ["Zahraoui Omar", "Amine Zahraoui 00001"]


def test_just_enough_are_all_shown_in_the_order_asked(writer: CacheWriter, reader: CacheReader) -> None:
    many(writer, search.MOST_FOUND)
    query = CustomerQuery(search="zahraoui", sort_by=SortBy.NAME, sort_order=SortOrder.DESCENDING)
    found = reader.ids(query)
    assert (len(found.keys), found.truncated) == (search.MOST_FOUND, False)
    names = [row.name for row in reader.rows(found.keys)]
    assert names == sorted(names, reverse=True)


def test_a_filter_can_make_a_broad_search_small(writer: CacheWriter, reader: CacheReader) -> None:
    many(writer, 2 * search.MOST_FOUND + 2)
    found = reader.ids(CustomerQuery(search="zahraoui", name="00017"))
    assert [row.uid for row in reader.rows(found.keys)] == ["u17"]
    assert not found.truncated


def test_all_keys_come_in_order(writer: CacheWriter, reader: CacheReader) -> None:
    many(writer, 3000)
    names = [row.name for row in reader.rows(reader.ids(CustomerQuery(sort_by=SortBy.NAME)).keys)]
    assert names == sorted(names, reverse=True)
    assert len(names) == 3000
