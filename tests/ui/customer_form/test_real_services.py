"""The form on the real services: an encrypted profile in a folder and a service on a socket."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from joptic_desktop.domain.writes import Write, WriteState
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.duplicate_warning import Likeness
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess
from tests.ui.attachments.picture_bytes import picture
from tests.ui.customer_form.hands import fill_in, gone, message_of, type_into

AT_ONCE = FormSettings(decoder=("/nowhere/decoder",), pause_ms=0)


@pytest.fixture(scope="module")
def service() -> Iterator[ServerProcess]:
    with ServerProcess() as server:
        yield server


REFUSAL = {"statusCode": 400, "message": ["email must be a valid email address"], "error": "Bad Request"}


async def refused_writes(till: Till) -> list[Write]:
    return [write for write in await till.services.sync.outbox() if write.state is WriteState.REFUSED]


async def test_a_half_typed_form_outlives_the_program(service: ServerProcess, theme: Theme, tmp_path: Path) -> None:
    scan = tmp_path / "rx.png"
    scan.write_bytes(picture())
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        dialog = CustomerDialog(till.services, theme, settings=AT_ONCE, parent=till.window)
        dialog.open()
        dialog.files.take(Brought((scan,)))
        type_into(dialog, FormField.FIRST_NAME, "Layla")
        await until(lambda: dialog.page.head.draft.text().startswith("Draft saved"))
        await dialog.shelf.idle()
        await dialog.keep_and_close()

    async with Till.open(theme, tmp_path / "profile") as till:
        (draft,) = await till.services.drafts.all()
        again = CustomerDialog(till.services, theme, draft=draft, settings=AT_ONCE, parent=till.window)
        again.open()
        assert again.page.values.first_name == "Layla"
        fill_in(again)
        saved: list[str] = []
        again.saved.connect(saved.append)
        again.try_save()
        await until(lambda: saved)
        view = await till.services.customers.view(saved[0])
        assert [file.real_name for file in view.files] == ["rx.png"]
        assert await till.services.drafts.all() == ()


async def test_the_second_entry_of_a_phone_is_warned_of(service: ServerProcess, theme: Theme, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        first = await till.form()
        fill_in(first)
        type_into(first, FormField.EMAIL, "layla.phone@example.com")
        first.try_save()
        await gone(first)
        await until(lambda: not till.desk.dialogs)
        second = await till.form()
        type_into(second, FormField.PHONE, "06 62 41 08 35")
        warning = second.page.personal.warnings[Likeness.PHONE]
        await until(lambda: not warning.isHidden())
        assert "Layla Hassan" in warning.line.text


async def test_a_walk_in_is_saved_under_the_shops_domain(service: ServerProcess, theme: Theme, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await till.services.session.set_walk_in_domain("atlas.example")
        dialog = await till.form()
        fill_in(dialog)
        dialog.page.personal.email.link.click()
        await until(lambda: dialog.page.personal.email.has_none)
        saved: list[str] = []
        dialog.saved.connect(saved.append)
        dialog.try_save()
        await until(lambda: saved)
        view = await till.services.customers.view(saved[0])
        assert view.customer is not None
        assert view.customer.personal is not None
        assert till.services.customers.is_walk_in(view.customer.personal.email)


async def test_what_the_service_refuses_is_corrected_and_arrives(
    service: ServerProcess, theme: Theme, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        before = len(service.ledger("create"))
        service.add_fault("POST /customer", status=400, body=REFUSAL)
        dialog = await till.form()
        fill_in(dialog)
        dialog.try_save()
        await gone(dialog)
        await until(lambda: till.services.sync.status.refused)
        (write,) = await refused_writes(till)
        form = CustomerDialog(till.services, theme, uid=write.uid, refused=write, settings=AT_ONCE, parent=till.window)
        form.open()
        assert message_of(form, FormField.EMAIL) == "The service said: email must be a valid email address"
        type_into(form, FormField.EMAIL, "layla.corrected@example.com")
        form.try_save()
        await gone(form)
        await until(lambda: len(service.ledger("create")) == before + 1)
        assert await refused_writes(till) == []
