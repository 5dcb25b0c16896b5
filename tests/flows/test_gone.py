"""An edit of somebody who was deleted at another till: the notice beside the record leads to where it is decided."""

from __future__ import annotations

from pathlib import Path

import requests

from joptic_desktop.domain.changes import CustomerChange, PersonalChange
from joptic_desktop.domain.queries import Attention
from joptic_desktop.ui.sync_centre.entry_actions import Action, actions_of
from joptic_desktop.ui.theme.theme import Theme
from tests.flows.test_differences import FIRST, NAME
from tests.flows.till import Till, until
from tests.server.till import Till as OtherTill
from tests.server_process import ServerProcess

OTHER = CustomerChange(PersonalChange(phone_number="+212662410835"))


async def edit_of_who_is_gone(till: Till, service: ServerProcess) -> str:
    """Change a customer here whom another till deletes meanwhile; return the uid once the edit is refused."""
    customers = till.services.customers
    uid = await customers.create(FIRST)
    await until(lambda: till.shows(NAME, None))
    view = await customers.view(uid)
    till.services.sync.pause()
    await customers.update(uid, view.confirmed, OTHER)
    told = service.announcement
    with requests.Session() as http:
        http.trust_env = False
        other = OtherTill(http, told.service, told.store, told.owner.access_token)
        assert other.call("DELETE", f"/customer/{view.service_id}").status_code == 200
    till.services.sync.resume()
    await until(lambda: till.shows(NAME, Attention.REFUSED))
    return uid


async def test_the_notice_of_an_edit_that_cannot_arrive_opens_the_sync_centre_at_it(
    theme: Theme, tmp_path: Path, service: ServerProcess
) -> None:
    async with Till.open(theme, tmp_path, service.announcement) as till:
        uid = await edit_of_who_is_gone(till, service)
        till.window.page.column.table.select_position(0)
        notice = till.window.page.detail.record.notice
        await until(lambda: notice.button.isVisible() and notice.button.isEnabled())
        assert (notice.headline.text(), notice.button.text()) == ("Refused.", "Decide…")
        notice.button.click()
        centre = till.centre.centre
        assert centre is not None
        await until(lambda: centre.list.current is not None)
        entry = centre.list.current
        assert entry is not None
        assert entry.uid == uid
        assert notice.button.isEnabled()
        assert Action.CREATE_AGAIN in actions_of(entry, till.services.sync.status)
