"""The locked screen, the settings of security, and the recovery code."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from joptic_desktop.compose.profiles import OpenProfile, open_profile
from joptic_desktop.domain.shop_details import ShopDetails
from joptic_desktop.services.keys import KeyWays
from joptic_desktop.services.lock import LockView, UnlockWay
from joptic_desktop.services.views import Draft
from joptic_desktop.settings import Settings
from joptic_desktop.storage.key_sources import PassphraseKey
from joptic_desktop.storage.profile import Profile
from joptic_desktop.ui.session.lock_page import LockPage
from joptic_desktop.ui.settings.recovery_code_dialog import RecoveryCodeDialog
from joptic_desktop.ui.settings.security_flows import SecurityFlows
from joptic_desktop.ui.settings.security_page import SecurityPage
from joptic_desktop.ui.settings.settings_dialog import SettingsDialog, SettingsPage
from joptic_desktop.ui.shell.lock_desk import LockDesk
from joptic_desktop.ui.shell.stage import Stage
from joptic_desktop.ui.tasks import TaskOwner
from tests.flows.till import Till, until
from tests.screens.day import Day
from tests.screens.studio import SMALL, WINDOWS
from tests.shop import PASSPHRASE, cheap_key

CODE = "7K2MQ-X9T4B-0HZRD-C5W8N-JP3VY-E6GAF"
ALL_WAYS = LockView(locked=True, has_pin=True, pin_works=True, ways=KeyWays(passphrase=True, recovery=True))
PIN_OFF = LockView(locked=True, has_pin=True, pin_works=False, ways=KeyWays(keyring=True, recovery=True))


async def locked(day: Day) -> None:
    """The locked screen with its PIN, after wrong ones, and where one signs in."""
    await _locked(day, "")


async def mirrored_locked(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        await _locked(day, "-rtl")
    finally:
        day.studio.face(rtl=False)


async def _locked(day: Day, suffix: str) -> None:
    sizes = (SMALL,) if suffix else WINDOWS
    page = LockPage(day.studio.theme, ALL_WAYS)
    page.show()
    page.secret.set_text("271828")
    await day.studio.take(f"locked{suffix}", page, sizes)
    page.show_problem("This is not the PIN.", ALL_WAYS)
    await day.studio.take(f"locked-wrong{suffix}", page, sizes)
    page.show_problem("This is not the PIN.", PIN_OFF, 4)
    await day.studio.take(f"locked-pin-off{suffix}", page, sizes)
    page.choose(UnlockWay.SIGN_IN)
    await day.studio.take(f"locked-sign-in{suffix}", page, sizes)
    page.close()
    page.deleteLater()


async def security(day: Day) -> None:
    """The settings of security, a question of theirs, the code, and what is asked before a computer is forgotten."""
    await _security(day, "")


async def mirrored_security(day: Day) -> None:
    """The same from the right to the left."""
    day.studio.face(rtl=True)
    try:
        await _security(day, "-rtl")
    finally:
        day.studio.face(rtl=False)


async def _security(day: Day, suffix: str) -> None:
    sizes = (SMALL,) if suffix else WINDOWS
    async with day.till() as till, _profile(day) as opened:
        till.window.resize(*SMALL)
        lock = LockDesk(day.studio.theme, till.window, Stage(day.studio.theme, till.window, SMALL), _nothing, _nothing)
        lock.attach(replace(till.services, keys=opened.keys))
        await lock.offer_recovery_code()
        await day.studio.take(f"offer-of-a-code{suffix}", till.window, sizes)
        till.window.toasts.close_all()
        lock.close()
        settings, flows = await _settings(day, till, opened, "darwin")
        await day.studio.take(f"security-on-a-mac{suffix}", till.window, sizes)
        settings.reject()
        settings, flows = await _settings(day, till, opened)
        await day.studio.take(f"security{suffix}", till.window, sizes)
        flows.set_passphrase(opened.screen.view.ways)
        await _take_over(day, settings, f"security-passphrase{suffix}")
        assert flows.dialog is not None
        flows.dialog.reject()
        await opened.drafts.save(Draft("half typed", None, 0.0, "{}"))
        flows.forget()
        await until(lambda: flows.question)
        await _take_over(day, settings, f"security-forget{suffix}")
        assert flows.question is not None
        flows.question.reject()
        code = RecoveryCodeDialog(day.studio.theme, CODE, settings)
        code.open()
        await _take_over(day, settings, f"security-code{suffix}")
        code.accept()
        settings.reject()
        till.paper.open_settings()
        await until(lambda: till.paper.settings)
        assert till.paper.settings is not None
        till.paper.settings.list.choose(SettingsPage.PRIVACY)
        await day.studio.take(f"data-and-privacy{suffix}", till.window, sizes)
        till.paper.settings.reject()


async def _take_over(day: Day, settings: SettingsDialog, name: str) -> None:
    """Draw the settings with the dialog over them."""
    await day.studio.take(name, settings, ((760, 560),))


async def _settings(
    day: Day, till: Till, opened: OpenProfile, system: str = "linux"
) -> tuple[SettingsDialog, SecurityFlows]:
    flows = SecurityFlows(day.studio.theme, opened.keys, opened.screen, TaskOwner(), till.window)
    page = SecurityPage(day.studio.theme, flows, opened.session, 5, lambda: opened.screen.view, system)
    dialog = SettingsDialog(
        day.studio.theme, till.services.shop_details, ShopDetails(), SettingsPage.GENERAL, till.window, security=page
    )
    dialog.list.choose(3)
    flows.stand_over(dialog)
    dialog.open()
    await until(lambda: page.keyring.isEnabled() or page.no_ring.isVisible())
    return dialog, flows


async def _nothing() -> None:
    """Put nothing away, and bring nothing back."""


@asynccontextmanager
async def _profile(day: Day) -> AsyncIterator[OpenProfile]:
    """Give a profile of its own whose passphrase is cheap to try, with a PIN."""
    profile = Profile(day.folder())
    cheap_key(profile)
    opened = await asyncio.to_thread(open_profile, Settings(profile.folder), PassphraseKey(PASSPHRASE))
    await opened.screen.load()
    await opened.screen.set_pin("271828")
    yield opened
    await asyncio.to_thread(opened.close)
