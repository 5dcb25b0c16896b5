"""Conflicts: the notice, the choice between two versions as it fills, mirrored, with long and Arabic texts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import requests

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.conflicts import Pick
from joptic_desktop.domain.contract import JsonObject
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.shop_details import SheetLanguage
from joptic_desktop.storage.write_codec import customer_to_text
from joptic_desktop.ui.sync_centre.conflict_window import ConflictWindow
from tests.flows.test_differences import FIRST
from tests.flows.till import Till, until
from tests.screens.centre_scenes import opened
from tests.screens.day import AMINE, YASMINE, Day, show
from tests.screens.studio import SMALL, WINDOWS
from tests.server.till import Till as OtherTill

USUAL = (SMALL, (1080, 684), (1440, 900))
RIGHT, LEFT = "distanceVision.rightEye", "distanceVision.leftEye"
MINE = CustomerChange(
    PersonalChange(phone_number="+213550123478"),
    AddressChange(street="8, rue Larbi Ben M’hidi, bâtiment C", zip_code="16000"),
    (
        EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-1.50", "-0.25", "90")),
        EyeChange(Distance.DISTANCE, Side.LEFT, Eye("-1.25", "-0.25", "85")),
    ),
)
THEIRS: JsonObject = {
    "customerData": {"phoneNumber": "+213771402219", "email": "yasmine.b@example.com"},
    "address": {"street": "12, boulevard Krim Belkacem"},
    "opticData": {
        "distanceVision": {
            "rightEye": {"sph": "-1.25", "cyl": "-0.50", "axis": "85"},
            "leftEye": {"sph": "-1.00", "cyl": "-0.50", "axis": "80"},
        }
    },
}
LONG_MINE = CustomerChange(
    PersonalChange("ليلى عبد الرحمن", "الحسني الإدريسي", f"l.{'very-long-name.' * 5}x@example.com"),
    AddressChange(street="حي السلام، " * 14),
    tuple(EyeChange(distance, side, Eye("+2.00", "", "")) for distance in Distance for side in Side),
)
LONG_THEIRS: JsonObject = {
    "customerData": {"firstName": "Amine-Abdelmoughit", "lastName": "Tazi", "email": "amine.other@example.com"},
    "address": {"street": "Résidence Les Jardins de la Palmeraie, immeuble 14, appartement 27, troisième étage " * 2},
    "opticData": {
        name: {eye: {"sph": "-20.75", "cyl": "-10.25", "axis": "175"} for eye in ("rightEye", "leftEye")}
        for name in ("distanceVision", "intermediateVision", "nearVision")
    },
}


async def conflicts(day: Day) -> None:
    """The notice in the record, the row of the sync centre, then the choice: open, half chosen, all chosen, moved."""
    async with conflict(day, YASMINE, MINE, THEIRS) as (till, service_id):
        await show(till, YASMINE)
        await day.studio.take("conflict-record", till.window, WINDOWS)
        async with opened(till) as centre:
            await day.studio.take("conflict-centre", centre, (SMALL,))
        async with compared(till) as window:
            await day.studio.take("conflict-open", window, USUAL)
            window.pick_all(Pick.MINE)
            window.pick("street", Pick.THEIRS)
            window.pick(LEFT, Pick.MINE)
            await day.studio.take("conflict-half", window, USUAL)
            window.pick(RIGHT, Pick.THEIRS)
            await day.studio.take("conflict-chosen", window, (SMALL,))
            write_there(day, service_id, {"customerData": {"phoneNumber": "+213771000000"}})
            till.services.customers.read_again(till.row(YASMINE).uid)
            await until(window.page.notice.isVisible)
            await day.studio.take("conflict-moved", window, (SMALL,))


async def long_conflicts(day: Day) -> None:
    """Long and Arabic texts, all six eyes."""
    async with conflict(day, AMINE, LONG_MINE, LONG_THEIRS) as (till, _), compared(till) as window:
        await day.studio.take("conflict-long", window, WINDOWS)


async def conflict_on_paper(day: Day) -> None:
    """What is in conflict, before it is printed and as it is read back."""
    async with conflict(day, YASMINE, MINE, THEIRS) as (till, _):
        await show(till, YASMINE)
        till.window.resize(*SMALL)
        till.window.menu_actions.print.trigger()
        preview = await till.preview()
        await day.studio.take("conflict-preview", till.window, (SMALL,))
        preview.reject()
        await until(lambda: till.paper.preview is None)
        till.window.commands.read_back()
        await until(lambda: till.paper.card)
        card = till.paper.card
        assert card is not None
        for language in SheetLanguage:
            card.speak(language)
            for size in WINDOWS:
                card.resize(*size)
                await day.studio.take(f"conflict-read-back-{language.value}", card, (size,))
        card.reject()


async def mirrored_conflicts(day: Day) -> None:
    """The same choice from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with conflict(day, YASMINE, MINE, THEIRS) as (till, _), compared(till) as window:
            window.pick_all(Pick.THEIRS)
            window.pick(RIGHT, Pick.MINE)
            await day.studio.take("conflict-rtl", window, USUAL)
    finally:
        day.studio.face(rtl=False)


async def larger_conflicts(day: Day) -> None:
    """The choice in the largest text."""
    day.studio.theme.set_text_scale(150)
    try:
        async with conflict(day, YASMINE, MINE, THEIRS) as (till, _), compared(till) as window:
            window.pick(LEFT, Pick.MINE)
            await day.studio.take("conflict-150", window, WINDOWS)
    finally:
        day.studio.theme.set_text_scale(100)


@asynccontextmanager
async def conflict(day: Day, name: str, mine: CustomerChange, theirs: JsonObject) -> AsyncIterator[tuple[Till, str]]:
    """Open a till where a customer was changed on both sides; yields it with the service's id of the customer.

    Afterwards the service holds what it held before.
    """
    async with day.till() as till:
        view = await till.services.customers.view(till.row(name).uid)
        assert view.confirmed is not None
        service_id = view.confirmed.id
        before = json.loads(customer_to_text(view.confirmed))
        write_there(day, service_id, theirs)
        await till.services.customers.update(view.uid, view.confirmed, mine)
        await until(lambda: till.services.sync.status.conflict == 1)
        try:
            yield till, service_id
        finally:
            parts = {"customerData": before["localData"], "address": before["address"]}
            write_there(day, service_id, {**parts, "opticData": before["opticData"]})


def write_there(day: Day, service_id: str, record: JsonObject) -> None:
    """Change a customer at another till."""
    with requests.Session() as http:
        http.trust_env = False
        other = OtherTill(http, day.told.service, day.told.store, day.told.owner.access_token)
        answer = other.form("PUT", f"/customer/{service_id}", record)
        assert answer.status_code == 200, answer.text


@asynccontextmanager
async def compared(till: Till) -> AsyncIterator[ConflictWindow]:
    """Open the conflict as the sync centre does, and close it afterwards."""
    stopped = (await till.services.centre.overview(0.0)).entries[0]
    till.centre.conflicts.compare(stopped.seq)
    window = till.centre.conflicts.open[stopped.seq]
    await until(lambda: window.view is not None)
    await window.tasks.settled()
    try:
        yield window
    finally:
        window.close()


async def gone(day: Day) -> None:
    """Who was deleted at another till while something was saved here; and a conflict that was decided meanwhile."""
    async with day.till() as till:
        uid = await till.services.customers.create(FIRST)
        await until(lambda: till.shows("Layla Hassan", None))
        view = await till.services.customers.view(uid)
        till.services.sync.pause()
        await till.services.customers.update(uid, view.confirmed, MINE)
        with requests.Session() as http:
            http.trust_env = False
            other = OtherTill(http, day.told.service, day.told.store, day.told.owner.access_token)
            assert other.call("DELETE", f"/customer/{view.service_id}").status_code == 200
        till.services.sync.resume()
        await until(lambda: till.services.sync.status.refused == 1)
        await show(till, "Layla Hassan")
        await day.studio.take("gone-record", till.window, (SMALL,))
        async with opened(till) as centre:
            await day.studio.take("gone-centre", centre, (SMALL,))
        till.centre.conflicts.compare(1)
        window = till.centre.conflicts.open[1]
        await window.tasks.settled()
        await day.studio.take("conflict-over", window, (SMALL,))
        window.close()
