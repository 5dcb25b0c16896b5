"""What the form learns while it is open: the record moved, others are alike, the account may not write."""

import asyncio
from dataclasses import replace
from datetime import date

from PySide6.QtTest import QTest

from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Customer, PersonalData, Sex
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.writes import Verb
from joptic_desktop.sync.gate import Line
from joptic_desktop.ui.attachments.tiles import TileState
from joptic_desktop.ui.customer_form.duplicate_warning import DuplicateWarning, Likeness
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.customer_form.questions import DomainQuestion, LeaveQuestion
from tests.ui.attachments.picture_bytes import document
from tests.ui.customer_form.conftest import Open
from tests.ui.customer_form.hands import choose_sex, edit_of, fill_in, gone, message_of, type_into, type_power
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.people import SAMIRA, STAMP, summary
from tests.ui.turns import until

MOVED = apply_change(SAMIRA, CustomerChange(PersonalChange(first_name="Samira Lina")))
KARIM = Customer(
    "c9",
    is_active=True,
    created_at=STAMP,
    updated_at=STAMP,
    personal=PersonalData("Karim", "Ouazzani", "karim@example.com", "+212662410835", date(1980, 1, 2), Sex.MALE, "p9"),
)
LAYLA = replace(
    KARIM, personal=PersonalData("Layla", "Hassan", "l@example.com", "+212600000001", date(1992, 5, 12), Sex.FEMALE)
)
SAID = "Changed elsewhere meanwhile: what you typed stays"


def warning_of(dialog: object, likeness: Likeness) -> DuplicateWarning:
    warning: DuplicateWarning = dialog.page.personal.warnings[likeness]  # type: ignore[attr-defined]  # any form
    return warning


async def test_an_untouched_form_follows_its_record(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    await shop.know(MOVED)
    await until(lambda: dialog.page.values.first_name == "Samira Lina")
    assert dialog.page.head.name.text() == "Samira Lina Benkirane"
    assert dialog.page.head.meanwhile.text == ""


async def test_nothing_changes_under_the_hands(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_into(dialog, FormField.CITY, "Rabat")
    await shop.know(MOVED)
    await until(lambda: dialog.page.head.meanwhile.text == SAID)
    assert (dialog.page.values.first_name, dialog.page.values.city) == ("Samira", "Rabat")
    dialog.try_save()
    await gone(dialog)
    (update,) = await shop.outbox()
    assert update.base == SAMIRA
    assert update.change is not None
    assert update.change.changed_fields == ("city",)


async def test_a_record_that_says_the_same_gives_its_base_and_no_word(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_into(dialog, FormField.CITY, "Rabat")
    fresh = replace(SAMIRA, updated_at="2026-11-23T10:40:00.000Z")
    await shop.know(fresh)
    await until(lambda: dialog.page.record.base == fresh)
    assert dialog.page.head.meanwhile.text == ""
    assert dialog.page.values.city == "Rabat"


async def test_details_that_arrive_late_fill_what_nobody_typed(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.list_row(summary(SAMIRA)))
    assert "not on this computer yet" in dialog.page.notice.notice.sentence
    type_into(dialog, FormField.CITY, "Rabat")
    type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "-0.75")
    await shop.know()
    await until(lambda: dialog.page.values.first_name == "Samira")
    assert dialog.page.values.city == "Rabat"
    assert dialog.page.grid.changes() == (EyeChange(Distance.NEAR, Side.LEFT, Eye("-0.75", "0", "0")),)
    assert dialog.page.head.meanwhile.text == "The details came while you typed: look before you save"
    assert not dialog.page.notice.isVisible()


async def test_news_of_a_customer_never_reach_the_next_new_form(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    await dialog.settled()
    type_into(dialog, FormField.CITY, "Rabat")
    async with shop.busy_disk():
        dialog.try_save(again=True)
        news = asyncio.ensure_future(shop.know(MOVED))
        await asyncio.sleep(0)
    await until(lambda: dialog.page.record.is_new)
    await news
    await dialog.settled()
    assert (dialog.page.record.uid, dialog.page.values.first_name) == (None, "")


async def test_a_minus_just_typed_is_not_taken_away_by_news(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    await dialog.settled()
    cell = dialog.page.grid.board.cells[Place(Distance.NEAR, Side.LEFT, Measure.SPHERE)]
    cell.setFocus()
    cell.selectAll()
    QTest.keyClicks(cell, "-")
    await shop.know(MOVED)
    await until(lambda: dialog.page.head.meanwhile.text == SAID)
    QTest.keyClicks(cell, "075")
    assert cell.text() == "-075"


async def test_a_draft_on_an_eye_that_moved_says_so(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form(uid="u1", view=await shop.know())
    type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "-0.75")
    await dialog.keep_and_close()
    (draft,) = await shop.drafts()
    assert SAMIRA.prescription is not None
    turned = replace(
        SAMIRA, prescription=SAMIRA.prescription.with_eye(Distance.NEAR, Side.LEFT, Eye("-0.50", "-1.00", "100"))
    )
    again = await open_form(uid="u1", view=await shop.know(turned), draft=draft)
    assert again.page.head.meanwhile.text == "Changed since this draft was typed: look before you save"


async def test_a_form_opened_without_a_view_reads_it(open_form: Open, shop: OfflineShop) -> None:
    await shop.know()
    dialog = await open_form(uid="u1")
    await until(lambda: dialog.page.values.first_name == "Samira")
    assert dialog.windowTitle() == "Edit customer"


async def test_opening_a_form_has_the_service_asked(open_form: Open, shop: OfflineShop) -> None:
    watch = shop.store.engine.watch
    watch.signed_in()
    dialog = await open_form(uid="u1", view=await shop.know())
    await dialog.settled()
    await until(lambda: watch.gate.line is Line.NO_LINE)


async def test_the_progress_of_earlier_files_is_followed(open_form: Open, shop: OfflineShop) -> None:
    await shop.know()
    paper = await shop.services.attachments.take_bytes(document(), "ordonnance.pdf", "prescription")
    await shop.services.customers.update("u1", SAMIRA, CustomerChange(), (paper,))
    (write,) = await shop.outbox()
    await shop.sending(write.seq)
    shop.services.customers.note_progress("u1", paper.sent_name, 42)
    dialog = await open_form(uid="u1", view=await shop.services.customers.view("u1"))
    assert dialog.shelf.tiles()[0].percent == 42
    await shop.arrived(write.seq)
    shop.services.customers.note(frozenset({"u1"}))
    await until(lambda: dialog.shelf.tiles()[0].state is TileState.SENT)


async def test_the_same_phone_is_warned_of_and_never_blocks(open_form: Open, shop: OfflineShop) -> None:
    await shop.know(KARIM, "u9")
    dialog = await open_form()
    fill_in(dialog)
    warning = warning_of(dialog, Likeness.PHONE)
    await until(warning.isVisible)
    assert "Karim Ouazzani" in warning.line.text
    dialog.try_save()
    await gone(dialog)
    assert len(await shop.outbox()) == 1


async def test_a_warning_goes_while_its_field_is_changed(open_form: Open, shop: OfflineShop) -> None:
    await shop.know(KARIM, "u9")
    dialog = await open_form()
    type_into(dialog, FormField.PHONE, "0662410835")
    await until(warning_of(dialog, Likeness.PHONE).isVisible)
    type_into(dialog, FormField.PHONE, "0662410836")
    await dialog.settled()
    assert not warning_of(dialog, Likeness.PHONE).isVisible()


async def test_the_same_person_needs_name_and_birth_date(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    type_into(dialog, FormField.LAST_NAME, "Hassan")
    await dialog.settled()
    assert not warning_of(dialog, Likeness.PERSON).isVisible()
    type_into(dialog, FormField.BORN, "12051992")
    await dialog.settled()
    assert not warning_of(dialog, Likeness.PERSON).isVisible()
    await shop.know(LAYLA, "u9")
    type_into(dialog, FormField.FIRST_NAME, "Lay")
    type_into(dialog, FormField.FIRST_NAME, "Layla")
    await until(warning_of(dialog, Likeness.PERSON).isVisible)


async def test_a_free_email_is_worth_a_word(open_form: Open) -> None:
    dialog = await open_form()
    type_into(dialog, FormField.EMAIL, "layla@example.com")
    await until(lambda: message_of(dialog, FormField.EMAIL) == "No other customer known here has it")


async def test_opening_the_other_asks_what_becomes_of_what_was_typed(open_form: Open, shop: OfflineShop) -> None:
    await shop.know(KARIM, "u9")
    dialog = await open_form()
    wanted: list[str] = []
    dialog.open_existing.connect(wanted.append)
    type_into(dialog, FormField.EMAIL, "karim@example.com")
    await until(warning_of(dialog, Likeness.EMAIL).isVisible)
    warning_of(dialog, Likeness.EMAIL).link.click()
    await until(lambda: dialog.findChild(LeaveQuestion))
    question = dialog.findChild(LeaveQuestion)
    assert question is not None
    question.discard.click()
    await until(lambda: wanted)
    assert wanted == ["u9"]


async def test_a_customer_without_email_gets_a_stand_in_that_is_not_shown(open_form: Open, shop: OfflineShop) -> None:
    await shop.services.session.set_walk_in_domain("atlas.example")
    dialog = await open_form()
    fill_in(dialog)
    dialog.page.personal.email.link.click()
    await until(lambda: dialog.page.personal.email.has_none)
    assert edit_of(dialog, FormField.EMAIL).text() == ""
    dialog.try_save()
    await gone(dialog)
    (write,) = await shop.outbox()
    assert write.change is not None
    email = write.change.personal.email or ""
    assert shop.services.customers.is_walk_in(email)
    assert email.endswith("@atlas.example")


async def test_the_first_walk_in_asks_for_the_shops_domain(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    dialog.page.personal.email.link.click()
    await until(lambda: dialog.findChild(DomainQuestion))
    question = dialog.findChild(DomainQuestion)
    assert question is not None
    question.domain.set_text("atlas")
    question.use.click()
    assert question.domain.message.text == "Write it like optique-atlas.example"
    question.domain.set_text("@atlas.example")
    question.use.click()
    await until(lambda: dialog.page.personal.email.has_none)
    assert shop.services.session.settings.walk_in_domain == "atlas.example"


async def test_a_walk_in_can_be_given_an_email(open_form: Open, shop: OfflineShop) -> None:
    personal = replace(SAMIRA.personal, email="walkin+1@atlas.example") if SAMIRA.personal else None
    walk_in = replace(SAMIRA, personal=personal)
    dialog = await open_form(uid="u1", view=await shop.know(walk_in))
    assert dialog.page.personal.email.has_none
    dialog.page.personal.email.link.click()
    type_into(dialog, FormField.EMAIL, "samira@example.com")
    dialog.try_save()
    await gone(dialog)
    (update,) = await shop.outbox()
    assert update.change is not None
    assert update.change.personal == PersonalChange(email="samira@example.com")


async def test_an_account_that_may_not_write_is_told_and_its_work_is_kept(open_form: Open, shop: OfflineShop) -> None:
    dialog = await open_form()
    shop.refuse_writes("Not yours.")
    await until(dialog.page.notice.isVisible)
    told = dialog.page.notice.notice
    assert told.headline == "You may look but not write."
    assert told.sentence == "What you save waits on this computer until somebody who may write confirms it."
    fill_in(dialog)
    dialog.try_save()
    await gone(dialog)
    assert len(await shop.outbox()) == 1


async def test_personal_data_of_another_store_can_only_be_read(open_form: Open, shop: OfflineShop) -> None:
    elsewhere = replace(SAMIRA, personal=None)
    await shop.know(elsewhere)
    dialog = await open_form(uid="u1", view=await shop.list_row(summary(elsewhere, is_local=False)))
    assert not edit_of(dialog, FormField.FIRST_NAME).isEnabled()
    assert dialog.page.notice.notice.headline == "Customer of another store."
    type_into(dialog, FormField.CITY, "Rabat")
    dialog.try_save()
    await gone(dialog)
    (update,) = await shop.outbox()
    assert update.change is not None
    assert update.change.changed_fields == ("city",)


async def test_a_refused_edit_is_corrected_where_the_service_complained(open_form: Open, shop: OfflineShop) -> None:
    known = await shop.know()
    change = CustomerChange(PersonalChange(first_name="Samira2", phone_number="123"))
    await shop.services.customers.update("u1", SAMIRA, change)
    (edit,) = await shop.outbox()
    write = await shop.refuse(edit, "firstName must be a string; phoneNumber must be valid")
    dialog = await open_form(uid="u1", view=known, refused=write)
    assert dialog.page.values.first_name == "Samira2"
    assert message_of(dialog, FormField.FIRST_NAME) == "The service said: firstName must be a string"
    assert dialog.focusWidget() is edit_of(dialog, FormField.FIRST_NAME)
    assert dialog.page.foot.sentences == ("The service does not accept the data.",)
    type_into(dialog, FormField.FIRST_NAME, "Samira")
    dialog.try_save()
    await gone(dialog)
    (update,) = await shop.outbox()
    assert (update.base, update.change) == (SAMIRA, CustomerChange(PersonalChange(phone_number="123")))
    assert update.seq != write.seq


async def test_a_refused_new_customer_is_a_new_customer_again(open_form: Open, shop: OfflineShop) -> None:
    first = await open_form()
    fill_in(first)
    first.try_save()
    await gone(first)
    (saved,) = await shop.outbox()
    write = await shop.refuse(saved, "email must be a valid email address")
    dialog = await open_form(uid=write.uid, refused=write)
    assert message_of(dialog, FormField.EMAIL).startswith("The service said")
    choose_sex(dialog, "male")
    dialog.try_save()
    await gone(dialog)
    (again,) = await shop.outbox()
    assert (again.verb, again.uid) == (Verb.CREATE, write.uid)
    assert again.change is not None
    assert again.change.personal.sex == "male"
    assert again.change.personal.email == "layla@example.com"
    assert again.seq != write.seq
