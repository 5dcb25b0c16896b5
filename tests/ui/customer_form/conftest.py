"""A form over services in memory, closed after the test whatever happened in it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import shiboken6

from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.customer_form.fake_services import FakeServices
from tests.ui.customer_form.people import NOW
from tests.ui.turns import until

Open = Callable[..., Awaitable[CustomerDialog]]
LONG_PAUSE_MS = 3_600_000


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
async def open_form(theme: Theme, services: FakeServices) -> AsyncIterator[Open]:
    """Open a form; drafts are kept only when a test asks, unless it gives `pause_ms`."""
    opened: list[CustomerDialog] = []

    async def make(*, pause_ms: int = LONG_PAUSE_MS, **about: Any) -> CustomerDialog:
        settings = FormSettings(now=lambda: NOW, decoder=("/nowhere/decoder",), pause_ms=pause_ms)
        dialog = CustomerDialog(services, theme, settings=settings, **about)
        dialog.open()
        opened.append(dialog)
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        return dialog

    yield make
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.shelf.hand_over()
            await dialog.keep_and_close()
