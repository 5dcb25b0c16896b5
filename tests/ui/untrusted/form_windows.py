"""The form of a customer: a record in it, what is typed, pasted, said of it, and what happened meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QWidget

from joptic_desktop.services.views import Duplicate
from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.duplicate_warning import Likeness
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.prescription.grid import PrescriptionGrid
from tests.hostile_texts import HOSTILE
from tests.ui.counter.sample_people import NOW
from tests.ui.shell.counter_store import CounterStore
from tests.ui.store_at_rest import NOBODY, make_profile
from tests.ui.untrusted.counter_windows import NO_DECODER
from tests.ui.untrusted.hostile_people import Rotation, customer_of, person, summary_of, uid_of
from tests.ui.untrusted.windows import Desk, Show, every_text

SHOP = KnownPlace(NOBODY, NOBODY, "store-1", HOSTILE[18])
LONG_PAUSE_MS = 3_600_000
READABLE = "R -2.25 -0.50 x 180"


@asynccontextmanager
async def hostile_store(desk: Desk) -> AsyncIterator[CounterStore]:
    """A shop all of whose customers bear hostile texts, one rotation each."""
    make_profile(desk.folder / "profile", [person(number) for number in every_text()], SHOP)
    async with CounterStore.open(desk.folder / "profile") as store:
        yield store


@asynccontextmanager
async def form(desk: Desk) -> AsyncIterator[Show]:
    """The form of each customer of such a shop."""
    async with hostile_store(desk) as store:

        async def show(take: Rotation) -> AsyncIterator[QWidget]:
            settings = FormSettings(now=lambda: NOW, decoder=NO_DECODER, pause_ms=LONG_PAUSE_MS)
            view = await store.services.customers.view(uid_of(take))
            summary_of(take)
            customer_of(take)  # the texts that the shop's customer of this rotation bears
            dialog = CustomerDialog(store.services, desk.theme, uid=view.uid, view=view, settings=settings)
            dialog.open()
            await dialog.settled()
            yield dialog
            page = dialog.page
            page.show_refusal({field: take() for field in FormField})
            page.show_meanwhile(take())
            dialog.show_error(take())
            page.head.show_words(take())
            for likeness in Likeness:
                page.personal.show_duplicates(likeness, (Duplicate(take(), take(), take()),))
            yield dialog
            dialog.shelf.hand_over()
            await dialog.keep_and_close()

        yield show


@asynccontextmanager
async def pasted_prescription(desk: Desk) -> AsyncIterator[Show]:
    """A text that is pasted on the cells: what of it was not understood is shown."""
    grid = PrescriptionGrid(desk.theme)
    desk.put(grid)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        for pasted in (take(), f"{READABLE}\n{take()}", f"{take()}\n{READABLE}"):
            grid._paste(pasted)
            yield desk.ground
            grid._drop_panel()

    yield show
