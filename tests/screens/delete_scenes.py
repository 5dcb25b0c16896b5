"""Deleting: the question, the question above ten, the way back, and what toasts say."""

from __future__ import annotations

from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.widgets.confirm import Confirm
from tests.flows.till import Till, until
from tests.screens.day import KARIM, Day, select, show
from tests.ui.customer_form.hands import type_into


async def deleting(day: Day) -> None:
    """Asked for three, typed for twelve, and the eight seconds afterwards."""
    async with day.till() as till:
        await show(till, KARIM)
        for name, count in (("delete-question", 3), ("delete-typed", 12)):
            select(till, count)
            till.window.commands.delete()
            await until(lambda: _asked(till))
            await day.studio.take(name, till.window)
            _asked(till)[0].reject()
            await until(lambda: not _asked(till))
        till.window.page.column.table.keep_only_current()
        till.window.commands.delete()
        await until(lambda: till.window.toasts.shown and all(row.name != KARIM for row in till.rows()))
        await day.studio.take("undo", till.window)
        till.window.toasts.shown[0].close_now()


async def drafts(day: Day) -> None:
    """Two forms that were half typed when the program ended are offered again."""
    async with day.till() as till:
        dialog = await till.form()
        type_into(dialog, FormField.FIRST_NAME, "Hakima")
        await dialog.keep_and_close()
        other = await till.form(till.rows()[0].uid)
        type_into(other, FormField.CITY, "Tiznit")
        await other.keep_and_close()
        till.window.toasts.close_all()
        await till.desk.offer_drafts()
        await until(lambda: len(till.window.toasts.shown) == 2)
        await day.studio.take("drafts", till.window)


def _asked(till: Till) -> list[Confirm]:
    return [each for each in till.window.findChildren(Confirm) if each.isVisible()]
