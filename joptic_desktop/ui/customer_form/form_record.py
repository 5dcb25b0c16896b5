"""What a form is about: nobody yet, or a customer as this computer knew them when the form first showed them."""

from __future__ import annotations

from dataclasses import dataclass, field

from joptic_desktop.domain.customers import Customer
from joptic_desktop.domain.overlay import apply_change
from joptic_desktop.domain.prescription import Prescription
from joptic_desktop.services.views import CustomerView
from joptic_desktop.ui.customer_form.form_draft import FormDraft
from joptic_desktop.ui.customer_form.form_values import FormValues, Reading, change_of, values_of


@dataclass(frozen=True, slots=True)
class FormRecord:
    """`shown` is what the fields said at first: only what differs from it is saved. `base_of` goes with the save."""

    uid: str | None = None
    view: CustomerView | None = None
    shown: FormValues = field(default_factory=FormValues)
    base: Customer | None = None
    prescription: Prescription | None = None

    @classmethod
    def of(cls, view: CustomerView, region: str) -> FormRecord:
        """Return the record of a known customer."""
        customer = view.customer
        prescription = customer.prescription if customer else None
        # what the person sees is the base: an edit still on its way must not conflict with the next one
        base = view.customer if view.confirmed else None
        return cls(view.uid, view, values_of(customer, region), base, prescription)

    @property
    def is_new(self) -> bool:
        """True while nobody was saved: all that the contract asks for must be there."""
        return self.uid is None

    @property
    def name(self) -> str:
        """The name to be shown, "" for a new customer."""
        if self.view is None:
            return ""
        personal = self.view.customer.personal if self.view.customer else None
        return personal.name if personal else self.view.summary.display_name if self.view.summary else ""

    @property
    def has_details(self) -> bool:
        """Whether the details were ever read on this computer."""
        return self.view is not None and self.view.customer is not None

    @property
    def personal_is_elsewhere(self) -> bool:
        """True for a customer whose personal data belong to another store: the service may refuse to change them."""
        if self.view is None or self.view.service_id is None:
            return False
        if self.view.summary is not None and not self.view.summary.is_local:
            return True
        return self.view.customer is not None and self.view.customer.personal is None

    def base_of(self, draft: FormDraft, reading: Reading) -> Customer | None:
        """Return what a save is made on: the record, and where that changed since a value was typed, as it was then.

        What somebody else wrote meanwhile is a conflict then, for a person to decide, and is not written over unseen.
        """
        if self.base is None:
            return None
        then = self.shown
        for typed in draft.fields:
            if typed.field in draft.overtaken(self.shown, reading):
                then = then.with_text(typed.field, typed.before)
        changed = draft.overtaken_eyes(self.prescription)
        eyes = tuple(before for before in draft.eyes_before if (before.distance, before.side) in changed)
        return apply_change(self.base, change_of(then, self.shown, reading, eyes))

    def says_the_same(self, other: FormRecord) -> bool:
        """Tell whether another record shows the same texts and powers."""
        return self.shown == other.shown and self.prescription == other.prescription
