"""What a form begins with: a record, what was typed over it before, and files."""

from __future__ import annotations

from dataclasses import dataclass

from joptic_desktop.domain.attachments import WriteFile
from joptic_desktop.domain.writes import Write
from joptic_desktop.services.views import CustomerView, Draft
from joptic_desktop.ui.customer_form.form_draft import FormDraft, read_draft
from joptic_desktop.ui.customer_form.form_record import FormRecord
from joptic_desktop.ui.customer_form.refusals import refused_draft


@dataclass(frozen=True, slots=True)
class Opening:
    """A record and what lies over it when the form opens; `files` are copies taken before."""

    record: FormRecord
    typed: FormDraft
    files: tuple[WriteFile, ...] = ()


def opening_of(
    uid: str | None, view: CustomerView | None, draft: Draft | None, refused: Write | None, region: str
) -> Opening:
    """Return the opening for what is known: a customer, a draft left behind, or a write that was refused."""
    record = FormRecord.of(view, region) if view is not None else FormRecord(uid)
    if refused is not None:
        return Opening(*refused_draft(refused, record, region), refused.files)
    if draft is not None:
        return Opening(record, read_draft(draft.text), draft.files)
    return Opening(record, FormDraft())
