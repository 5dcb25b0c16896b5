"""A window over the real services of a store, as the person finds it after the start; the service is out of reach."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from joptic_desktop.ui.shell.main_window import MainWindow
from joptic_desktop.ui.shell.window_state import ForgetfulState
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.counter.sample_people import NOW, sample_people
from tests.ui.shell.counter_store import CounterStore
from tests.ui.shell.shown_window import OpenedForms
from tests.ui.store_at_rest import make_profile


@pytest.fixture(scope="session")
def sample_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a profile with the sample people, for tests to copy."""
    folder = tmp_path_factory.mktemp("sample") / "profile"
    make_profile(folder, sample_people())
    return folder


@pytest_asyncio.fixture
async def counter(sample_profile: Path, tmp_path: Path, at_end: AsyncExitStack) -> CounterStore:
    """The sample people of one shop, offline."""
    return await at_end.enter_async_context(CounterStore.copied(sample_profile, tmp_path / "profile"))


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
    theme: Theme, counter: CounterStore, forms: OpenedForms, clock: Callable[[], float], at_end: AsyncExitStack
) -> MainWindow:
    """The window with its first list, the first customer shown, the search focused."""
    window = MainWindow(counter.services, theme, ForgetfulState(), open_form=forms, clock=clock)
    at_end.push_async_callback(window.finish)
    window.resize(1440, 900)
    window.show()
    await window.start()
    await window.tasks.settled()
    return window
