"""A window over a shop in memory, as the person finds it after the start."""

from collections.abc import AsyncIterator, Callable, Generator

import pytest
import pytest_asyncio

from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.counter.fake_shop import NOW, FakeShop
from tests.ui.shell.shown_window import OpenedForms


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Function) -> Generator[None, object, object]:
    """Let a window start nothing after its test: until its fixture ends it no loop runs, but timers fire."""
    try:
        return (yield)
    finally:
        window = item.funcargs.get("window")
        if isinstance(window, MainWindow):
            window.tasks.cancel()


@pytest.fixture
def shop() -> FakeShop:
    """The sample people of one shop."""
    return FakeShop()


@pytest.fixture
def forms() -> OpenedForms:
    """Remembers which customer dialogs were asked for."""
    return OpenedForms()


@pytest.fixture
def clock() -> Callable[[], float]:
    """The moment of the pictures."""
    return NOW.timestamp


@pytest_asyncio.fixture
async def window(
    theme: Theme, shop: FakeShop, forms: OpenedForms, clock: Callable[[], float]
) -> AsyncIterator[MainWindow]:
    """The window with its first list, the first customer shown, the search focused."""
    window = MainWindow(shop, theme, ForgetfulState(), open_form=forms, clock=clock)
    window.resize(1440, 900)
    window.show()
    await window.start()
    await window.tasks.settled()
    yield window
    await window.finish()
    window.deleteLater()
