"""How long the service asks to wait."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.api.waiting import retry_after

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "2.5"}, 2.5),
        ({"retry-after": "0"}, 1),
        ({"retry-after": "-5"}, 1),
        ({"retry-after": "86400"}, 3600),
        ({"retry-after": "1e300"}, 3600),
        ({"retry-after-short": "30", "retry-after-long": "4"}, 4),
        ({"retry-after": "soon", "retry-after-medium": "12"}, 12),
        ({"retry-after": "Tue, 14 Nov 2023 22:14:20 GMT"}, 60),
        ({"retry-after": "Tue, 14 Nov 2023 22:00:00 GMT"}, 1),
        ({"retry-after": "Tue, 14 Nov 2033 22:00:00 GMT"}, 3600),
        ({"retry-after": "Mon, 01 Jan 2029 00:00:30 GMT", "date": "Mon, 01 Jan 2029 00:00:00 GMT"}, 30),
    ],
)
def test_the_smallest_usable_time_between_a_second_and_an_hour(headers: dict[str, str], seconds: float) -> None:
    assert retry_after(headers, NOW) == seconds


@pytest.mark.parametrize("headers", [{}, {"retry-after": ""}, {"retry-after": "soon"}, {"retry-after": "nan"}])
def test_nothing_usable_is_none(headers: dict[str, str]) -> None:
    assert retry_after(headers, NOW) is None


@given(st.text(), st.text(), st.floats(0, 4e9))
def test_any_header_is_read(text: str, date: str, now: float) -> None:
    seconds = retry_after({"retry-after": text, "date": date}, now)
    assert seconds is None or 1 <= seconds <= 3600
