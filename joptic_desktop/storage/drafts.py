"""Half-typed forms, kept at each pause in typing and offered at the next start."""

from __future__ import annotations

from dataclasses import dataclass

from joptic_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was not saved. `body` is JSON text of its kind; `blobs` are the files it holds on to."""

    id: str
    kind: str
    uid: str | None
    saved_at: float
    body: str
    blobs: tuple[str, ...] = ()


class Drafts:
    """The drafts of a profile, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, draft: Draft) -> None:
        """Keep a draft, in place of the one with the same id."""
        with self._database.transaction():
            self._database.run("DELETE FROM draft WHERE id = ?", (draft.id,))
            self._database.run(
                "INSERT INTO draft(id, kind, uid, saved_at, body) VALUES (?, ?, ?, ?, ?)",
                (draft.id, draft.kind, draft.uid, draft.saved_at, draft.body),
            )
            self._database.run_many("INSERT INTO draft_blob VALUES (?, ?)", [(draft.id, b) for b in draft.blobs])

    def load(self, draft_id: str) -> Draft | None:
        """Return one draft, or None."""
        return next((draft for draft in self.all() if draft.id == draft_id), None)

    def all(self) -> list[Draft]:
        """Return all drafts, newest first."""
        rows = self._database.all("SELECT id, kind, uid, saved_at, body FROM draft ORDER BY saved_at DESC, id")
        return [Draft(key, kind, uid, at, body, self._blobs(key)) for key, kind, uid, at, body in rows]

    def delete(self, draft_id: str) -> None:
        """Forget a draft; its blobs are swept later."""
        self._database.run("DELETE FROM draft WHERE id = ?", (draft_id,))

    def _blobs(self, draft_id: str) -> tuple[str, ...]:
        sql = "SELECT blob FROM draft_blob WHERE draft = ? ORDER BY blob"
        return tuple(row[0] for row in self._database.all(sql, (draft_id,)))
