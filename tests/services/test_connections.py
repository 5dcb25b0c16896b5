"""What is trusted is what the way of the moment says, also where it is changed while a line is being built."""

from __future__ import annotations

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.services.connections import Connections
from joptic_desktop.sync.clock import Clock


class LookedInto(str):
    """The text of a certificate that is taken back at the moment it is read."""

    __slots__ = ("connections",)
    connections: Connections

    def __bool__(self) -> bool:
        self.connections.leave_by(WayOut())
        return False


def test_an_authority_that_is_taken_back_while_a_line_is_built_is_trusted_by_no_later_one() -> None:
    text = LookedInto("-----BEGIN CERTIFICATE-----")
    connections = text.connections = Connections(Clock(), way=WayOut(extra_ca=text))
    before = connections._context()
    after = connections._context()
    assert after is not before
    assert connections._context() is after
