"""From the counter to paper: the real window on the real services."""

from pathlib import Path

from joptic_desktop.domain.changes import CustomerChange, EyeChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.storage.audit import AuditAction
from joptic_desktop.ui.print.print_preview import PrintPreview
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.till import Till, until
from tests.server_process import ServerProcess
from tests.ui.customer_form.hands import type_power
from tests.ui.print.paper_text import read_pages


async def chosen(till: Till) -> str:
    """Give the first customer a prescription, and wait until the record stands in the window."""
    await until(lambda: till.rows() and till.window.page.detail.view)
    row = till.rows()[0]
    till.window.page.column.table.select_position(0)
    view = await till.services.customers.view(row.uid)
    await until(till.window.menu_actions.print.isEnabled)
    eyes = (EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-1.25", "-0.25", "90")),)
    await till.services.customers.update(row.uid, view.confirmed, CustomerChange(eyes=eyes))
    return row.uid


async def test_a_prescription_goes_from_the_list_into_a_file(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        uid = await chosen(till)
        till.window.menu_actions.print.trigger()
        preview = await till.preview()
        preview.choices.show_choice(SheetKind.PRESCRIPTION, SheetLanguage.FRENCH, Paper.A5)
        preview.save_to(tmp_path / "rx.pdf")
        assert not (tmp_path / "rx.pdf").exists()  # not before it is written down
        await until((tmp_path / "rx.pdf").exists)
        line = (await till.audit())[0]
        assert (line.action, line.uid, line.note) == (AuditAction.PRINTED, uid, "prescription")
        (page,) = read_pages((tmp_path / "rx.pdf").read_bytes())
        assert "OD : −1,25 (−0,25) 90°" in page.text
        assert till.rows()[0].name in page.text
        await until(lambda: till.paper.preview is None)


async def test_what_cannot_be_written_down_is_not_printed(theme: Theme, service: ServerProcess, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        uid = await chosen(till)
        till.window.menu_actions.print.trigger()
        preview = await till.preview()
        await till.let_write(allowed=False)
        preview.save_to(tmp_path / "rx.pdf")
        await until(preview.notice.isVisible)
        assert not (tmp_path / "rx.pdf").exists()
        assert "read-only" in preview.notice.accessibleName()
        await till.let_write(allowed=True)
        preview.save_to(tmp_path / "gone" / "rx.pdf")
        await until(lambda: "read-only" not in preview.notice.accessibleName())
        await until(lambda: not till.window.tasks.busy)
        failed, printed = [line for line in await till.audit() if line.uid == uid][:2]
        assert (printed.action, printed.note) == (AuditAction.PRINTED, "prescription")
        assert (failed.action, failed.note) == (AuditAction.FAILED, "prescription: nothing was printed")
        preview.reject()


async def test_what_the_shop_set_stands_at_the_head_the_next_day(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        till.window.settings_requested.emit()
        await until(lambda: till.paper.settings)
        settings = till.paper.settings
        assert settings is not None
        settings.shop.name.edit.setText("Optique du Phare")
        settings.printing.show_choice(SheetKind.CUSTOMER, SheetLanguage.ARABIC, Paper.A4)
        settings.try_save()
        await until(lambda: till.paper.settings is None)
    async with Till.open(theme, tmp_path / "profile") as till:
        await chosen(till)
        till.window.page.detail.print_asked.emit()
        preview = await till.preview()
        assert preview.choices.paper is Paper.A4
        assert preview.sheets[0].title == "بطاقة الزبون"
        assert "Optique du Phare" in preview.sheets[0].head.shop
        preview.reject()


async def test_a_form_prints_what_is_saved_and_reads_back_what_is_typed(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        uid = await chosen(till)
        form = await till.form(uid)
        sphere = Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)
        await until(lambda: form.page.grid.entry.shown(sphere) == "−1.25")
        type_power(form, sphere, "2.00")
        form.page.foot.print.click()
        preview = await till.preview()
        assert not preview.notice.isHidden()
        preview.reject()
        form.page.foot.read_back.click()
        await until(lambda: till.paper.card)
        card = till.paper.card
        assert card is not None
        card.speak(SheetLanguage.ENGLISH)
        assert "2.00, plus or minus not said" in card.page.accessibleDescription()
        assert card.state.isVisible()
        card.reject()
        await form.keep_and_close()


async def test_a_new_form_has_nothing_to_print_and_says_so(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        form = await till.form()
        form.page.foot.print.click()
        assert form.page.foot.sentences == ("Save first: only what is saved can be printed.",)
        await form.keep_and_close()


async def test_what_is_read_back_from_a_form_is_what_its_paper_says(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        form = await till.form(await chosen(till))
        sphere = Place(Distance.DISTANCE, Side.RIGHT, Measure.SPHERE)
        await until(lambda: form.page.grid.entry.shown(sphere) == "−1.25")
        type_power(form, sphere, "-7.75")
        form.page.foot.read_back.click()
        await until(lambda: till.paper.card)
        card = till.paper.card
        assert card is not None
        card.print_asked.emit(SheetLanguage.ENGLISH)
        preview = await till.preview()
        preview.choices.show_choice(SheetKind.WORKSHOP, SheetLanguage.ENGLISH, Paper.A5)
        preview.save_to(tmp_path / "rx.pdf")
        await until((tmp_path / "rx.pdf").exists)
        text = " ".join(page.text for page in read_pages((tmp_path / "rx.pdf").read_bytes()))
        assert "minus 7.75" in text
        assert "1.25" not in text
        card.reject()
        await form.keep_and_close()


async def test_an_open_sheet_and_an_open_card_follow_their_record(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        uid = await chosen(till)
        till.window.menu_actions.read_back.trigger()
        await until(lambda: till.paper.card)
        card = till.paper.card
        assert card is not None
        card.speak(SheetLanguage.ENGLISH)
        card.print_asked.emit(SheetLanguage.ENGLISH)
        preview = await till.preview()
        view = await till.services.customers.view(uid)
        eyes = (EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-7.75", "-0.25", "90")),)
        await till.services.customers.update(uid, view.customer, CustomerChange(eyes=eyes))
        await until(lambda: "7.75" in str(preview.sheets))
        await until(lambda: "7.75" in card.page.accessibleDescription())
        preview.reject()
        card.reject()


async def test_a_form_that_went_meanwhile_opens_no_paper(theme: Theme, service: ServerProcess, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        form = await till.form(await chosen(till))
        form.page.foot.print.click()
        form.page.foot.read_back.click()
        form.hide()
        await until(lambda: not till.window.tasks.busy)
        assert (till.paper.preview, till.paper.card) == (None, None)
        await form.keep_and_close()


async def test_a_key_pressed_twice_opens_one_preview(theme: Theme, service: ServerProcess, tmp_path: Path) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await chosen(till)
        for action in (till.window.menu_actions.print, till.window.menu_actions.settings):
            action.trigger()
            action.trigger()
        await until(lambda: till.paper.preview and till.paper.settings and not till.window.tasks.busy)
        assert len(till.window.findChildren(PrintPreview)) == 1
        assert len(till.window.findChildren(SettingsDialog)) == 1


async def test_paper_of_one_shop_does_not_stay_open_over_another(
    theme: Theme, service: ServerProcess, tmp_path: Path
) -> None:
    async with Till.open(theme, tmp_path / "profile", service.announcement) as till:
        await chosen(till)
        till.window.menu_actions.print.trigger()
        await until(lambda: till.paper.preview)
        till.paper.attach(till.services)
        await until(lambda: till.paper.preview is None)
