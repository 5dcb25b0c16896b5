"""A shop all of whose customers bear hostile texts: its list, search, records and forms work, and show letters."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

from joptic_desktop.storage.profile_settings import KnownPlace
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.hostile_texts import HOSTILE
from tests.ui.counter.sample_people import NOW
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import OpenedForms
from tests.ui.store_at_rest import NOBODY, make_profile
from tests.ui.turns import until
from tests.ui.untrusted.hostile_people import person
from tests.ui.untrusted.rich import SCREEN, faults_in

SHOP = KnownPlace(NOBODY, NOBODY, "store-1", HOSTILE[18])
PAGE = 28


async def test_the_list_the_record_and_the_form(theme: Theme, tmp_path: Path, at_end: AsyncExitStack) -> None:
    make_profile(tmp_path / "profile", [person(number) for number in range(len(HOSTILE))], SHOP)
    store = await at_end.enter_async_context(CounterStore.open(tmp_path / "profile"))
    window = MainWindow(store.services, theme, ForgetfulState(), open_form=OpenedForms(), clock=NOW.timestamp)
    at_end.push_async_callback(window.finish)
    window.resize(*SCREEN)
    window.show()
    await window.start()
    await window.tasks.settled()
    table = window.page.column.table
    assert table.rows.rowCount() == len(HOSTILE)
    for first in range(0, len(HOSTILE), PAGE):
        table.select_position(first)
        window.grab()
        assert faults_in(window) == []
    await window.tasks.settled()
    assert (window.width(), window.height()) == SCREEN
    for uid in ("uid-180",):
        settings = FormSettings(now=lambda: NOW, decoder=("/nowhere/decoder",), pause_ms=3_600_000)
        form = CustomerDialog(store.services, theme, uid=uid, settings=settings)
        form.open()
        await until(lambda form=form: form.page.body.personal.first_name.edit.text())  # type: ignore[misc]  # its own
        form.grab()
        assert faults_in(form) == []
        form.shelf.hand_over()
        await form.keep_and_close()
