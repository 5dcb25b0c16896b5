"""What a shop can set and which stores it works with. Nothing in here is secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from joptic_desktop.domain.contract import Json, JsonObject, as_object
from joptic_desktop.domain.locking import minutes_in_range
from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.domain.writes import Place

DEFAULT_QUIET_TIME = 90.0
DEFAULT_PHONE_REGION = "MA"


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A store that this profile was connected to: where its customers and its accounts are asked for."""

    origin: str
    accounts_origin: str
    store_id: str
    store_name: str = ""

    @property
    def place(self) -> Place:
        """The store as writes and rows name it."""
        return Place(self.origin, self.store_id)


@dataclass(frozen=True, slots=True)
class ProfileSettings:
    """The settings of a profile. `quiet_time` is in seconds, `auto_lock_minutes` in minutes.

    `current` is one of `places`; without `stay_signed_in` the tokens are forgotten at the end of a run; `phone_region`
    a two-letter country; texts that are "" are not set yet. Details that nobody needed for `forget_details_days` leave
    this computer, 0 for never. `extra_ca` is the PEM text of certificates.
    """

    places: tuple[KnownPlace, ...] = ()
    current: Place | None = None
    stay_signed_in: bool = True
    quiet_time: float = DEFAULT_QUIET_TIME
    phone_region: str = DEFAULT_PHONE_REGION
    walk_in_domain: str = ""
    auto_lock_minutes: int = 5
    language: str = ""
    colour_scheme: str = ""
    extra_file_fields: bool = False
    remove_photo_places: bool = True
    forget_details_days: int = 0
    proxy: str = ""
    extra_ca: str = ""

    @property
    def way_out(self) -> WayOut:
        """The way to the service."""
        return WayOut(self.proxy, self.extra_ca)

    @property
    def current_place(self) -> KnownPlace | None:
        """The store that is worked in, or None before the first connection."""
        return next((known for known in self.places if known.place == self.current), None)

    def with_place(self, known: KnownPlace) -> ProfileSettings:
        """Return the settings with a store added (or renewed) and made the current one."""
        return replace(self.with_places(known), current=known.place)

    def with_places(self, *known: KnownPlace) -> ProfileSettings:
        """Return the settings with stores added, or renewed."""
        new = {each.place for each in known}
        return replace(self, places=(*(each for each in self.places if each.place not in new), *known))


def settings_to_json(settings: ProfileSettings) -> JsonObject:
    """Return the settings as they stand in `profile.json`."""
    return {**asdict(settings), "places": [asdict(known) for known in settings.places]}


def settings_from_json(record: Mapping[str, Json]) -> ProfileSettings:
    """Read settings back; unknown names are left out, values of a wrong kind fall back to their default."""
    default = ProfileSettings()
    plain = {}
    for field in fields(default):
        fallback = getattr(default, field.name)
        value = record.get(field.name)
        if isinstance(fallback, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if isinstance(fallback, str | float | int) and type(value) is type(fallback):
            plain[field.name] = value
    places = record.get("places")
    current = as_object(record.get("current"))
    known = tuple(_known_place(row) for row in places if isinstance(row, dict)) if isinstance(places, list) else ()
    place = Place(str(current.get("origin")), str(current.get("store_id"))) if current else None
    read = replace(default, **plain, places=known, current=place)  # type: ignore[arg-type]  # each value was compared with its default's type
    return replace(read, auto_lock_minutes=minutes_in_range(read.auto_lock_minutes))  # no edited file turns that off


def _known_place(row: Mapping[str, Json]) -> KnownPlace:
    return KnownPlace(*(str(row.get(f.name) or "") for f in fields(KnownPlace)))
