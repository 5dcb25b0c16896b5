"""Which writes leave the values of a customer unsettled."""

import pytest

from joptic_desktop.domain.changes import CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.prescription import Distance, Eye, Side
from joptic_desktop.domain.writes import Cause, Place, Verb, Write, WriteState
from joptic_desktop.ui.print.stopped import Stopped, stopped_in, with_eyes

PHONE = CustomerChange(PersonalChange(phone_number="+212600000001"))
EYE = CustomerChange(eyes=(EyeChange(Distance.DISTANCE, Side.RIGHT, Eye("-5.00", "0", "0")),))


def write(state: WriteState, cause: Cause = Cause.NONE, what: CustomerChange = EYE, verb: Verb = Verb.UPDATE) -> Write:
    return Write(1, "one", verb, Place("https://shop.example", "1"), "me", 0.0, state, what, cause=cause)


def test_a_conflict_comes_before_what_was_refused() -> None:
    refused = write(WriteState.REFUSED)
    assert stopped_in([refused, write(WriteState.NEEDS_DECISION, Cause.CONFLICT)]) is Stopped.CONFLICT
    assert stopped_in([refused]) is Stopped.NOT_TAKEN
    assert stopped_in([write(WriteState.NEEDS_DECISION, Cause.FAILS)]) is Stopped.NOT_TAKEN


@pytest.mark.parametrize("state", [WriteState.QUEUED, WriteState.SENDING, WriteState.IN_DOUBT])
def test_what_is_on_its_way_is_not_stopped(state: WriteState) -> None:
    assert stopped_in([write(state)]) is None


def test_a_deletion_that_stopped_leaves_the_values_as_they_were() -> None:
    assert stopped_in([write(WriteState.REFUSED, verb=Verb.DELETE)]) is None


def test_only_a_change_of_the_eyes_unsettles_the_prescription() -> None:
    assert stopped_in(with_eyes([write(WriteState.REFUSED, what=PHONE)])) is None
    assert stopped_in(with_eyes([write(WriteState.REFUSED)])) is Stopped.NOT_TAKEN
