"""Which blobs are there, which of them are twins, and which are still needed."""

from __future__ import annotations

from joptic_desktop.storage.blobs import StoredBlob
from joptic_desktop.storage.database import Database


class BlobIndex:
    """The blobs of a profile as `records.db` knows them, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def remember(self, blob: StoredBlob, now: float) -> None:
        """Keep a blob's fingerprint."""
        self._database.run(
            "INSERT OR REPLACE INTO blob VALUES (?, ?, ?, ?, ?)",
            (blob.name, blob.fingerprint, blob.size, blob.sha256, now),
        )

    def twin(self, fingerprint: bytes) -> str | None:
        """Return the name of a blob with the same content, or None."""
        name: str | None = self._database.value("SELECT name FROM blob WHERE fingerprint = ?", (fingerprint,))
        return name

    def in_use(self) -> frozenset[str]:
        """Return the blobs that unfinished writes and drafts hold on to."""
        rows = self._database.all(
            "SELECT blob FROM op_file JOIN op USING(seq) WHERE finished_at IS NULL UNION SELECT blob FROM draft_blob"
        )
        return frozenset(row[0] for row in rows)

    def forget(self, names: frozenset[str]) -> None:
        """Forget blobs that were deleted."""
        self._database.run_many("DELETE FROM blob WHERE name = ?", [(name,) for name in names])
