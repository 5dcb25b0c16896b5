"""Where the contract is silent: the switches by which the server takes the other reading."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Quirk(StrEnum):
    """One reading of the contract other than the default one. The value is what `--quirk` takes."""

    # Shapes of errors
    NEST_404 = "nest-404"  # a customer that is not found is answered with an `error` key too
    GUARD_403 = "guard-403"  # 403 says "Forbidden resource", as a guard does
    BARE_401 = "bare-401"  # every 401 is the two-key answer of a guard
    MESSAGE_STRING = "message-string"  # errors of several fields come as one string
    PREFIXED_FIELDS = "prefixed-fields"  # "customerData.firstName must be a string"
    HTML_ERRORS = "html-errors"  # a proxy replaces every error by its own page
    BARE_500 = "bare-500"  # a failed create says "Internal server error"

    # Lists
    STRICT_TRUE = "strict-true"  # only "true" is true, anything else is false
    TRUTHY = "truthy"  # any text is true, "false" included
    LIMIT_400 = "limit-400"  # a limit over 20 is refused instead of capped
    FORBID_UNKNOWN_QUERY = "forbid-unknown-query"
    UNSTABLE_TIES = "unstable-ties"  # equal sort keys come in any order
    INACTIVE_SPELLING = "inactive-spelling"  # "inactive" where the contract says "unactive"
    STRING_NUMBERS = "string-numbers"  # pagination numbers arrive as text
    ONE_EMPTY_PAGE = "one-empty-page"  # totalPages is 1 when there is nothing
    PAST_END_404 = "past-end-404"  # a page past the end is not found
    NULL_GROUPS = "null-groups"

    # Customers
    EMAIL_CASEFOLD = "email-casefold"  # e-mails differing in case only are equal
    DELETED_HOLDS_EMAIL = "deleted-holds-email"  # a deleted customer keeps its e-mail
    CHECK_THEN_INSERT = "check-then-insert"  # uniqueness is looked up, not a constraint
    NO_UPDATED_AT_FOR_OPTIC = "no-updated-at-for-optic"  # only personal data move `updatedAt`
    COARSE_STAMPS = "coarse-stamps"  # moments are whole seconds, so that rows share them
    OPTIC_REPLACE = "optic-replace"  # a PUT's opticData and address replace the whole
    OPTIC_DEEP = "optic-deep"  # a PUT's opticData is merged leaf by leaf
    CLEAR_IGNORED = "clear-ignored"  # "" leaves the stored value as it is
    CLEAR_400 = "clear-400"  # "" is refused
    DROP_OPTIC = "drop-optic"  # a PUT's opticData is not stored
    DISTANCE_ONLY = "distance-only"  # of an opticData only distanceVision is stored
    POWERS_AS_NUMBERS = "powers-as-numbers"  # powers are stored as numbers, "" as 0
    OWN_WRITING = "own-writing"  # "+1,25", "-0,00", phones without separators, e-mails in lower case
    FIXED_PHONE = "fixed-phone"  # a PUT does not change the phone
    REFUSE_CONTRACT_USERS = "refuse-contract-users"  # customers with isLocal false cannot be written
    NULL_PARTS = "null-parts"  # details carry address and opticData as null when there are none

    # Bodies and files
    STRICT_BODY = "strict-body"  # only multipart/form-data, though documented samples send urlencoded forms
    LAX_BODY = "lax-body"  # a JSON body reaches the handler too
    STRIP_BODY = "strip-body"  # the body of a DELETE is lost on the way
    STRICT_FIELDS = "strict-fields"  # only prescription and idCard: "Unexpected file field - x"
    STRICT_FIELDS_OLD = "strict-fields-old"  # the same with the older text "Unexpected field"
    ONE_FILE_PER_FIELD = "one-file-per-field"
    REPLACE_FILES = "replace-files"  # a later file under a used name replaces the earlier ones
    TYPE_ALLOW_LIST = "type-allow-list"  # only pdf, jpeg, png and webp
    MANGLE_NAMES = "mangle-names"  # UTF-8 file names are read as latin-1

    # Time and transport
    DROP_AFTER_COMMIT = "drop-after-commit"  # a write is applied, its answer never arrives
    LATE_APPLY = "late-apply"  # the line drops first, the write is applied seconds later
    RATE_LIMITS = "rate-limits"  # the documented budgets a minute
    BURST_LIMIT = "burst-limit"  # not more than three requests a second
    PLAIN_RETRY_AFTER = "plain-retry-after"  # 429 carries Retry-After without a suffix

    # Signing in
    REFRESH_IN_HEADERS = "refresh-in-headers"  # a refresh answers with headers only
    RENEW_ON_THE_WAY = "renew-on-the-way"  # a token half used up is renewed by the headers of any answer
    STORES_UNDER_STORES = "stores-under-stores"  # "stores" where the service says "store"


PERSONALITIES: dict[str, frozenset[Quirk]] = {
    "contract": frozenset(),
    "nest": frozenset({Quirk.NEST_404, Quirk.GUARD_403, Quirk.BARE_401, Quirk.BARE_500, Quirk.PREFIXED_FIELDS}),
    "strict": frozenset(
        {Quirk.STRICT_TRUE, Quirk.LIMIT_400, Quirk.FORBID_UNKNOWN_QUERY, Quirk.STRICT_FIELDS, Quirk.CLEAR_400}
    ),
    "careless": frozenset({Quirk.COARSE_STAMPS, Quirk.UNSTABLE_TIES}),
    "lax": frozenset({Quirk.TRUTHY, Quirk.LAX_BODY, Quirk.CLEAR_IGNORED, Quirk.CHECK_THEN_INSERT, Quirk.UNSTABLE_TIES}),
    "forgetful": frozenset({Quirk.OPTIC_REPLACE, Quirk.REPLACE_FILES, Quirk.NO_UPDATED_AT_FOR_OPTIC}),
    "lossy": frozenset({Quirk.FIXED_PHONE, Quirk.DISTANCE_ONLY, Quirk.CLEAR_IGNORED}),
    "possessive": frozenset({Quirk.DELETED_HOLDS_EMAIL, Quirk.EMAIL_CASEFOLD, Quirk.REFUSE_CONTRACT_USERS}),
    "behind-a-proxy": frozenset({Quirk.HTML_ERRORS, Quirk.STRIP_BODY, Quirk.PLAIN_RETRY_AFTER}),
    "bad-line": frozenset({Quirk.DROP_AFTER_COMMIT}),
    "slow-hand": frozenset({Quirk.LATE_APPLY, Quirk.CHECK_THEN_INSERT}),
    "busy": frozenset({Quirk.RATE_LIMITS, Quirk.BURST_LIMIT}),
}


def read_quirks(names: Iterable[str]) -> frozenset[Quirk]:
    """Return the quirks named, each by its own name or by that of a personality.

    Raises:
        ValueError: a name is neither.
    """
    found: set[Quirk] = set()
    for name in names:
        if name in PERSONALITIES:
            found |= PERSONALITIES[name]
        else:
            found.add(Quirk(name))
    return frozenset(found)


class QuirkBoard:
    """The quirks in force; tests change them while the server runs."""

    def __init__(self, quirks: frozenset[Quirk] = frozenset()) -> None:
        self._quirks = quirks

    def __contains__(self, quirk: Quirk) -> bool:
        return quirk in self._quirks

    def turn_to(self, quirks: frozenset[Quirk]) -> None:
        """Put exactly these quirks in force."""
        self._quirks = quirks

    @property
    def names(self) -> list[str]:
        """The names of the quirks in force, sorted."""
        return sorted(self._quirks)
