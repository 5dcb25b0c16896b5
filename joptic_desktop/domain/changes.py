"""What a person changed, on which base: the only thing a screen hands down to be saved."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date

from joptic_desktop.domain.customers import Sex
from joptic_desktop.domain.prescription import Distance, Eye, Side


@dataclass(frozen=True, slots=True)
class PersonalChange:
    """The personal data that were changed; None leaves a field as it is."""

    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone_number: str | None = None
    date_of_birth: date | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class AddressChange:
    """The parts of the address that were changed; None leaves a part as it is, "" empties it."""

    street: str | None = None
    city: str | None = None
    zip_code: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class EyeChange:
    """The new values of one eye at one distance: always the whole of sphere, cylinder and axis, one unit.

    An empty eye takes back one that was entered by mistake.
    """

    distance: Distance
    side: Side
    eye: Eye


@dataclass(frozen=True, slots=True)
class CustomerChange:
    """Everything a person changed in one save."""

    personal: PersonalChange = field(default_factory=PersonalChange)
    address: AddressChange = field(default_factory=AddressChange)
    eyes: tuple[EyeChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing was changed."""
        return not self.changed_fields

    @property
    def changed_fields(self) -> tuple[str, ...]:
        """The names of what changed, as `first_name`, `city`, `distanceVision.rightEye`."""
        names = [f.name for f in fields(self.personal) if getattr(self.personal, f.name) is not None]
        names += [f.name for f in fields(self.address) if getattr(self.address, f.name) is not None]
        names += [f"{eye.distance}.{eye.side}" for eye in self.eyes]
        return tuple(names)

    @property
    def without_removals(self) -> CustomerChange:
        """The change but for the eyes that it takes back."""
        return replace(self, eyes=tuple(eye for eye in self.eyes if not eye.eye.is_empty))
