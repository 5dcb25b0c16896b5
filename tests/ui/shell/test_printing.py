"""Every way to paper that the window offers asks for the customer who is shown."""

from joptic_desktop.ui.shell.features import Feature
from joptic_desktop.ui.shell.main_window import MainWindow


def asked(window: MainWindow) -> list[tuple[str, str]]:
    """What the window asks for, as (what, uid)."""
    found: list[tuple[str, str]] = []
    window.print_requested.connect(lambda uid: found.append(("print", uid)))
    window.read_back_requested.connect(lambda uid: found.append(("read back", uid)))
    return found


async def test_nothing_is_offered_before_somebody_answers(window: MainWindow) -> None:
    found = asked(window)
    assert not window.menu_actions.print.isEnabled()
    assert not window.page.detail.record.tools.print.isEnabled()
    window.page.detail.print_asked.emit()
    assert found == []


async def test_button_menu_key_and_context_menu_ask_for_the_customer_shown(window: MainWindow) -> None:
    window.offer(Feature.PRINT)
    found, uid = asked(window), window.details.uid
    window.page.detail.record.tools.print.click()
    window.menu_actions.print.trigger()
    window.page.detail.record.read_back.click()
    window.menu_actions.read_back.trigger()
    assert found == [("print", uid), ("print", uid), ("read back", uid), ("read back", uid)]
    assert window.menu_actions.print in window.menu_actions.for_rows()
    assert window.menu_actions.print.shortcut().toString() == "Ctrl+P"


async def test_who_may_only_look_may_print(window: MainWindow) -> None:
    window.offer(Feature.PRINT)
    window.commands.set_read_only(read_only=True)
    assert window.menu_actions.print.isEnabled()
    assert window.page.detail.record.tools.print.isEnabled()


async def test_a_record_that_was_never_read_cannot_be_printed(window: MainWindow) -> None:
    window.offer(Feature.PRINT)
    window.details.show_uid(None)
    assert not window.menu_actions.print.isEnabled()
