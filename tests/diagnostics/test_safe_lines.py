"""A log line holds the program's own words, numbers and kinds of errors, and nothing that somebody typed or sent."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.diagnostics.error_words import error_lines, place_of
from joptic_desktop.diagnostics.safe_lines import GONE, SafeLines
from joptic_desktop.errors import Clash, StoreFull

NAME = "Layla-Canary"


@pytest.fixture
def written() -> Iterator[tuple[logging.Logger, logging.Logger, io.StringIO]]:
    """One of our loggers, a library's, and what both write."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeLines())
    ours, theirs = logging.getLogger("joptic_desktop.test"), logging.getLogger("library.test")
    for logger in (ours, theirs):
        logger.addHandler(handler)
        logger.propagate = False
    yield ours, theirs, stream
    for logger in (ours, theirs):
        logger.removeHandler(handler)
        logger.propagate = True


Written = tuple[logging.Logger, logging.Logger, io.StringIO]


def test_numbers_states_and_kinds_of_errors_stay(written: Written) -> None:
    ours, _, stream = written
    ours.warning("%d of %s after %.1f s: %s, %s", 3, None, 1.5, "ValueError", StoreFull("the disk of Layla is full"))
    assert stream.getvalue().endswith("3 of None after 1.5 s: ValueError, StoreFull\n")


def test_whatever_else_is_put_in_goes(written: Written) -> None:
    ours, _, stream = written
    ours.warning("%s has %r and %s", NAME, [NAME], {"name": NAME})
    ours.warning("%(who)s", {"who": NAME})
    ours.warning("sphere %d", Decimal("-1.25"))
    assert NAME not in stream.getvalue()
    assert stream.getvalue().endswith("sphere %d\n")
    assert f"{GONE} has '{GONE}' and {GONE}" in stream.getvalue()


def test_what_a_library_says_goes_and_where_it_says_it_stays(written: Written) -> None:
    _, theirs, stream = written
    theirs.warning(f"HTTP Request: GET https://x/customers/{NAME}")
    theirs.warning("rows: %d", 3)
    assert NAME not in stream.getvalue()
    assert "library.test tests/diagnostics/test_safe_lines.py:" in stream.getvalue()
    assert "rows: 3" in stream.getvalue()


@given(st.text(min_size=6))
def test_no_text_of_an_error_is_told(text: str) -> None:
    canary = f"«{text}»"

    def clash() -> None:
        try:
            int(canary)
        except ValueError as cause:
            raise Clash(canary, words=canary) from cause

    with pytest.raises(Clash) as raised:
        clash()
    raised.value.add_note(canary)
    told = "\n".join(error_lines(raised.value))
    assert canary not in told
    assert told.startswith("Clash\n  tests/diagnostics/test_safe_lines.py:")
    assert "because of: ValueError" in told


def test_the_values_of_a_function_are_not_told(written: Written) -> None:
    ours, _, stream = written
    typed = NAME
    try:
        int(typed)
    except ValueError:
        ours.exception("a value")
    assert NAME not in stream.getvalue()
    assert "ValueError\n" in stream.getvalue()


def test_the_system_names_what_the_disk_refuses_but_no_file() -> None:
    assert error_lines(FileNotFoundError(2, "No such file", f"/home/{NAME}")) == ["FileNotFoundError ENOENT"]


def test_errors_in_a_group_and_in_a_circle_are_told_once() -> None:
    first, second = ValueError(NAME), TypeError(NAME)
    first.__context__, second.__context__ = second, first
    assert error_lines(ExceptionGroup(NAME, [first, second])) == [
        "ExceptionGroup",
        "among them: ValueError",
        "among them: TypeError",
    ]


def test_a_deep_fall_is_told_by_its_ends() -> None:
    def fall(depth: int) -> None:
        if depth:
            fall(depth - 1)
        raise ValueError

    with pytest.raises(ValueError, match=r"^$") as fallen:
        fall(200)
    assert len(error_lines(fallen.value)) == 42


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/home/layla/joptic/joptic_desktop/sync/engine.py", "joptic_desktop/sync/engine.py"),
        ("C:\\Users\\layla\\joptic_desktop\\app.py", "joptic_desktop/app.py"),
        ("/home/layla/.venv/lib/python3.11/site-packages/qasync/__init__.py", "qasync/__init__.py"),
        ("/home/layla/python3.11/asyncio/base_events.py", "base_events.py"),
        ("<string>", "<string>"),
    ],
)
def test_the_folders_of_a_person_are_not_told(file: str, told: str) -> None:
    assert place_of(file) == told
