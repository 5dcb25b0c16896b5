"""What a service may write into a text passes as it is, or the row is told to be damaged; nothing of it is lost."""

from __future__ import annotations

import json

from joptic_desktop.api.complaints import LONGEST_WORDS, plain, read_complaint
from joptic_desktop.api.wire import read_customer, read_page
from joptic_desktop.domain.customers import CustomerSummary
from joptic_desktop.domain.prescription import Eye, Side
from joptic_desktop.domain.queries import PageRequest
from tests.hostile_texts import HOSTILE


def test_every_name_of_a_list_is_read_as_it_was_written() -> None:
    rows = [{"id": f"c{number}", "name": text, "userName": text} for number, text in enumerate(HOSTILE)]
    body = json.dumps({"data": rows, "pagination": {"total": len(rows)}}).encode()
    page = read_page(body, PageRequest(limit=200))
    assert [row.name for row in page.rows if isinstance(row, CustomerSummary)] == list(HOSTILE)


def test_every_text_of_a_record_is_read_as_it_was_written() -> None:
    for text in HOSTILE:
        eye = {"sph": text, "cyl": text, "axis": text}
        record = {
            "id": "c1",
            "localData": {"firstName": text, "email": text},
            "address": {"street": text},
            "opticData": {"distanceVision": {"rightEye": eye}},
        }
        read = read_customer(json.dumps(record).encode(), "c1")
        assert read.personal is not None
        assert read.address is not None
        assert read.prescription is not None
        assert read.prescription.distance is not None
        assert {read.personal.first_name, read.personal.email, read.address.street} == {text}
        assert read.prescription.distance.eye(Side.RIGHT) == Eye(text, text, text)


def test_what_a_service_says_is_one_short_line_of_letters() -> None:
    for text in HOSTILE:
        words = read_complaint(400, json.dumps({"message": [text, text], "statusCode": 400}).encode()).words
        assert len(words) <= LONGEST_WORDS
        assert words.isprintable()
        assert plain(words) == words
