"""What a person changed."""

from datetime import date

from hypothesis import given

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from tests.domain import values


def test_the_names_of_changed_fields_go_into_the_audit() -> None:
    change = CustomerChange(
        PersonalChange(first_name="Layla", date_of_birth=date(1992, 5, 12)),
        AddressChange(zip_code=""),
        (EyeChange(Distance.NEAR, Side.LEFT, Eye("0")),),
    )
    assert change.changed_fields == ("first_name", "date_of_birth", "zip_code", "nearVision.leftEye")


def test_emptying_is_a_change() -> None:
    assert not CustomerChange(address=AddressChange(city="")).is_empty


def test_nothing_changed_is_empty() -> None:
    assert CustomerChange().is_empty


@given(values.changes)
def test_empty_means_that_no_field_changed(change: CustomerChange) -> None:
    assert change.is_empty == (change == CustomerChange())
