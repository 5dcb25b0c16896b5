"""A proxy and certificates as they are typed and chosen; what an error of signing in is about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.errors import InvalidInput, JOpticError, Refused, SignInNeeded, Unreachable
from joptic_desktop.services.ca_file import read_certificates
from joptic_desktop.services.sign_in_blame import Blame, blame_of
from joptic_desktop.ui.session.way_fields import WayFields
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.theme import Theme

PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"


async def test_certificates_are_counted_told_and_taken_away(
    theme: Theme, shown: Callable[[QWidget], None], tmp_path: Path
) -> None:
    tasks = TaskOwner()
    fields = WayFields(theme, tasks)
    shown(fields)
    row = fields.certificates
    for name, text, said in (
        ("notes.txt", "nothing of the kind", "holds no certificate"),
        ("binary.pem", "\u00e9", "cannot be read as PEM"),
        ("absent.pem", None, "cannot be read as PEM"),
    ):
        if text is not None:
            (tmp_path / name).write_text(text, encoding="utf-8")
        row.take(str(tmp_path / name))
        await tasks.settled()
        assert said in row.sentence.text
        assert fields.way == WayOut()
    (tmp_path / "two.pem").write_text(PEM * 2, encoding="ascii")
    row.take(str(tmp_path / "two.pem"))
    await tasks.settled()
    assert (fields.way.extra_ca, row.told.text()) == (PEM * 2, "2 beside the system's")
    row.remove.click()
    assert fields.way == WayOut()
    assert row.remove.isHidden()


def test_a_file_without_end_is_not_read_whole(tmp_path: Path) -> None:
    large = tmp_path / "large.pem"
    large.write_bytes(b"x" * 1_000_001)
    with pytest.raises(InvalidInput, match="too large"):
        read_certificates(large)


@pytest.mark.parametrize(
    ("error", "blame"),
    [
        (Unreachable("The certificate of the service is not trusted, so nothing was sent."), Blame.CERTIFICATE),
        (Unreachable("The proxy refuses the connection. Check the proxy in the settings."), Blame.PROXY),
        (Unreachable("The service cannot be reached. Check the internet connection."), Blame.NOBODY),
        (SignInNeeded("no", words="Please verify your email before signing in"), Blame.UNVERIFIED),
        (SignInNeeded("no", words="Invalid credentials"), Blame.PASSWORD),
        (Refused("no"), Blame.EMAIL),
    ],
)
def test_an_error_is_said_where_it_can_be_mended(error: JOpticError, blame: Blame) -> None:
    assert blame_of(error) is blame
