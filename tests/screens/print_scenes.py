"""Paper: the preview in each language and sheet, the read-back card, the settings it begins with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QDialog

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage
from joptic_desktop.ui.attachments.decoder import png
from joptic_desktop.ui.print.print_preview import PrintPreview
from joptic_desktop.ui.settings.settings_dialog import SettingsPage
from joptic_desktop.ui.theme.tokens import LIGHT
from tests.flows.till import Till, until
from tests.screens.day import SAMIRA, Day, show
from tests.screens.form_scenes import form
from tests.screens.studio import SMALL, WINDOWS
from tests.ui.customer_form.hands import type_power

LARGE_ONLY = (WINDOWS[1],)


async def preview(day: Day) -> None:
    """Each sheet before it is printed."""
    async with day.till() as till:
        await _set_shop(day, till)
        await _open_preview(till)
        await day.studio.take("preview", till.window, LARGE_ONLY)
        for kind, language in (
            (SheetKind.WORKSHOP, SheetLanguage.ENGLISH),
            (SheetKind.CUSTOMER, SheetLanguage.ARABIC),
            (SheetKind.READ_BACK, SheetLanguage.FRENCH),
        ):
            _choose(till, kind, language, Paper.A5)
            await day.studio.take(f"preview-{kind.name.lower()}", till.window, LARGE_ONLY)
        _close(_paper(till))
        till.window.resize(*SMALL)
        await until(lambda: till.paper.preview is None)
        await _open_preview(till)
        await day.studio.take("preview", till.window, (SMALL,))
        _paper(till).print_now()
        await day.studio.take("preview-no-printer", till.window, (SMALL,))
        _close(_paper(till))


async def mirrored_preview(day: Day) -> None:
    """The preview and the settings from the right to the left."""
    day.studio.face(rtl=True)
    try:
        async with day.till() as till:
            await _set_shop(day, till)
            await _open_preview(till)
            _choose(till, SheetKind.PRESCRIPTION, SheetLanguage.ARABIC, Paper.A5)
            await day.studio.take("preview-rtl", till.window, LARGE_ONLY)
            _close(_paper(till))
            await _settings(day, till, "settings-rtl", SettingsPage.SHOP)
    finally:
        day.studio.face(rtl=False)


async def read_back(day: Day) -> None:
    """The read-back card of a saved prescription in its languages, and of one that is being typed."""
    async with day.till() as till:
        await show(till, SAMIRA)
        till.window.commands.read_back()
        await until(lambda: till.paper.card)
        card = till.paper.card
        assert card is not None
        for language in SheetLanguage:
            card.speak(language)
            for width, height in WINDOWS:
                card.resize(width, height)
                await day.studio.take(f"read-back-{language.value}", card, ((width, height),))
        _close(card)
        async with form(till, SAMIRA) as dialog:
            type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "0.50")
            type_power(dialog, Place(Distance.NEAR, Side.RIGHT, Measure.AXIS), "abc")
            await until(lambda: till.paper.card is None)
            dialog.page.foot.read_back.click()
            await until(lambda: till.paper.card)
            typed = till.paper.card
            assert typed is not None
            await day.studio.take("read-back-typed", typed, LARGE_ONLY)
            _close(typed)


async def settings(day: Day) -> None:
    """Every page of the settings."""
    async with day.till() as till:
        await _set_shop(day, till)
        till.paper.offer_languages(day.studio.language)
        for page in SettingsPage:
            await _settings(day, till, f"settings-{page.name.lower()}", page)


async def _settings(day: Day, till: Till, name: str, page: SettingsPage) -> None:
    till.window.settings_requested.emit()
    await until(lambda: till.paper.settings)
    window = till.paper.settings
    assert window is not None
    window.list.choose(page)
    await day.studio.take(name, till.window, (SMALL,))
    _close(window)
    await until(lambda: till.paper.settings is None)


async def _open_preview(till: Till) -> None:
    await show(till, SAMIRA)
    till.window.menu_actions.print.trigger()
    await until(lambda: till.paper.preview)


def _paper(till: Till) -> PrintPreview:
    assert till.paper.preview is not None
    return till.paper.preview


def _choose(till: Till, kind: SheetKind, language: SheetLanguage, paper: Paper) -> None:
    choices = _paper(till).choices
    choices.show_choice(kind, language, paper)
    choices.changed.emit()


def _close(dialog: QDialog) -> None:
    dialog.reject()


async def _set_shop(day: Day, till: Till) -> None:
    kept = await till.services.shop_details.load()
    details = replace(
        kept, address="14, rue des Orangers, 20100 Casablanca", phone="+212 5 22 00 11 22", logo=shop_logo(day)
    )
    await till.services.shop_details.save(details)


def shop_logo(day: Day) -> bytes:
    """Draw the sign of the sample shop."""
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(LIGHT.accent)
    painter = QPainter(image)
    day.studio.theme.icons.paint(painter, QRectF(0, 0, 256, 256), "glasses", QColor("white"), 152)
    painter.end()
    return png(image)
