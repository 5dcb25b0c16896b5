"""Every error of the HTTP library is one of our failures, and every failure an error of the tree."""

import inspect
import socket
import ssl

import httpx
import pytest

from joptic_desktop.api.failures import failure_of
from joptic_desktop.api.observed import Action, Failure, Observed
from joptic_desktop.api.outcome import Kind, LineState, Outcome, judge
from joptic_desktop.api.raising import error_of
from joptic_desktop.api.reading import AnswerGarbled, AnswerTooBig
from joptic_desktop.api.sending import FileUnreadable
from joptic_desktop.api.wire import read_written
from joptic_desktop.errors import JOpticError, ServiceError, Unreachable

RAISED_WHILE_SENDING = [
    kind
    for _, kind in inspect.getmembers(httpx, inspect.isclass)
    if issubclass(kind, httpx.TransportError | httpx.DecodingError | httpx.TooManyRedirects | httpx.InvalidURL)
]


@pytest.mark.parametrize("kind", RAISED_WHILE_SENDING)
def test_every_error_of_the_library_is_foreseen(kind: type[Exception]) -> None:
    assert failure_of(kind("it broke")) is not Failure.UNKNOWN


def test_the_library_has_no_error_that_this_test_does_not_know() -> None:
    known = {*RAISED_WHILE_SENDING, httpx.HTTPError, httpx.RequestError, httpx.HTTPStatusError, httpx.CookieConflict}
    errors = {kind for _, kind in inspect.getmembers(httpx, inspect.isclass) if issubclass(kind, Exception)}
    assert {kind for kind in errors - known if not issubclass(kind, httpx.StreamError)} == set()


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (httpx.ConnectError("refused"), Failure.NO_CONNECTION),
        (httpx.ConnectTimeout("slow"), Failure.NO_CONNECTION),
        (httpx.PoolTimeout("full"), Failure.POOL),
        (httpx.ProxyError("407"), Failure.PROXY),
        (httpx.ReadTimeout("slow"), Failure.TIMED_OUT),
        (httpx.WriteTimeout("slow"), Failure.TIMED_OUT),
        (httpx.ReadError("reset"), Failure.BROKEN),
        (httpx.WriteError("reset"), Failure.BROKEN),
        (httpx.RemoteProtocolError("cut"), Failure.BROKEN),
        (httpx.LocalProtocolError("length"), Failure.BROKEN),
        (TimeoutError(), Failure.TIMED_OUT),
        (ConnectionResetError(), Failure.BROKEN),
        (ssl.SSLError(), Failure.BROKEN),
        (socket.gaierror(), Failure.NO_CONNECTION),
        (AnswerTooBig(), Failure.TOO_BIG),
        (AnswerGarbled(), Failure.GARBLED),
        (FileUnreadable(), Failure.FILE),
        (RuntimeError("a bug"), Failure.UNKNOWN),
    ],
)
def test_what_each_error_means(error: Exception, failure: Failure) -> None:
    assert failure_of(error) is failure


def test_a_certificate_is_found_below_a_failed_connection() -> None:
    error = httpx.ConnectError("certificate verify failed")
    error.__cause__ = OSError()
    error.__cause__.__context__ = ssl.SSLCertVerificationError()
    assert failure_of(error) is Failure.CERTIFICATE


@pytest.mark.parametrize("failure", list(Failure))
def test_every_failure_of_a_read_is_an_error_with_a_sentence(failure: Failure) -> None:
    error = error_of(judge(Observed(Action.READ, failure=failure), read_written)[0])
    assert isinstance(error, ServiceError)
    assert str(error).endswith((".", ": "))


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.DONE])
def test_every_kind_of_outcome_is_an_error_of_its_own_class(kind: Kind) -> None:
    error = error_of(Outcome(kind, "A sentence.", words="words", status=418))
    assert isinstance(error, JOpticError)
    assert type(error) is not ServiceError
    assert (str(error), error.words, error.status) == ("A sentence.", "words", 418)


def test_not_sent_not_applied_and_unreachable_are_one_error() -> None:
    for kind in (Kind.NOT_SENT, Kind.NOT_APPLIED, Kind.UNREACHABLE):
        error = error_of(Outcome(kind, "A sentence.", line=LineState.PORTAL))
        assert isinstance(error, Unreachable)
        assert error.portal
