"""The command line: what is refused, and in which sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from joptic_desktop.server.options import ServerOptions, WrongOptions, check_options, is_loopback, read_options
from joptic_desktop.server.quirks import PERSONALITIES, Quirk, QuirkBoard, read_quirks


def test_the_defaults_are_this_computer_and_no_quirk() -> None:
    options = read_options([])
    assert options == ServerOptions()
    assert (options.host, options.quirks, options.database) == ("127.0.0.1", frozenset(), None)


def test_quirks_and_personalities_add_up() -> None:
    options = read_options(["--quirk", "truthy", "--quirk", "bad-line", "--rate-limits"])
    assert options.quirks == {Quirk.TRUTHY, Quirk.DROP_AFTER_COMMIT, Quirk.RATE_LIMITS}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--quirk", "nonsense"], "there is no quirk or personality named 'nonsense'"),
        (["--tls-cert", "c.pem"], "--tls-cert and --tls-key belong together"),
        (["--host", "0.0.0.0"], "plain http is for this computer only; give --tls-cert and --tls-key"),
        (["--host", "shop.example"], "to listen on shop.example"),
        (["--synthetic", "200001"], "--synthetic takes 0 to 200000 customers"),
        (["--port", "65536"], "--port takes 0 to 65535"),
        (["--port", "-1"], "--port takes 0 to 65535"),
        (["--access-seconds", "0"], "--access-seconds and --max-file-bytes take 1 or more"),
        (["--max-file-bytes", "0"], "--access-seconds and --max-file-bytes take 1 or more"),
        (["--late-seconds", "nan"], "--late-seconds takes 0 or more"),
    ],
)
def test_a_wrong_command_line(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_options(arguments)
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err


def test_controls_are_refused_on_an_open_line() -> None:
    encrypted = ServerOptions(host="10.0.0.5", tls_cert=Path("c.pem"), tls_key=Path("k.pem"))
    check_options(encrypted)
    with pytest.raises(WrongOptions, match="--test-control is for this computer only"):
        check_options(replace(encrypted, test_control=True))


@pytest.mark.parametrize(
    ("host", "own"), [("127.0.0.1", True), ("127.8.0.1", True), ("::1", True), ("localhost", True), ("10.0.0.1", False)]
)
def test_which_addresses_are_this_computers_own(host: str, own: bool) -> None:
    assert is_loopback(host) is own


def test_every_personality_is_made_of_quirks_and_can_be_put_in_force() -> None:
    board = QuirkBoard()
    for name, quirks in PERSONALITIES.items():
        board.turn_to(read_quirks([name]))
        assert board.names == sorted(quirks)
    with pytest.raises(ValueError, match="nonsense"):
        read_quirks(["nonsense"])


def test_every_quirk_has_a_test() -> None:
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    untested = [quirk for quirk in Quirk if f'"{quirk}"' not in tests and f"Quirk.{quirk.name}" not in tests]
    assert untested == []
