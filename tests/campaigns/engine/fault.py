"""What can go wrong between a till and its service, and with the till's own computer."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """One kind of trouble; it lasts for some time of a run and then ends."""

    NONE = "none"
    NO_LINE = "no line"
    BAD_CERTIFICATE = "a strange certificate"
    BODY_CUT = "the body breaks off"
    REPLY_LOST = "applied, the reply lost"
    LATE = "applied after we hung up"
    DROPPED = "no answer, never applied"
    FAILS_BEFORE = "500 before applying"
    FAILS_AFTER = "500 after applying"
    GATEWAY = "502 to 504, applied late or not"
    POISON = "500 for one record"
    GARBAGE = "answers that cannot be read"
    CUT = "answers that break off"
    PORTAL = "a captive portal"
    ELSEWHERE = "redirects to another host"
    STALLED = "a stalled socket"
    TOO_MANY = "429 with strange headers"
    BUSY = "503 with Retry-After"
    SIGN_IN = "401"
    READ_ONLY = "403 on writes"
    NO_ACCESS = "403 on everything"
    NOT_FOUND = "404 for everything"
    FOREIGN = "404 and 409 of a proxy"
    LYING_TOTAL = "a total that lies"
    ENDLESS = "the same page again and again"
    SHORT_PAGES = "the page size is ignored"
    ODD_ROWS = "hostile ids and damaged rows"
    RESTLESS = "another till creates, changes and deletes"
    SAME_EMAILS = "another till creates the same e-mails"
    KILLED = "the program ends at once"
    RESTARTED = "the program is closed and opened"
    CLOCK_SET = "the clock is set"
    STARVED = "the loop stands still"
    ASLEEP = "the computer sleeps"
    BESIDE = "joptic saves beside the window"
    OTHER_STORE = "another store is worked in"


# of these each request meets some; all others lie in the world around
ON_THE_LINE = frozenset(
    {
        Fault.NO_LINE,
        Fault.BAD_CERTIFICATE,
        Fault.BODY_CUT,
        Fault.REPLY_LOST,
        Fault.LATE,
        Fault.DROPPED,
        Fault.FAILS_BEFORE,
        Fault.FAILS_AFTER,
        Fault.GATEWAY,
        Fault.POISON,
        Fault.GARBAGE,
        Fault.CUT,
        Fault.PORTAL,
        Fault.ELSEWHERE,
        Fault.STALLED,
        Fault.TOO_MANY,
        Fault.BUSY,
        Fault.SIGN_IN,
        Fault.READ_ONLY,
        Fault.NO_ACCESS,
        Fault.NOT_FOUND,
        Fault.FOREIGN,
    }
)
# what would keep nearly every write away if reads met it as often: the line is closed by then
ON_WRITES = frozenset(
    {
        Fault.BODY_CUT,
        Fault.REPLY_LOST,
        Fault.LATE,
        Fault.DROPPED,
        Fault.FAILS_BEFORE,
        Fault.FAILS_AFTER,
        Fault.GATEWAY,
        Fault.GARBAGE,
        Fault.CUT,
        Fault.STALLED,
    }
)
# whoever refuses refuses everything as long as it lasts
CONSTANT = frozenset(
    {Fault.NO_LINE, Fault.PORTAL, Fault.SIGN_IN, Fault.READ_ONLY, Fault.NO_ACCESS, Fault.NOT_FOUND, Fault.POISON}
)
