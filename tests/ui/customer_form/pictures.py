"""Forms in the states worth a picture: edited with faults, new and refused, without e-mail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from joptic_desktop.domain.prescription import Distance, Side
from joptic_desktop.domain.rx_findings import Measure, Place
from joptic_desktop.services.views import Draft
from joptic_desktop.ui.attachments.mime_files import Brought
from joptic_desktop.ui.customer_form.customer_dialog import CustomerDialog
from joptic_desktop.ui.customer_form.form_settings import FormSettings
from joptic_desktop.ui.customer_form.form_values import FormField
from joptic_desktop.ui.theme.theme import Theme
from tests.ui.attachments.picture_bytes import document, picture
from tests.ui.customer_form.hands import type_into, type_power
from tests.ui.customer_form.offline_shop import OfflineShop
from tests.ui.customer_form.people import NOW, SAMIRA, SENDING, SENT
from tests.ui.turns import until

SETTINGS = FormSettings(now=lambda: NOW)


async def shown(dialog: CustomerDialog) -> None:
    """Open a form with the focus in it."""
    dialog.open()
    dialog.activateWindow()
    await until(dialog.isActiveWindow)


async def edited(shop: OfflineShop, theme: Theme, scratch: Path) -> CustomerDialog:
    """The target picture: a wrong axis, a sign to confirm, files being sent, sent and not taken."""
    kept = Draft("d1", "u1", NOW.timestamp(), "{}")
    known = replace(await shop.know(), files=(SENDING, SENT))
    dialog = CustomerDialog(shop.services, theme, uid="u1", view=known, draft=kept, settings=SETTINGS)
    await shown(dialog)
    tiff = scratch / "scan-0031.tiff"
    tiff.write_bytes(b"II*\x00".ljust(8_400_000, b"\0"))
    dialog.files.take(Brought((tiff,)))
    type_power(dialog, Place(Distance.INTERMEDIATE, Side.LEFT, Measure.AXIS), "200")
    type_power(dialog, Place(Distance.NEAR, Side.LEFT, Measure.SPHERE), "0.50")
    await dialog.shelf.idle()
    return dialog


async def faulty(shop: OfflineShop, theme: Theme, scratch: Path) -> CustomerDialog:
    """A new customer with nearly everything wrong, a likely duplicate, and three files."""
    await shop.know()
    dialog = CustomerDialog(shop.services, theme, prefill="Samira", settings=SETTINGS)
    await shown(dialog)
    typed = ((FormField.EMAIL, "samira@"), (FormField.BORN, "31/02/1972"), (FormField.PHONE, "0661234567"))
    for field, text in typed:
        dialog.page.body.show_values(dialog.page.values.with_text(field, text))
    dialog.page.personal.inputs.left.emit(FormField.PHONE)
    dialog.try_save()
    for number, name in enumerate(("ordonnance.pdf", "cin.jpg", "scan.png")):
        path = scratch / name
        path.write_bytes(document() if name.endswith("pdf") else picture(400, 300 + number, "PNG", "#8a6d3b"))
        dialog.files.take(Brought((path,)))
        await dialog.shelf.idle()
    await dialog.settled()
    return dialog


async def without_email(shop: OfflineShop, theme: Theme, scratch: Path) -> CustomerDialog:
    """A walk-in while files hang over the window, with an account that may not write."""
    await shop.services.session.set_walk_in_domain("optique-atlas.example")
    shop.refuse_writes("This account may read this store. What you save waits for the owner.")
    dialog = CustomerDialog(shop.services, theme, settings=SETTINGS)
    await shown(dialog)
    dialog.page.personal.email.link.click()
    dialog.files.set_target(on=True)
    await dialog.settled()
    type_into(dialog, FormField.FIRST_NAME, "Rachid")
    return dialog


async def elsewhere(shop: OfflineShop, theme: Theme, scratch: Path) -> CustomerDialog:
    """A customer of another store, whose record moved while the form was open."""
    known = await shop.know(replace(SAMIRA, personal=None))
    dialog = CustomerDialog(shop.services, theme, uid="u1", view=known, settings=SETTINGS)
    await shown(dialog)
    dialog.page.show_meanwhile("Changed elsewhere meanwhile: what you typed stays")
    dialog.page.foot.show_error("The disk is full: nothing was saved. Make room and try again.")
    return dialog


FORMS = (edited, faulty, without_email, elsewhere)
