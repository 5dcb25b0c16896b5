"""The ledger of files this computer sent: the service lists none, so this is all anybody knows."""

from __future__ import annotations

from joptic_desktop.domain.attachments import SentFile, WriteFile
from joptic_desktop.storage.database import Database


class SentFiles:
    """The ledger, for the writer's thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, seq: int, uid: str, file: WriteFile, sent_at: float) -> None:
        """Write a line for one file of the write `seq`."""
        self._database.run(
            "INSERT INTO sent_file(seq, uid, field, real_name, size, sha256, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (seq, uid, file.field, file.real_name, file.size, file.sha256, sent_at),
        )

    def of_customer(self, uid: str) -> list[SentFile]:
        """Return what was sent for a customer, newest first."""
        rows = self._database.all(
            "SELECT uid, field, real_name, size, sha256, sent_at FROM sent_file WHERE uid = ?"
            " ORDER BY sent_at DESC, id",
            (uid,),
        )
        return [SentFile(*row) for row in rows]
