"""Which stores can be worked in here, and that going from one to another takes nothing along."""

from __future__ import annotations

from pathlib import Path

import pytest

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.compose.stores import open_store
from joptic_desktop.domain.writes import Place
from joptic_desktop.errors import SignInNeeded, Unreachable
from joptic_desktop.services.signing_in import SigningIn
from joptic_desktop.services.store_offers import SignedInAccount, StoreOffer, StoreState
from joptic_desktop.services.views import Draft
from joptic_desktop.storage.profile_settings import KnownPlace
from tests.server_process import ServerProcess
from tests.shop import Shop


@pytest.fixture
def new_shop(tmp_path: Path) -> Shop:
    """A computer that knows no store."""
    return Shop(tmp_path)


async def signed_in(opened: OpenProfile, server: ServerProcess, who: str = "owner") -> SignedInAccount:
    told = server.announcement
    signing, person = SigningIn(opened.connections), told.reader if who == "reader" else told.owner
    account = await signing.sign_in(told.service, told.accounts, person.email, person.password)
    await opened.session.enter(account, offer(account, told.store))
    return account


def offer(account: SignedInAccount, store: str) -> StoreOffer:
    return next(each for each in account.stores if each.id == store)


async def test_all_stores_of_the_account_are_told_with_their_state(new_shop: Shop, server: ServerProcess) -> None:
    async with new_shop.opened() as opened:
        await signed_in(opened, server)
        work = await open_store(opened)
        known = {choice.name: choice for choice in await work.services.stores.known()}
        assert opened.session.knows_several
        assert "Optique Rif" not in known
        told = {choice.name: choice for choice in await work.services.stores.told()}
        assert told["Optique Rif"].state is StoreState.PENDING
        assert told["Optique Menara"].state is StoreState.READY
        assert [choice.known.store_id for choice in told.values() if choice.in_use] == [server.announcement.store]
        await work.close()


async def test_without_a_line_the_known_ones_stay(new_shop: Shop, server: ServerProcess) -> None:
    async with new_shop.opened() as opened:
        await signed_in(opened, server)
        work = await open_store(opened)
        server.add_fault("GET /stores/my", drop=True, times=9)
        with pytest.raises(Unreachable):
            await work.services.stores.told()
        assert {choice.name for choice in await work.services.stores.known()} >= {"Optique Menara"}
        await work.close()


async def test_a_draft_is_offered_in_its_own_store_alone(new_shop: Shop, server: ServerProcess) -> None:
    async with new_shop.opened() as opened:
        account = await signed_in(opened, server)
        draft = Draft("one", None, 1.0, '{"first": "Layla"}')
        await opened.drafts.save(draft)
        branch = offer(account, server.announcement.branch)
        await opened.session.work_in(KnownPlace(account.service, account.accounts, branch.id, branch.name))
        assert await opened.drafts.all() == ()
        await opened.session.work_in(
            next(known for known in opened.session.settings.places if known.store_id == server.announcement.store)
        )
        assert await opened.drafts.all() == (draft,)


async def test_a_store_of_a_service_where_nobody_is_signed_in_is_not_opened(
    new_shop: Shop, server: ServerProcess
) -> None:
    async with new_shop.opened() as opened:
        await signed_in(opened, server)
        before = opened.session.settings
        with pytest.raises(SignInNeeded):
            await opened.session.work_in(KnownPlace("https://other.example", "https://other.example", "st_1"))
        assert opened.session.settings == before
        assert before.current == Place(server.announcement.service, server.announcement.store)


async def test_whoever_signs_in_next_opens_none_of_the_stores_they_were_never_let_into(
    new_shop: Shop, server: ServerProcess
) -> None:
    async with new_shop.opened() as opened:
        theirs = await signed_in(opened, server)
        branch = offer(theirs, server.announcement.branch)
        place = KnownPlace(theirs.service, theirs.accounts, branch.id, branch.name)
        await opened.session.work_in(place)
        await opened.session.leave()
        ours = await signed_in(opened, server, "reader")
        assert branch.id not in {each.id for each in ours.stores}
        work = await open_store(opened)
        for choices in (await work.services.stores.known(), await work.services.stores.told()):
            assert branch.id not in {choice.known.store_id for choice in choices}
        with pytest.raises(SignInNeeded):
            await opened.session.work_in(place)
        await work.close()
        await signed_in(opened, server)
        assert (await opened.session.work_in(place)).store_id == branch.id
