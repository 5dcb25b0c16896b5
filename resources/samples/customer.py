# noqa: INP001  - a part of the script make_samples.py, never a package
"""One sample customer and its place in the sample file."""

from dataclasses import dataclass
from datetime import date

Json = dict[str, object]

DAY = 86_400
YEAR = 365 * DAY


@dataclass(frozen=True, slots=True)
class Person:
    """What the service keeps of a person as ``customerData``; ``sex`` is ``male`` or ``female``."""

    first_name: str
    last_name: str
    email: str
    phone: str
    born: date
    sex: str

    def wire(self) -> Json:
        """Return the ``customerData`` of the contract."""
        return {
            "firstName": self.first_name,
            "lastName": self.last_name,
            "email": self.email,
            "phoneNumber": self.phone,
            "dateOfBirth": f"{self.born.isoformat()}T00:00:00.000Z",
            "sex": self.sex,
        }


@dataclass(frozen=True, slots=True)
class Customer:
    """One row of the sample file; ages of the record are seconds before the moment it is loaded.

    A customer without a person is one of ``isLocal: false``: the service knows a user name at most.
    """

    person: Person | None
    user_name: str | None
    updated_ago: int
    created_ago: int
    groups: tuple[str, ...] = ()
    active: bool = True
    address: Json | None = None
    optic: Json | None = None

    def wire(self) -> Json:
        """Return the row as it is written; an address or prescription that is not there is left out."""
        row: Json = {"customerData": self.person.wire() if self.person else None, "userName": self.user_name}
        if self.address is not None:
            row["address"] = self.address
        if self.optic is not None:
            row["opticData"] = self.optic
        row["groups"] = list(self.groups)
        row["isActive"] = self.active
        row["createdAgo"] = self.created_ago
        row["updatedAgo"] = self.updated_ago
        return row
