"""The sample customers: the embedded server that serves them, and their past."""

from __future__ import annotations

import asyncio

from joptic_desktop.compose.profiles import OpenProfile
from joptic_desktop.resource_files import resource
from joptic_desktop.services.embedded_server import EmbeddedServer, server_command
from joptic_desktop.services.sample_history import SampleHistory, read_sample_history


async def start_demo(opened: OpenProfile) -> EmbeddedServer:
    """Start the embedded server on the sample customers and connect the profile to it. Raises `Unreachable`."""
    seed = resource("samples", "customers.json")
    server = await asyncio.to_thread(EmbeddedServer.start, server_command(seed))
    told = server.announcement
    await opened.session.connect(told.service, told.store_id, told.token, told.store_name)
    await give_sample_history(opened)
    return server


async def give_sample_history(opened: OpenProfile) -> None:
    """Give some of the sample customers their past, which no service tells. Raises `ServiceError`."""
    session, known = await opened.session.current(), opened.session.settings.current_place
    if session is not None and known is not None:
        past = read_sample_history(resource("samples", "history.json"))
        samples = SampleHistory(opened.records, opened.threads, known.place, session, opened.clock.now())
        await samples.give(opened.connections, past)
