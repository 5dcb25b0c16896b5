from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.services.views import Shop
from joptic_desktop.settings import DEFAULT_SERVICE
from joptic_desktop.ui.language.language import Language, LanguageChoice
from joptic_desktop.ui.session.connection_input import ConnectionField
from joptic_desktop.ui.session.first_run_page import FirstRunPage
from joptic_desktop.ui.session.start_field import SecretField
from joptic_desktop.ui.theme.scheme import SchemeChoice
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.field_frame import FieldState
from tests.server_process import ServerProcess

SERVICE, STORE, TOKEN = ConnectionField
Show = Callable[[QWidget], None]


@pytest.fixture
def page(theme: Theme, opened: OpenProfile, shown: Show) -> FirstRunPage:
    page = FirstRunPage(opened.session, theme, version="1.2.3")
    shown(page)
    page.show_manual()
    return page


def fill(page: FirstRunPage, service: str, store: str, token: str) -> None:
    for field, text in ((SERVICE, service), (STORE, store), (TOKEN, token)):
        page.form.fields[field].set_text(text)


def fill_rightly(page: FirstRunPage, server: ServerProcess) -> None:
    told = server.announcement
    fill(page, told.service, told.store, told.owner.access_token)


def texts(page: FirstRunPage) -> list[str]:
    return [field.text() for field in page.form.fields.values()]


def messages(page: FirstRunPage) -> dict[ConnectionField, str]:
    return {place: field.sentence.text for place, field in page.form.fields.items() if field.sentence.text}


def heard(page: FirstRunPage) -> list[Shop]:
    shops: list[Shop] = []
    page.connected.connect(shops.append)
    return shops


def test_the_form_begins_with_the_service_and_the_cursor_in_the_store_id(page: FirstRunPage) -> None:
    assert texts(page) == [DEFAULT_SERVICE, "", ""]
    assert page.focusWidget() is page.form.fields[STORE].edit


async def test_connecting_shows_what_was_found_and_then_keeps_it(
    page: FirstRunPage, server: ServerProcess, opened: OpenProfile
) -> None:
    store = server.new_store("Optique Atlas", synthetic=7)
    shops = heard(page)
    fill(page, server.announcement.service, store, f" Bearer {server.announcement.owner.access_token}\n")
    page.form.connect_button.click()
    await page.tasks.settled()
    assert page.form.isHidden()
    assert [row.words[0] for row in page.proof.rows][2:] == [store, "May read", "7"]
    assert opened.session.shop is None
    assert shops == []
    QTest.keyClicks(page.proof.name.edit, "Optique Atlas ")
    QTest.keyClick(page.proof.name.edit, Qt.Key.Key_Return)
    await page.tasks.settled()
    assert shops == [opened.session.shop]
    assert (shops[0].name, shops[0].store_id) == ("Optique Atlas", store)
    assert not page.proof.open_button.isEnabled(), "busy until the counter stands there"


async def test_enter_submits_from_any_field(page: FirstRunPage, server: ServerProcess) -> None:
    for field in page.form.fields.values():
        fill_rightly(page, server)
        server.forget_requests()
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        await page.tasks.settled()
        assert len(server.requests("GET", "/customer")) == 1
        page.proof.change_button.click()


async def test_a_test_asks_for_one_row_only(page: FirstRunPage, server: ServerProcess) -> None:
    fill_rightly(page, server)
    server.forget_requests()
    page.form.connect_button.click()
    await page.tasks.settled()
    (seen,) = server.requests("GET", "/customer")
    assert "limit=1" in seen["target"]


async def test_changing_the_connection_brings_everything_typed_back(page: FirstRunPage, server: ServerProcess) -> None:
    fill_rightly(page, server)
    before = texts(page)
    page.form.connect_button.click()
    await page.tasks.settled()
    assert page.panel.steps.current == 2
    page.proof.change_button.click()
    assert page.form.isVisible()
    assert texts(page) == before
    assert page.panel.steps.current == 1


async def refused(page: FirstRunPage) -> ConnectionField:
    """Press Connect, see that nothing typed is lost, and return the one field that says why it failed."""
    before = texts(page)
    page.form.connect_button.click()
    await page.tasks.settled()
    assert texts(page) == before
    assert page.form.isVisible()
    assert page.form.connect_button.isEnabled()
    (field,) = messages(page)
    assert page.form.fields[field].frame.state is FieldState.RED
    assert page.focusWidget() is page.form.fields[field].edit
    assert page.form.fields[field].edit.accessibleDescription() == messages(page)[field]
    return field


async def test_a_store_of_somebody_else_is_said_at_the_store_id(page: FirstRunPage, server: ServerProcess) -> None:
    told = server.announcement
    fill(page, told.service, told.foreign_store, told.owner.access_token)
    assert await refused(page) is STORE


async def test_a_wrong_token_is_said_at_the_token(page: FirstRunPage, server: ServerProcess) -> None:
    fill(page, server.announcement.service, server.announcement.store, "abc.def.ghi")
    assert await refused(page) is TOKEN


async def test_no_service_at_the_address_is_said_at_the_address(page: FirstRunPage) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        fill(page, f"http://127.0.0.1:{taken.getsockname()[1]}", "st_1", "token")
        assert await refused(page) is SERVICE


async def test_a_page_that_answers_in_place_of_the_service_is_said_whole(
    page: FirstRunPage, server: ServerProcess
) -> None:
    server.add_fault("GET /customer", status=200, html="<title>Hotel</title>")
    fill_rightly(page, server)
    assert await refused(page) is SERVICE
    assert "sign in to this network" in messages(page)[SERVICE]


async def test_plain_http_to_another_computer_is_never_sent(page: FirstRunPage) -> None:
    fill(page, "http://joptic.example", "st_1", "token")
    assert await refused(page) is SERVICE


async def test_what_is_missing_is_said_before_anything_is_sent(page: FirstRunPage) -> None:
    page.form.connect_button.click()
    assert list(messages(page)) == [STORE, TOKEN]
    assert page.focusWidget() is page.form.fields[STORE].edit
    assert not page.tasks.busy


async def test_a_sentence_goes_when_its_field_is_mended(page: FirstRunPage) -> None:
    page.form.connect_button.click()
    QTest.keyClicks(page.form.fields[STORE].edit, "s")
    assert list(messages(page)) == [TOKEN]


async def test_while_testing_the_form_is_locked_and_says_so(page: FirstRunPage, server: ServerProcess) -> None:
    fill_rightly(page, server)
    page.form.connect_button.click()
    assert page.form.busy.words == "Asking the service…"
    assert page.form.busy.isVisible()
    assert not page.form.connect_button.isEnabled()
    assert not page.form.sample_button.isEnabled()
    server.forget_requests()
    QTest.keyClick(page.form.fields[TOKEN].edit, Qt.Key.Key_Return)
    QTest.keyClicks(page.form.fields[TOKEN].edit, "x")
    assert page.form.fields[TOKEN].text() == server.announcement.owner.access_token
    await page.tasks.settled()
    assert len(server.requests("GET", "/customer")) == 1


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path, shown: Show, theme: Theme, opened: OpenProfile) -> FirstRunPage:
    """The page where other languages are offered."""
    for choice in (LanguageChoice.FRENCH, LanguageChoice.ARABIC):
        (tmp_path / f"joptic_{choice.value}.qm").touch()
    page = FirstRunPage(opened.session, theme, language=Language(qapp, tmp_path))
    shown(page)
    page.show_manual()
    return page


def languages(page: FirstRunPage) -> list[LanguageChoice]:
    told: list[LanguageChoice] = []
    page.language_chosen.connect(told.append)
    return told


async def test_a_language_waits_for_the_answer_that_is_on_its_way(spoken: FirstRunPage, server: ServerProcess) -> None:
    told = languages(spoken)
    fill_rightly(spoken, server)
    spoken.form.connect_button.click()
    spoken.language.choose(LanguageChoice.ARABIC)
    spoken.language.choose(LanguageChoice.FRENCH)
    assert told == []
    await spoken.tasks.settled()
    assert told == [LanguageChoice.FRENCH]
    assert spoken.begun.proof is not None


async def test_a_language_that_was_taken_back_meanwhile_is_not_told(
    spoken: FirstRunPage, server: ServerProcess
) -> None:
    told = languages(spoken)
    server.add_fault("GET /customer", status=500)
    fill_rightly(spoken, server)
    spoken.form.connect_button.click()
    spoken.language.choose(LanguageChoice.FRENCH)
    spoken.language.choose(LanguageChoice.SYSTEM)
    await spoken.tasks.settled()
    assert told == []
    assert not spoken.begun.busy
    spoken.language.choose(LanguageChoice.FRENCH)
    assert told == [LanguageChoice.FRENCH]


async def test_the_page_of_another_language_stays_busy_while_the_program_is_at_work_for_it(
    spoken: FirstRunPage, server: ServerProcess, theme: Theme, shown: Show
) -> None:
    told = languages(spoken)
    spoken.form.sample_button.click()
    spoken.language.choose(LanguageChoice.FRENCH)
    assert told == [LanguageChoice.FRENCH]
    other = FirstRunPage(None, theme)
    other.take_over(spoken.begun)
    shown(other)
    assert other.form.busy.words == "Starting a service on this computer…"
    assert not other.form.sample_button.isEnabled()
    spoken.show_problem("The embedded server did not start.")
    fill_rightly(spoken, server)
    spoken.form.connect_button.click()
    await spoken.tasks.settled()
    spoken.proof.open_button.click()
    spoken.language.choose(LanguageChoice.ARABIC)
    await spoken.tasks.settled()
    assert told[1:] == [LanguageChoice.ARABIC]
    another = FirstRunPage(None, theme)
    another.take_over(spoken.begun)
    shown(another)
    assert another.proof.busy.words == "Opening the shop…"
    assert not another.proof.open_button.isEnabled()


async def test_a_disk_that_refuses_is_said_and_can_be_tried_again(
    page: FirstRunPage, server: ServerProcess, opened: OpenProfile
) -> None:
    fill_rightly(page, server)
    page.form.connect_button.click()
    await page.tasks.settled()
    kept = opened.profile.info_path.read_bytes()
    opened.profile.info_path.unlink()
    page.proof.open_button.click()
    await page.tasks.settled()
    assert "cannot be read" in page.proof.problem.text
    assert page.proof.open_button.isEnabled()
    opened.profile.info_path.write_bytes(kept)
    shops = heard(page)
    page.proof.open_button.click()
    await page.tasks.settled()
    assert len(shops) == 1


async def test_a_page_that_goes_while_it_asks_lets_go(page: FirstRunPage, server: ServerProcess) -> None:
    server.add_fault("GET /customer", delay=0.2)
    fill_rightly(page, server)
    page.form.connect_button.click()
    await page.tasks.close()
    assert not page.tasks.busy


async def test_the_sample_customers_are_asked_for_once(page: FirstRunPage) -> None:
    asked: list[bool] = []
    page.sample_wanted.connect(lambda: asked.append(True))
    page.form.sample_button.click()
    page.form.sample_button.click()
    assert asked == [True]
    page.show_problem("The embedded server did not start.")
    assert page.form.problem.text == "The embedded server did not start."
    assert page.form.sample_button.isEnabled()


async def test_before_a_session_is_attached_only_the_sample_can_be_asked_for(
    theme: Theme, shown: Show, opened: OpenProfile
) -> None:
    page = FirstRunPage(None, theme)
    shown(page)
    assert not page.form.connect_button.isEnabled()
    assert page.form.sample_button.isEnabled()
    page.attach(opened.session)
    assert page.form.connect_button.isEnabled()


def test_the_token_is_hidden_until_the_eye_is_pressed(page: FirstRunPage) -> None:
    token = page.form.fields[TOKEN]
    assert isinstance(token, SecretField)
    assert not token.is_plain
    token.set_text("abc")
    assert "abc" not in token.edit.displayText()
    token.eye.click()
    assert token.edit.displayText() == "abc"
    assert token.eye.accessibleName() == "Hide what is typed: Token"


def test_a_known_store_is_filled_in_and_only_the_token_is_missing(
    theme: Theme, opened: OpenProfile, shown: Show
) -> None:
    page = FirstRunPage(opened.session, theme)
    page.prefill("https://joptic.example", "st_1")
    shown(page)
    page.show_manual()
    assert texts(page) == ["https://joptic.example", "st_1", ""]
    assert page.focusWidget() is page.form.fields[TOKEN].edit


def test_escape_does_nothing(page: FirstRunPage) -> None:
    page.form.fields[STORE].set_text("st_1")
    QTest.keyClick(page.form.fields[STORE].edit, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert page.form.fields[STORE].text() == "st_1"


def test_the_look_turns_at_once_and_is_told(page: FirstRunPage, theme: Theme) -> None:
    told: list[SchemeChoice] = []
    page.look_chosen.connect(told.append)
    page.look.actions_by_choice[SchemeChoice.DARK].trigger()
    assert theme.tokens.dark
    assert told == [SchemeChoice.DARK]
    assert page.look.accessibleName() == "Look: Dark"


def test_the_panel_gives_way_to_the_form_when_the_text_is_large(page: FirstRunPage, theme: Theme, qtbot: QtBot) -> None:
    assert page.panel.isVisible()
    theme.set_text_scale(150)
    assert page.panel.isHidden()
    qtbot.waitUntil(lambda: page.form.width() == 600)


def test_in_a_language_from_the_right_the_panel_stands_on_the_right(right_to_left: None, page: FirstRunPage) -> None:
    assert page.panel.x() == page.width() - page.panel.width()


def test_everything_that_takes_the_focus_has_a_name(page: FirstRunPage) -> None:
    focusable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    assert focusable
    for widget in focusable:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.mark.parametrize(
    ("choice", "said"), [(SchemeChoice.DARK, "English, dark"), (SchemeChoice.LIGHT, "English, light")]
)
def test_the_first_step_names_the_look_wherever_it_is_changed(
    page: FirstRunPage, theme: Theme, choice: SchemeChoice, said: str
) -> None:
    theme.scheme.choose(SchemeChoice.LIGHT if choice is SchemeChoice.DARK else SchemeChoice.DARK)
    theme.scheme.choose(choice)
    assert page.panel.steps._steps[0][1] == said
