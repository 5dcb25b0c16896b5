"""multipart/form-data read piece by piece: files go to disk, only the text of `jsonData` stays in memory."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import BinaryIO

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from joptic_desktop.server.attachments import KNOWN_FIELDS, FileFolder, IncomingFile
from joptic_desktop.server.problems import bad_request, file_too_large
from joptic_desktop.server.text_rules import NUL

JSON_FIELD = "jsonData"
FIELD_BYTES = 1024 * 1024
MAX_PARTS = 1000


class Part(Enum):
    """What the bytes that arrive belong to."""

    TEXT = auto()
    FILE = auto()
    IGNORED = auto()


@dataclass(frozen=True, slots=True)
class Form:
    """A form that arrived whole: the text of `jsonData`, if it came, and the files in the order they came."""

    json_data: str | None
    files: tuple[IncomingFile, ...]


@dataclass(slots=True)
class _Open:
    """The part being read."""

    kind: Part = Part.IGNORED
    name: str = ""
    file_name: str = ""
    content_type: str = ""
    text: bytearray = field(default_factory=bytearray)
    file_id: str = ""
    sink: BinaryIO | None = None
    size: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)


class FormReader:
    """Takes the bytes of one body through `feed` and gives the form by `finish`.

    Raises `Problem` from `feed` and `finish` for everything that a form may not be. Whoever reads calls
    `abandon` when the form is not used, so that no bytes stay behind.
    """

    def __init__(self, boundary: bytes, folder: FileFolder, max_file_bytes: int) -> None:
        self._folder = folder
        self._max_file_bytes = max_file_bytes
        self._json_data: str | None = None
        self._files: list[IncomingFile] = []
        self._opened: list[str] = []
        self._part = _Open()
        self._parts = 0
        self._header = (bytearray(), bytearray())
        self._headers: dict[bytes, bytes] = {}
        self._ended = False
        self._parser = _parser(boundary, self)

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes of the body."""
        try:
            self._parser.write(chunk)
        except FormParserError as broken:
            raise bad_request("Multipart: Malformed part header") from broken

    def finish(self) -> Form:
        """Return the form, once the last byte was fed."""
        if not self._ended:
            raise bad_request("Multipart: Unexpected end of form")
        return Form(self._json_data, tuple(self._files))

    def abandon(self) -> None:
        """Throw away what was written so far."""
        if self._part.sink is not None:
            self._part.sink.close()
        self._folder.forget(self._opened)

    def part_begins(self) -> None:
        """Make ready for a part."""
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise bad_request("Too many parts")
        self._part = _Open()
        self._headers = {}

    def header_name(self, data: bytes, start: int, end: int) -> None:
        """Take a piece of a header's name."""
        self._header[0].extend(data[start:end])

    def header_value(self, data: bytes, start: int, end: int) -> None:
        """Take a piece of a header's value."""
        self._header[1].extend(data[start:end])

    def header_ends(self) -> None:
        """Keep the header."""
        name, value = self._header
        self._headers[bytes(name).lower()] = bytes(value)
        self._header = (bytearray(), bytearray())

    def headers_end(self) -> None:
        """Decide what the part is and open its file."""
        disposition, options = parse_options_header(self._headers.get(b"content-disposition"))
        part = self._part
        part.name = _shown(options.get(b"name", b""))
        if disposition != b"form-data" or not part.name:
            return
        if b"filename" not in options:
            if part.name in KNOWN_FIELDS:  # a forgotten @ in curl would lose the paper without a word
                raise bad_request(f"{part.name} must be a file")
            part.kind = Part.TEXT
        elif options[b"filename"]:
            part.file_name = _shown(options[b"filename"])
            part.content_type = _shown(self._headers.get(b"content-type", b"application/octet-stream"))
            self._open_file(part)

    def _open_file(self, part: _Open) -> None:
        part.kind, part.file_id = Part.FILE, self._folder.new_id()
        self._opened.append(part.file_id)
        part.sink = self._folder.path(part.file_id).open("xb")

    def part_data(self, data: bytes, start: int, end: int) -> None:
        """Take a piece of the part's content."""
        part = self._part
        if part.kind is Part.IGNORED:
            return
        part.size += end - start
        if part.sink is None:
            if part.size > FIELD_BYTES:
                raise bad_request(f"Field value too long - {part.name}")
            if part.name == JSON_FIELD:
                part.text.extend(data[start:end])
            return
        if part.size > self._max_file_bytes:
            raise file_too_large()
        piece = memoryview(data)[start:end]
        part.digest.update(piece)
        part.sink.write(piece)

    def part_ends(self) -> None:
        """Keep the part."""
        part = self._part
        if part.kind is Part.TEXT and part.name == JSON_FIELD:
            if self._json_data is not None:
                raise bad_request("jsonData must be given once")
            self._json_data = part.text.decode("utf-8", "replace")
        if part.sink is not None:
            part.sink.close()
            self._files.append(
                IncomingFile(
                    part.file_id, part.name, part.file_name, part.content_type, part.size, part.digest.hexdigest()
                )
            )

    def form_ends(self) -> None:
        """Note that the closing boundary was seen."""
        self._ended = True


def _shown(name: bytes) -> str:
    """Return a text of a part's header; what cannot be stored of it becomes the sign for that."""
    return name.decode("utf-8", "replace").replace(NUL, "\ufffd")


def _parser(boundary: bytes, reader: FormReader) -> MultipartParser:
    return MultipartParser(
        boundary,
        {
            "on_part_begin": reader.part_begins,
            "on_header_field": reader.header_name,
            "on_header_value": reader.header_value,
            "on_header_end": reader.header_ends,
            "on_headers_finished": reader.headers_end,
            "on_part_data": reader.part_data,
            "on_part_end": reader.part_ends,
            "on_end": reader.form_ends,
        },
    )
