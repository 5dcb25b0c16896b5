"""Somebody entered twice is pointed out by e-mail, phone, or name and birth date, and never blocked."""

from __future__ import annotations

from datetime import date

import pytest

from joptic_desktop.domain.changes import PersonalChange
from joptic_desktop.services.duplicates import SAME_EMAIL, SAME_PERSON, SAME_PHONE
from tests.shop import Shop, person

BORN = date(1992, 5, 12)


@pytest.mark.parametrize(
    ("entered", "reason"),
    [
        (PersonalChange(email=" ZINEB1@example.com"), SAME_EMAIL),
        (PersonalChange(phone_number="06 1234 0001"), SAME_PHONE),
        (PersonalChange(first_name="zinéb 1", last_name="HASSAN", date_of_birth=BORN), SAME_PERSON),
        (PersonalChange(email="zineb1@example.com", phone_number="+212612340001"), SAME_EMAIL),
        (PersonalChange(first_name="Zineb 1", last_name="Hassan", date_of_birth=date(1992, 5, 13)), None),
        (PersonalChange(first_name="Zineb 1", last_name="Hassan"), None),
        (PersonalChange(phone_number="0001"), None),
        (PersonalChange(), None),
    ],
)
async def test_the_strongest_reason_is_named(shop: Shop, entered: PersonalChange, reason: str | None) -> None:
    uid = shop.create(person(1))
    async with shop.at_work(exclusive=False) as store:
        found = await store.services.customers.duplicates(entered, None)
        assert [(twin.uid, twin.reason) for twin in found] == ([(uid, reason)] if reason else [])
        assert await store.services.customers.duplicates(entered, uid) == ()


async def test_at_most_five_are_named(shop: Shop) -> None:
    for number in range(7):
        shop.create(person(number, phoneNumber="+212612340000"))
    async with shop.at_work(exclusive=False) as store:
        assert len(await store.services.customers.duplicates(PersonalChange(phone_number="0612340000"), None)) == 5
