"""The audit, what this computer holds, and the questions before one person's data leave or go."""

from __future__ import annotations

from datetime import timedelta

from joptic_desktop.ui.privacy.audit_window import Span
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.flows.till import Till, until
from tests.screens.day import KARIM, YASMINE, Day
from tests.screens.studio import SMALL, WINDOWS


async def privacy(day: Day) -> None:
    """Each of them over the counter."""
    async with day.till() as till:
        await _live(till)
        await _audit(day, till, "audit", WINDOWS)
        await _held(day, till, "held", WINDOWS)
        await _questions(day, till, "person")


async def mirrored_privacy(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till:
            await _live(till)
            await _audit(day, till, "audit-rtl", (SMALL,))
            await _held(day, till, "held-rtl", (SMALL,))
    finally:
        day.studio.face(rtl=False)


async def _live(till: Till) -> None:
    """Let a day be written down."""
    for name in (KARIM, YASMINE):
        await till.services.customers.open(till.row(name).uid)
    uid = till.row(KARIM).uid
    view = await till.services.customers.view(uid)
    ticket = await till.services.customers.delete((till.row(YASMINE).uid,))
    await till.services.customers.undo(ticket)
    assert view.customer is not None


async def _audit(day: Day, till: Till, name: str, sizes: tuple[tuple[int, int], ...]) -> None:
    till.privacy.open_audit()
    window = till.privacy.audit
    assert window is not None
    await until(lambda: window.lines.index(0, 0).data())
    await day.studio.take(name, till.window, sizes)
    window.span.setCurrentIndex(window.span.findData(Span.GIVEN.value))
    window.days.first.set_value(window._now().date())
    window.days.last.set_value(window._now().date() - timedelta(days=3))
    window.days._tell(None)
    await until(lambda: window.lines.rowCount() == 0)
    await day.studio.take(f"{name}-days", till.window, sizes)
    window.days.last.set_value(None)
    window.days._tell(None)
    window.search.set_text("nobody at all")
    await until(lambda: window.lines.rowCount() == 0)
    await day.studio.take(f"{name}-nothing", till.window, (SMALL,))
    window.close()


async def _held(day: Day, till: Till, name: str, sizes: tuple[tuple[int, int], ...]) -> None:
    till.privacy.open_held()
    window = till.privacy.held
    assert window is not None
    await until(window.save.isEnabled)
    await day.studio.take(name, till.window, sizes)
    window.ask_save()
    await until(lambda: window.findChild(Confirm))
    await day.studio.take(f"{name}-save", window, ((520, 460),))
    question = window.findChild(Confirm)
    assert isinstance(question, Confirm)
    question.reject()
    window.close()


async def _questions(day: Day, till: Till, name: str) -> None:
    flows = till.privacy.flows
    assert flows is not None
    await until(till.window.menu_actions.erase_person.isEnabled)
    for word, ask in (("export", till.privacy.export_person), ("erase", till.privacy.erase_person)):
        ask()
        await until(lambda: flows.question is not None and flows.question.isVisible())
        await day.studio.take(f"{name}-{word}", till.window, (SMALL,))
        assert flows.question is not None
        flows.question.reject()
        await until(lambda: flows.question is None)
