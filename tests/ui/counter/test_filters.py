from joptic_desktop.domain.customers import Group, Status
from joptic_desktop.domain.queries import Attention, CustomerQuery, SortBy
from joptic_desktop.ui.counter.filters import ALL, Axis, Chip, Filter, active_filters, chips, only, toggled, without

ACTIVE = Filter(Axis.STATUS, Status.ACTIVE)
VIP = Filter(Axis.GROUP, "vip")
WAITING = Filter(Axis.ATTENTION, Attention.WAITING)


def test_choosing_a_filter_leaves_search_and_order_alone() -> None:
    query = CustomerQuery(search="ben", status=Status.INACTIVE, sort_by=SortBy.NAME)
    assert only(query, VIP) == CustomerQuery(search="ben", group="vip", sort_by=SortBy.NAME)


def test_a_filter_is_added_to_those_of_other_kinds_and_replaces_its_own() -> None:
    query = toggled(toggled(CustomerQuery(), ACTIVE), VIP)
    assert active_filters(query) == (ACTIVE, VIP)
    assert toggled(query, Filter(Axis.STATUS, Status.INACTIVE)).status is Status.INACTIVE


def test_a_filter_chosen_again_is_taken_away() -> None:
    assert toggled(toggled(CustomerQuery(), WAITING), WAITING) == CustomerQuery()


def test_all_customers_means_no_filter() -> None:
    assert only(CustomerQuery(group="vip", name="x"), ALL) == CustomerQuery()


def test_each_filter_has_a_chip_in_words() -> None:
    query = CustomerQuery(status=Status.ACTIVE, group="vip", attention=Attention.CONFLICT, name="Ben")
    assert chips(query, [Group("vip", "VIP")]) == (
        Chip(Axis.STATUS, "Active"),
        Chip(Axis.GROUP, "VIP"),
        Chip(Axis.ATTENTION, "Conflicts"),
        Chip(Axis.NAME, "Name: \u2068Ben\u2069"),
    )
    assert without(query, Axis.NAME).name == ""
