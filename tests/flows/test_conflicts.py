"""Two tills change the same: nothing is overwritten, a person chooses row by row, and both versions are kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.conflicts import Pick
from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.queries import Attention
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.services.views import RxFate
from joptic_desktop.ui.sync_centre.conflict_window import ConflictWindow
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.test_differences import FIRST, NAME
from tests.flows.till import Till, until
from tests.server_process import ServerProcess

RIGHT = "nearVision.rightEye"
MINE, THEIRS = Eye("1.75", "-0.50", "90"), Eye("1.00", "0", "0")
PHONES = "+212600000001", "+212600000002"


def right(eye: Eye, phone: str) -> CustomerChange:
    return CustomerChange(PersonalChange(phone_number=phone), eyes=(EyeChange(Distance.NEAR, Side.RIGHT, eye),))


async def change(till: Till, uid: str, what: CustomerChange) -> None:
    view = await till.services.customers.view(uid)
    await till.services.customers.update(uid, view.confirmed, what)
    await till.services.customers.shown()


async def held(till: Till, uid: str) -> Customer:
    view = await till.services.customers.view(uid)
    assert view.confirmed is not None
    return view.confirmed


def near_right(customer: Customer | None) -> Eye | None:
    return customer.prescription.eye(Distance.NEAR, Side.RIGHT) if customer and customer.prescription else None


@asynccontextmanager
async def two_tills(theme: Theme, folder: Path, service: ServerProcess) -> AsyncIterator[tuple[Till, str, Till, str]]:
    """Open two tills that know the same customer, with the uid that each has for that customer."""
    async with (
        Till.open(theme, folder / "one", service.announcement) as one,
        Till.open(theme, folder / "two", service.announcement) as two,
    ):
        here = await one.services.customers.create(FIRST)
        await until(lambda: one.shows(NAME, None))
        two.services.sync.sync_now()
        await until(lambda: two.shows(NAME, None))
        there = two.row(NAME).uid
        await two.services.customers.open(there)
        await until(lambda: two.row(NAME).phone)
        yield one, here, two, there


@asynccontextmanager
async def a_conflict(theme: Theme, folder: Path, service: ServerProcess) -> AsyncIterator[tuple[Till, str, Till, str]]:
    """Change phone and right eye at both tills, at the second one first; the first one meets the conflict."""
    async with two_tills(theme, folder, service) as (one, here, two, there):
        one.services.sync.pause()
        await change(two, there, right(THEIRS, PHONES[1]))
        await until(lambda: two.shows(NAME, None))
        await change(one, here, right(MINE, PHONES[0]))
        one.services.sync.resume()
        await until(lambda: one.shows(NAME, Attention.CONFLICT))
        yield one, here, two, there


@asynccontextmanager
async def compared(till: Till) -> AsyncIterator[ConflictWindow]:
    """Open the conflict from the notice beside the record."""
    place = next(n for n, row in enumerate(till.rows()) if row.name == NAME)
    till.window.page.column.table.select_position(place)
    notice = till.window.page.detail.record.notice
    await until(lambda: notice.isVisible() and notice.button.text() == "Compare…" and notice.button.isEnabled())
    notice.button.click()
    (window,) = till.centre.conflicts.open.values()
    await until(lambda: window.view is not None and window.page.table.choices)
    yield window
    till.centre.conflicts.close()
    assert not till.centre.conflicts.open


async def test_what_was_chosen_is_what_the_service_holds_and_both_versions_are_in_the_history(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with a_conflict(theme, tmp_path, service) as (one, here, two, there):
        shown = (await one.services.customers.view(here)).customer
        assert near_right(shown) == MINE  # what was typed stays in sight until somebody chooses
        async with compared(one) as window:
            page = window.page
            page.all_theirs.click()
            assert (window.chosen.picks, page.save.isEnabled()) == ({"phone_number": Pick.THEIRS}, False)
            assert page.left.text() == "1 choice left: Near, right eye"
            mine = page.table.choices[RIGHT, Pick.MINE]
            assert mine.accessibleName().startswith("Near, right eye, here: ")
            assert "changed: sphere, cylinder, axis" in mine.accessibleName()
            mine.click()
            assert page.save.isEnabled()
            page.save.click()
            await until(lambda: not one.centre.conflicts.open)
        await until(lambda: one.shows(NAME, None))
        kept = await held(one, here)
        assert near_right(kept) == MINE
        assert kept.personal
        assert kept.personal.phone_number == PHONES[1]
        await two.services.customers.open(there)
        await until(lambda: two.row(NAME).attention is None)
        history = await one.services.history.of(here)
        told = [near_right(Customer("", True, "", "", prescription=past.prescription)) for past in history]
        assert MINE in told
        assert THEIRS in told
        chosen = next(past for past, eye in zip(history, told, strict=True) if eye == MINE)
        assert chosen.fate is RxFate.ON_SERVICE


async def test_choices_outlive_the_window_until_a_value_is_another_one(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with a_conflict(theme, tmp_path, service) as (one, here, two, there):
        async with compared(one) as window:
            first = window.page.table.choices["phone_number", Pick.MINE]
            first.setFocus()
            QTest.keyClick(first, Qt.Key.Key_M)
            QTest.keyClick(first, Qt.Key.Key_Down)
            eye = window.page.table.choices[RIGHT, Pick.MINE]
            assert eye.hasFocus()
            assert RIGHT not in window.chosen.picks  # to go there is not to choose
            QTest.keyClick(eye, Qt.Key.Key_Right)
            assert window.page.table.choices[RIGHT, Pick.THEIRS].hasFocus()
            QTest.keyClick(window, Qt.Key.Key_Escape)
        async with compared(one) as window:
            assert window.chosen.picks == {"phone_number": Pick.MINE, RIGHT: Pick.THEIRS}
            assert window.page.save.isEnabled()
            await change(two, there, CustomerChange(PersonalChange(phone_number="+212600000003")))
            await until(lambda: two.shows(NAME, None))
            one.services.customers.read_again(here)
            await until(window.page.notice.isVisible)
            assert window.chosen.picks == {RIGHT: Pick.THEIRS}
            assert not window.page.save.isEnabled()


async def test_a_conflict_is_told_on_the_way_to_paper(theme: Theme, tmp_path: Path, service: ServerProcess) -> None:
    async with a_conflict(theme, tmp_path, service) as (one, here, _, _):
        one.paper.read_back(here)
        await until(lambda: one.paper.card)
        card = one.paper.card
        assert card is not None
        card.speak(SheetLanguage.ENGLISH)
        assert (card.state.isVisible(), card.state.notice.headline) == (
            True,
            "Not settled: changed here and elsewhere.",
        )
        card.reject()
        await until(lambda: one.paper.card is None)
        one.paper.print_customer(here)
        preview = await one.preview()
        assert preview.notice.accessibleName() == (
            "Not settled. Changed here and elsewhere: decide the conflict first."
        )
        preview.reject()
        await until(lambda: one.paper.preview is None)
