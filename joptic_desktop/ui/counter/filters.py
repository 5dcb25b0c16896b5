"""What narrows the list down: filters of a query, each of which can be shown as a chip and taken away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

from joptic_desktop.domain.customers import Group, Status
from joptic_desktop.domain.queries import Attention, CustomerQuery
from joptic_desktop.ui.counter.state_words import status_word
from joptic_desktop.ui.theme.script import isolate

translate = QCoreApplication.translate


class Axis(Enum):
    """The kinds of filters; one of each may hold at a time."""

    STATUS = "status"
    GROUP = "group"
    ATTENTION = "attention"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: a status, a group's id, an attention or a name; ``axis`` None is no filter at all."""

    axis: Axis | None = None
    value: Status | Attention | str | None = None


ALL = Filter()


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in force and its words."""

    axis: Axis
    text: str


def active_filters(query: CustomerQuery) -> tuple[Filter, ...]:
    """Return the filters of a query, in the order of their chips."""
    found = (
        Filter(Axis.STATUS, query.status),
        Filter(Axis.GROUP, query.group),
        Filter(Axis.ATTENTION, query.attention),
        Filter(Axis.NAME, query.name),
    )
    return tuple(one for one in found if one.value)


def only(query: CustomerQuery, chosen: Filter) -> CustomerQuery:
    """Return the query with one filter alone; what was typed into the search stays."""
    return toggled(without_filters(query), chosen)


def toggled(query: CustomerQuery, chosen: Filter) -> CustomerQuery:
    """Return the query with a filter added to the others, or taken away when it was in force."""
    if chosen.axis is None:
        return without_filters(query)
    if getattr(query, chosen.axis.value) == chosen.value:
        return without(query, chosen.axis)
    return replace(query, **{chosen.axis.value: chosen.value})  # type: ignore[arg-type]  # a filter's value fits its axis


def without(query: CustomerQuery, axis: Axis) -> CustomerQuery:
    """Return the query without the filter of one kind."""
    return replace(query, **{axis.value: "" if axis is Axis.NAME else None})  # type: ignore[arg-type]  # as above


def without_filters(query: CustomerQuery) -> CustomerQuery:
    """Return the query without any filter; search text and order stay."""
    return replace(query, status=None, group=None, attention=None, name="")


def chips(query: CustomerQuery, groups: Sequence[Group]) -> tuple[Chip, ...]:
    """Return a chip for each filter in force."""
    return tuple(Chip(one.axis, _words(one, groups)) for one in active_filters(query) if one.axis)


def attention_word(attention: Attention) -> str:
    """Return the name of a list of rows that something is to be said about."""
    words = {
        Attention.WAITING: translate("Filters", "Waiting to be sent"),
        Attention.CONFLICT: translate("Filters", "Conflicts"),
        Attention.REFUSED: translate("Filters", "Refused"),
        Attention.DIFFERENT: translate("Filters", "Kept differently"),
        Attention.DAMAGED: translate("Filters", "Cannot be read"),
    }
    return words[attention]


def _words(one: Filter, groups: Sequence[Group]) -> str:
    if isinstance(one.value, Status):
        return status_word(one.value)
    if isinstance(one.value, Attention):
        return attention_word(one.value)
    if one.axis is Axis.GROUP:
        return next((group.name for group in groups if group.id == one.value), translate("Filters", "Group"))
    return translate("Filters", "Name: {name}").format(name=isolate(str(one.value)))
