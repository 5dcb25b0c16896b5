"""Paper and what is read aloud: the preview of each sheet, the PDF, the card."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import product

from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.rx_entry import RxEntry
from joptic_desktop.domain.shop_details import Paper, SheetKind, SheetLanguage, ShopDetails
from joptic_desktop.ui.print.print_preview import PrintOrder, PrintPreview
from joptic_desktop.ui.print.read_back_card import ReadBackCard
from joptic_desktop.ui.print.sheet_writer import Imprint, Subject
from joptic_desktop.ui.widgets.notice_bar import Notice, NoticeTone
from tests.ui.counter.sample_people import NOW
from tests.ui.untrusted import hostile_people as hostile
from tests.ui.untrusted.hostile_people import Rotation
from tests.ui.untrusted.windows import Desk, Show

SHEETS = tuple(product(SheetKind, SheetLanguage))


@asynccontextmanager
async def preview(desk: Desk) -> AsyncIterator[Show]:
    """One sheet in one language after the other, painted and written as a file."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        kind, language = SHEETS[take.number % len(SHEETS)]
        customer = hostile.customer_of(take)
        assert customer.prescription is not None
        details = ShopDetails(take(), take(), take(), b"", Paper.A5, language, kind)
        subject = Subject(take(), customer.personal, take(), take(), customer.address, customer.prescription)
        order = PrintOrder((subject,), Imprint(details, take(), NOW), take())
        preview = PrintPreview(desk.theme, order, parent=desk.ground)
        yield preview
        preview.pages.grab()
        preview.notice.show_notice(Notice(NoticeTone.DANGER, take(), take()))
        yield preview
        preview.save_to(desk.path(f"{take()[:60]}.pdf"))
        preview.deleteLater()

    yield show


@asynccontextmanager
async def read_back(desk: Desk) -> AsyncIterator[Show]:
    """The prescription as sentences, in one language after the other."""
    languages = tuple(SheetLanguage)

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        entry = RxEntry(hostile.prescription_of(take))
        language = languages[take.number % len(languages)]
        card = ReadBackCard(desk.theme, take(), entry, language, typed=True, parent=desk.ground)
        yield card
        card.deleteLater()

    yield show
