"""Phone numbers: read with the shop's region, never refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.services.phones import PhoneKind, grouped_phone, read_phone, sent_phone, shown_phone


@pytest.mark.parametrize(
    ("typed", "region", "sent", "shown", "where", "kind"),
    [
        ("0661234567", "MA", "+212661234567", "+212 6 61 23 45 67", "MA", PhoneKind.MOBILE),
        ("+212-6-61234567", "MA", "+212661234567", "+212 6 61 23 45 67", "MA", PhoneKind.MOBILE),
        ("00213 550 12 34 78", "MA", "+213550123478", "+213 5 50 12 34 78", "DZ", PhoneKind.MOBILE),
        ("01 44 55 66 77", "FR", "+33144556677", "+33 1 44 55 66 77", "FR", PhoneKind.FIXED),
        ("Tel. 0661234567", "MA", "+212661234567", "+212 6 61 23 45 67", "MA", PhoneKind.MOBILE),
        ("０６６１２３４５６７", "MA", "+212661234567", "+212 6 61 23 45 67", "MA", PhoneKind.MOBILE),
        ("٠٦٦١٢٣٤٥٦٧", "MA", "+212661234567", "+212 6 61 23 45 67", "MA", PhoneKind.MOBILE),
    ],
)
def test_a_number_is_read_with_the_shops_region(
    typed: str, region: str, sent: str, shown: str, where: str, kind: PhoneKind
) -> None:
    phone = read_phone(typed, region)
    assert phone is not None
    assert (phone.e164, phone.shown, phone.region, phone.kind) == (sent, shown, where, kind)


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("+212661234567", "+212 6 61 23 45 67"),
        ("+213550123478", "+213 5 50 12 34 78"),
        ("+33639981244", "+33 6 39 98 12 44"),
        ("+212 6 61 23 45 67", "+212 6 61 23 45 67"),
        ("+21321123456", "+21321123456"),
        ("0661234567", "0661234567"),
        ("", ""),
    ],
)
def test_lists_group_the_numbers_of_the_shops_own_countries(sent: str, shown: str) -> None:
    assert grouped_phone(sent) == shown


@pytest.mark.parametrize(
    "typed",
    ["+1-555-0199", "123", "ask the daughter", "", "06612CALLME", "+1 800 FLOWERS", "01 44 55 66 77 ext. 12"],
)
def test_what_is_no_number_stays_as_typed(typed: str) -> None:
    assert read_phone(typed, "MA") is None
    assert sent_phone(f" {typed}\u00a0", "MA") == typed
    assert shown_phone(typed, "MA") == typed


@given(st.text(max_size=40))
def test_any_text_is_read_without_an_error_and_sending_settles(text: str) -> None:
    sent = sent_phone(text, "MA")
    assert sent_phone(sent, "MA") == sent
