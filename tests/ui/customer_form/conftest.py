"""A form on the real services of a shop without a line, closed after the test whatever happened in it."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import shiboken6

from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.people import NOW
from tests.ui.store_at_rest import make_profile
from tests.ui.turns import until

Open = Callable[..., Awaitable[CustomerDialog]]
LONG_PAUSE_MS = 3_600_000


@pytest.fixture(scope="session")
def empty_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a profile that is connected and has read nothing, for tests to copy."""
    folder = tmp_path_factory.mktemp("empty") / "profile"
    make_profile(folder)
    return folder


@pytest.fixture
async def shop(empty_profile: Path, tmp_path_factory: pytest.TempPathFactory, at_end: AsyncExitStack) -> OfflineShop:
    folder = tmp_path_factory.mktemp("shop") / "profile"
    return await at_end.enter_async_context(OfflineShop.copied(empty_profile, folder))


@pytest.fixture
def open_form(theme: Theme, shop: OfflineShop, at_end: AsyncExitStack) -> Open:
    """Open a form; drafts are kept only when a test asks, unless it gives `pause_ms`."""

    async def make(*, pause_ms: int = LONG_PAUSE_MS, **about: Any) -> CustomerDialog:
        settings = FormSettings(now=lambda: NOW, decoder=("/nowhere/decoder",), pause_ms=pause_ms)
        dialog = CustomerDialog(shop.services, theme, settings=settings, **about)
        at_end.push_async_callback(close, dialog)
        dialog.open()
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        return dialog

    return make


async def close(dialog: CustomerDialog) -> None:
    if shiboken6.isValid(dialog):
        dialog.shelf.hand_over()
        await dialog.keep_and_close()
