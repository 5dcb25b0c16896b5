"""A store of encrypted copies, without the encryption: it keeps bytes in memory and tells what was released."""

import asyncio
import hashlib
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from joptic_desktop.domain.attachments import WriteFile, recognise, sent_name
from joptic_desktop.errors import InvalidInput, StoreFull

DAY = date(2026, 11, 23)


class FakeFiles:
    def __init__(self) -> None:
        self.blobs: dict[str, bytes] = {}
        self.released: list[str] = []
        self.full = False
        self.broken = False
        self.gate = asyncio.Event()
        self.gate.set()

    async def take_path(self, path: Path, field: str) -> WriteFile:
        return await self.take_bytes(await asyncio.to_thread(path.read_bytes), path.name, field)

    async def take_bytes(self, data: bytes, name: str, field: str) -> WriteFile:
        await self.gate.wait()
        if self.full:
            raise StoreFull("The disk is full: make room and try again.")
        if self.broken:
            raise RuntimeError("nobody foresaw this")
        kind = recognise(data[:12])
        if kind is None:
            raise InvalidInput("Not a file this shop sends.")
        digest = hashlib.sha256(data).hexdigest()
        blob = f"blob{len(self.blobs)}"
        self.blobs[blob] = data
        return WriteFile(field, blob, name, sent_name(field, DAY, digest, kind), kind.content_type, len(data), digest)

    async def release(self, file: WriteFile) -> None:
        self.released.append(file.real_name)
        del self.blobs[file.blob]

    async def rename_field(self, file: WriteFile, field: str) -> WriteFile:
        await asyncio.sleep(0)
        return replace(file, field=field)

    def open(self, file: WriteFile) -> BinaryIO:
        return io.BytesIO(self.blobs[file.blob])
