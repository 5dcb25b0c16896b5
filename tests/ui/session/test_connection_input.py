from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.ui.session.connection_input import ConnectionField, ConnectionInput


def test_what_copying_brings_along_is_left_out() -> None:
    typed = ConnectionInput.typed("  https://joptic.example\u200f", "\u2068st_1\u2069 ", "Bearer eyJh\n bGci\r\n")
    assert typed == ConnectionInput("https://joptic.example", "st_1", "eyJhbGci")
    assert typed.faults() == {}


def test_each_missing_thing_is_named_first_field_first() -> None:
    found = ConnectionInput.typed("", " ", "Bearer ").faults()
    assert list(found) == [ConnectionField.SERVICE, ConnectionField.STORE, ConnectionField.TOKEN]
    assert found[ConnectionField.STORE] == "Write the store id."


def test_what_cannot_stand_in_a_header_is_a_fault() -> None:
    found = ConnectionInput.typed("https://joptic.example", "my store", "tökén").faults()
    assert list(found) == [ConnectionField.STORE, ConnectionField.TOKEN]


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1).filter(lambda t: t != "Bearer"))
def test_a_token_that_can_be_sent_is_left_as_it_is(token: str) -> None:
    typed = ConnectionInput.typed("https://joptic.example", "st_1", f"Bearer {token}\n")
    assert typed.token == token
    assert typed.faults() == {}
