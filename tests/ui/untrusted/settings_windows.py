"""The settings: every page with what may stand in it, and what may be wrong with that."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.shop_details import ShopDetails
from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.errors import InvalidInput, StoreFull
from joptic_desktop.services.connections import WayFaults
from joptic_desktop.ui.settings.privacy_page import PrivacyPage
from joptic_desktop.ui.settings.secret_dialog import SecretDialog
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog, SettingsPage, Way
from tests.ui.untrusted.hostile_people import Rotation
from tests.ui.untrusted.windows import Desk, Show

# what is no address never gets here
ORIGINS = ("https://joptic.example", "https://accounts.example")


@dataclass(slots=True)
class Keeper:
    """Stands for what keeps settings: it refuses in words that are not its own."""

    take: Rotation

    async def load(self) -> ShopDetails:
        return ShopDetails(self.take(), self.take(), self.take())

    async def save(self, details: ShopDetails) -> ShopDetails:
        raise InvalidInput(self.take(), details.name)

    async def faults_of(self, way: WayOut) -> WayFaults:
        return WayFaults(f"{way.proxy} {self.take()}", self.take())

    async def leave_by(self, way: WayOut) -> None:
        raise InvalidInput(way.proxy)

    async def set_forget_details(self, days: int) -> None:
        raise InvalidInput(f"{self.take()} {days}")

    async def set_photo_places(self, *, removed: bool) -> None:
        raise InvalidInput(f"{self.take()} {removed}")


@asynccontextmanager
async def settings(desk: Desk) -> AsyncIterator[Show]:
    """Shop, printing, connection, data and privacy: kept by somebody who keeps nothing."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        keeper = Keeper(take)
        way = Way(keeper, WayOut(take(), take()), ORIGINS)
        page = PrivacyPage(desk.theme, keeper, 30, removes_places=True)
        details = await keeper.load()
        dialog = SettingsDialog(desk.theme, keeper, details, SettingsPage.SHOP, desk.ground, way=way, privacy=page)
        dialog.shop.show_problem(take())
        yield dialog
        dialog.try_save()
        await dialog.settled()
        yield dialog
        assert dialog.connection is not None
        fields = dialog.connection.fields
        fields.certificates.take(str(desk.file(take(), b"no certificate")))
        fields.proxy.set_text(take())
        await dialog.settled()
        yield dialog
        dialog.try_save()
        await dialog.settled()
        yield dialog
        dialog.reject()

    yield show


@asynccontextmanager
async def secrets(desk: Desk) -> AsyncIterator[Show]:
    """The questions of the security page: what a key ring or a disk says when it refuses."""

    async def show(take: Rotation) -> AsyncIterator[QWidget]:
        async def refuse(_typed: Sequence[str]) -> None:
            raise StoreFull(take())

        dialog = SecretDialog(desk.theme, "Choose a passphrase", "", ["Passphrase"], "Keep it", refuse, desk.ground)
        dialog.submit()
        await dialog.tasks.settled()
        yield dialog
        dialog.reject()

    yield show
