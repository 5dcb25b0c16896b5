"""The rules of docs/architecture.md, each as a function from one source file to its breaches."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

PACKAGE = "joptic_desktop"
LAYERS: dict[str, frozenset[str]] = {
    "domain": frozenset(),
    "errors": frozenset(),
    "resource_files": frozenset(),
    "diagnostics": frozenset({"errors"}),
    "settings": frozenset({"domain"}),
    "api": frozenset({"domain", "errors"}),
    "storage": frozenset({"domain", "errors"}),
    "sync": frozenset({"domain", "errors", "api", "storage"}),
    "services": frozenset({"domain", "errors", "api", "storage", "sync", "settings", "diagnostics"}),
    "ui": frozenset({"domain", "errors", "services", "settings", "resource_files", "diagnostics"}),
    "server": frozenset(),
    "compose": frozenset({"domain", "errors", "api", "storage", "sync", "services", "settings", "resource_files"}),
    "commands": frozenset(
        {"domain", "errors", "api", "storage", "sync", "services", "settings", "compose", "resource_files"}
    ),
    "cli": frozenset({"domain", "errors", "settings", "commands", "diagnostics"}),
    "program": frozenset(
        {"domain", "errors", "services", "settings", "compose", "resource_files", "ui", "diagnostics"}
    ),
    "self_test": frozenset({"api", "domain", "errors", "services", "settings", "compose", "resource_files", "ui"}),
    "app": frozenset({"settings", "resource_files", "program", "self_test", "ui", "diagnostics"}),
    "__main__": frozenset({"app", "server", "ui"}),
    "__init__": frozenset(),
}
ONLY_IN: dict[str, tuple[str, ...]] = {
    "httpx": ("joptic_desktop/api/", "tests/api/", "tests/benchmarks/", "tests/campaigns/"),
    "apsw": ("joptic_desktop/storage/", "tests/storage/", "tests/benchmarks/", "tests/campaigns/", "tests/faults/"),
    "PySide6": ("joptic_desktop/ui/", "joptic_desktop/app.py", "tests/", "resources/samples/"),
    "shiboken6": ("joptic_desktop/ui/", "tests/"),
    "qasync": ("joptic_desktop/app.py", "tests/conftest.py", "tests/benchmarks/"),
    "sqlalchemy": ("joptic_desktop/server/", "tests/server/"),
    "starlette": ("joptic_desktop/server/", "tests/server/"),
    "uvicorn": ("joptic_desktop/server/", "tests/server/"),
    "pickle": (),
    "shelve": (),
    "marshal": (),
}
OWN_LOOP = frozenset({"joptic_desktop/app.py", "tests/benchmarks/bare_window.py"})
EMPTY_NAMES = frozenset({"utils", "util", "helpers", "helper", "manager", "misc", "common", "base"})
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 40
PLAIN_TEXT_HOMES = ("joptic_desktop/ui/widgets/plain_text.py", "joptic_desktop/ui/counter/text_cache.py")
# the one asks whether there is a screen, both take out by what others could be let in
ENVIRONMENT_HOMES = ("joptic_desktop/app.py", "joptic_desktop/api/tls.py")
JSON_TEXT_HOME = "joptic_desktop/domain/rx_wire.py"
GUESSING_WIDGETS = frozenset(
    (
        *("QLabel", "QMessageBox", "QToolTip", "QErrorMessage", "QInputDialog", "QProgressDialog", "QSplashScreen"),
        *(
            "QSystemTrayIcon",
            "QWhatsThis",
            "QWizard",
            "QTextEdit",
            "QTextBrowser",
            "QTextDocument",
            "QStaticText",
            "QGraphicsTextItem",
        ),
    )
)
GUESSING_CALLS = frozenset(
    {
        "setToolTip",
        "setWhatsThis",
        "setStatusTip",
        "setHtml",
        "insertHtml",
        "appendHtml",
        "setMarkdown",
        "setTextFormat",
    }
)
OTHER_WAYS_OUT = frozenset(
    (
        *(
            "urllib.request",
            "http.client",
            "requests",
            "aiohttp",
            "ftplib",
            "smtplib",
            "webbrowser",
            "xmlrpc",
            "telnetlib",
        ),
        *("QNetworkAccessManager", "QTcpSocket", "QSslSocket", "QUdpSocket", "QDesktopServices"),
    )
)

JUDGED = (
    *(ast.Import, ast.ImportFrom, ast.Call, ast.Name, ast.Attribute),
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
)


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the project's folder, its text and the nodes of its tree that rules ask for."""

    path: str
    text: str
    nodes: tuple[ast.AST, ...]

    @classmethod
    def of(cls, path: str, text: str) -> Source:
        return cls(path, text, tuple(node for node in ast.walk(ast.parse(text)) if isinstance(node, JUDGED)))

    @property
    def is_product(self) -> bool:
        return self.path.startswith(f"{PACKAGE}/")

    @property
    def layer(self) -> str:
        """The first name below the package: a folder or a module."""
        return PurePosixPath(self.path).parts[1].removesuffix(".py")


def _imports(source: Source) -> Iterator[tuple[int, str]]:
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield node.lineno, "." * node.level
            elif node.module == PACKAGE:
                yield from ((node.lineno, f"{PACKAGE}.{alias.name}") for alias in node.names)
            else:
                yield node.lineno, node.module or ""


def import_direction(source: Source) -> list[str]:
    """Layers import downwards only; the server and the rest do not know each other; no relative imports."""
    if not source.is_product:
        return []
    allowed = LAYERS.get(source.layer)
    if allowed is None:
        return [f"{source.path}: {source.layer} is no layer of the architecture"]
    breaches = []
    for line, name in _imports(source):
        if name.startswith("."):
            breaches.append(f"{source.path}:{line}: relative import")
        parts = name.split(".")
        if (
            parts[0] == PACKAGE
            and len(parts) > 1
            and not parts[1].startswith("__")
            and parts[1] != source.layer
            and parts[1] not in allowed
        ):
            breaches.append(f"{source.path}:{line}: {source.layer} imports {parts[1]}")
    return breaches


def library_homes(source: Source) -> list[str]:
    """Each library that marks a border is imported behind that border only."""
    breaches = []
    for line, name in _imports(source):
        homes = ONLY_IN.get(name.split(".")[0])
        if homes is not None and not source.path.startswith(homes):
            breaches.append(f"{source.path}:{line}: {name} belongs to {', '.join(homes) or 'nothing'}")
    return breaches


def domain_is_pure(source: Source) -> list[str]:
    """The domain reads no clock, file, network or randomness: those are handed in. One file knows JSON as text."""
    forbidden = {"os", "time", "random", "secrets", "socket", "asyncio", "threading", "pathlib", "subprocess", "json"}
    if not source.path.startswith(f"{PACKAGE}/domain/"):
        return []
    if source.path == JSON_TEXT_HOME:
        forbidden.remove("json")
    return [f"{source.path}:{line}: {name}" for line, name in _imports(source) if name.split(".")[0] in forbidden]


def no_nested_loops(source: Source) -> list[str]:
    """No dialog's exec(), no processEvents(), no waiting inside tests: they lose tasks for good.

    The application's own loop may run where nothing asynchronous exists yet.
    """
    breaches = []
    for node in source.nodes:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        name = node.func.attr
        if name == "exec" and source.path in OWN_LOOP and _is_named(node.func.value, "app"):
            continue
        if name in {"exec", "exec_", "processEvents"} or (name == "wait" and _is_named(node.func.value, "qtbot")):
            breaches.append(f"{source.path}:{node.lineno}: {name}()")
    return breaches


def _is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def no_star_imports(source: Source) -> list[str]:
    """Explicit names only: a star import of Qt costs tens of milliseconds and shadows qasync's loop."""
    return [
        f"{source.path}:{node.lineno}: star import"
        for node in source.nodes
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]


def file_length(source: Source) -> list[str]:
    """A file holds one subject."""
    lines = source.text.count("\n")
    return [f"{source.path}: {lines} lines"] if lines > MAX_FILE_LINES else []


def function_length(source: Source) -> list[str]:
    """A function does one thing."""
    return [
        f"{source.path}:{node.lineno}: {node.name} has {length} lines"
        for node in source.nodes
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > MAX_FUNCTION_LINES
    ]


def names_say_something(source: Source) -> list[str]:
    """No drawer for things without a name: neither a file, nor a class, nor a part of either's name."""
    parts = [part.removesuffix(".py") for part in PurePosixPath(source.path).parts]
    classes = [node.name for node in source.nodes if isinstance(node, ast.ClassDef)]
    words = {word.lower() for name in (*parts, *classes) for word in re.findall(r"[A-Z]?[a-z]+", name)}
    return [f"{source.path}: {word}" for word in sorted(words & EMPTY_NAMES)]


def foreign_text_is_plain(source: Source) -> list[str]:
    """Widgets and calls that guess rich text are used behind the doors that make it plain only."""
    if not source.is_product or source.path in PLAIN_TEXT_HOMES:
        return []
    used = [node for node in source.nodes if isinstance(node, ast.Name) and node.id in GUESSING_WIDGETS]
    calls = [node for node in source.nodes if isinstance(node, ast.Call) and _guesses(node)]
    return [f"{source.path}:{node.lineno}: {ast.unparse(node)}" for node in (*used, *calls)]


def _guesses(call: ast.Call) -> bool:
    """Tell whether a call hands over text that may be taken for markup; a text is plain by what is said of it there."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    given = ast.unparse(call.args[0]) if call.args else ""
    return name in GUESSING_CALLS and not given.startswith("plain_tooltip(") and given != "Qt.TextFormat.PlainText"


def one_way_out(source: Source) -> list[str]:
    """Nothing but the line of `api/` asks another computer for anything, and no page or file is opened elsewhere."""
    if not source.is_product or source.layer == "server":
        return []
    names = [(line, name) for line, name in _imports(source)]
    names += [(n.lineno, n.id) for n in source.nodes if isinstance(n, ast.Name) and n.id.startswith("Q")]
    return [f"{source.path}:{line}: {name}" for line, name in names if name in OTHER_WAYS_OUT]


def environment_tells_nothing(source: Source) -> list[str]:
    """No token, address, proxy or switch comes by the environment, which others can read and set."""
    if not source.is_product or source.path in ENVIRONMENT_HOMES:
        return []
    return [
        f"{source.path}:{node.lineno}: {node.attr}"
        for node in source.nodes
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}
    ]


def no_global_application(source: Source) -> list[str]:
    """Only app.py knows the application object; everything else is handed what it needs."""
    if not source.is_product or source.path == f"{PACKAGE}/app.py":
        return []
    return [
        f"{source.path}:{node.lineno}: {ast.unparse(node)}"
        for node in source.nodes
        if isinstance(node, ast.Attribute) and node.attr == "instance" and "Application" in ast.unparse(node.value)
    ]


RULES: tuple[Callable[[Source], list[str]], ...] = (
    import_direction,
    library_homes,
    domain_is_pure,
    no_nested_loops,
    no_star_imports,
    file_length,
    function_length,
    names_say_something,
    foreign_text_is_plain,
    one_way_out,
    environment_tells_nothing,
    no_global_application,
)
