"""The first page of a new computer: connect a shop, or try the program with sample customers."""

from __future__ import annotations

from itertools import pairwise
from typing import Protocol

import shiboken6
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.errors import JOpticError
from joptic_desktop.services.views import ConnectionProof, Shop
from joptic_desktop.ui.session.centred_column import CentredColumn
from joptic_desktop.ui.session.connect_form import ConnectForm
from joptic_desktop.ui.session.connection_input import ConnectionField, ConnectionInput
from joptic_desktop.ui.session.connection_words import ConnectionProblem, problem_of
from joptic_desktop.ui.session.look_choice import LookChoice
from joptic_desktop.ui.session.proof_view import ProofView
from joptic_desktop.ui.session.start_panel import StartPanel
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.ground import Ground
from joptic_desktop.ui.widgets.plain_text import PlainLabel

_PANEL, _LEAST_PANEL = 480, 280
_FORM, _BESIDE = 400, 24
_LEAST_SIZE = QSize(640, 480)


class ShopFinder(Protocol):
    """What the page asks of the session, as a shape: it is painted before any service is imported.

    Both calls raise a `JOpticError` whose sentence can be shown.
    """

    async def test(self, service: str, store_id: str, token: str) -> ConnectionProof:
        """Ask the store for one row and tell what proves that it works."""

    async def connect(self, service: str, store_id: str, token: str, store_name: str = "") -> Shop:
        """Keep the store and its token, and make it the one in use."""


class FirstRunPage(QWidget):
    """Connects through `session`, which may be attached after the page is painted.

    A press on Connect tests what was typed and shows what was found; a second one keeps it and emits `connected` with
    the `Shop`; `sample_wanted` asks for the sample customers. After either the page is busy until it is taken away, or
    until `show_problem`. `look_chosen` carries the `SchemeChoice` to be kept. Await `close_tasks` before the page goes.
    """

    connected = Signal(object)
    sample_wanted = Signal()
    look_chosen = Signal(object)

    def __init__(
        self,
        session: ShopFinder | None,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        version: str = "",
        tasks: TaskOwner | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: ShopFinder | None = None
        self._tested: ConnectionInput | None = None
        self.tasks = tasks or TaskOwner()
        self.panel = StartPanel(
            theme,
            (
                (self.tr("Connect"), self.tr("Service, store and token")),
                (self.tr("Your shop"), self.tr("Check it, name it, open it")),
            ),
        )
        self.form = ConnectForm(theme)
        self.proof = ProofView(theme)
        self.look = LookChoice(theme)
        self._version = PlainLabel(theme, "", FontRole.SMALL, "muted")
        self._version.setText(self.tr("Version {version}").format(version=version) if version else "")
        self._build()
        self._connect_signals()
        if session is not None:
            self.attach(session)

    def attach(self, session: ShopFinder) -> None:
        """Take the session; until then only the sample customers can be asked for."""
        self._session = session
        self.form.set_ready(ready=True)

    def prefill(self, service: str, store_id: str) -> None:
        """Put a known address and store into the form, as when only a new token is needed."""
        self.form.fields[ConnectionField.SERVICE].set_text(service)
        self.form.fields[ConnectionField.STORE].set_text(store_id)

    def show_problem(self, sentence: str) -> None:
        """Say why neither the shop nor the sample customers could be shown, and let the person go on."""
        if self.proof.isHidden():
            self.form.set_busy("")
            self.form.show_problem(ConnectionProblem(None, sentence))
        else:
            self.panel.steps.set_current(1)
            self.proof.set_busy("")
            self.proof.show_problem(sentence)

    async def close_tasks(self) -> None:
        """End what runs."""
        await self.tasks.close()

    def minimumSizeHint(self) -> QSize:
        """Return a small size: what does not fit scrolls."""
        return _LEAST_SIZE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel give way to the form, and go when nothing of it could be read."""
        super().resizeEvent(event)
        self._fit_panel()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field that is empty."""
        super().showEvent(event)
        if not event.spontaneous():
            self.form.focus_first_empty()

    def _fit_panel(self) -> None:
        px = self._theme.px
        width = min(px(_PANEL), self.width() - px(_FORM) - 2 * px(_BESIDE))
        self.panel.setVisible(width >= px(_LEAST_PANEL))
        self.panel.setFixedWidth(max(1, width))

    def _build(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.form)
        inner.addWidget(self.proof)
        self.proof.hide()
        side = Ground(self._theme)
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        self._head.addWidget(self.look)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._version)
        self._foot.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(CentredColumn(self._theme, content, width=_FORM, colour="surface", above=2, below=3), 1)
        column.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(side, 1)
        self._restyle()
        order = (*self.form.inputs, *self.proof.inputs, self.look)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect_signals(self) -> None:
        self.form.submitted.connect(self._test)
        self.form.sample_wanted.connect(self._want_sample)
        self.proof.opened.connect(self._open)
        self.proof.change_wanted.connect(self._change)
        self.look.chosen.connect(self.look_chosen)
        self._theme.changed.connect(self._restyle)

    def _test(self, typed: ConnectionInput) -> None:
        if self._session is not None:
            self.form.set_busy(self.tr("Asking the service…"))
            self.tasks.spawn(self._ask(self._session, typed), "test the connection")

    def _open(self, name: str) -> None:
        if self._session is not None and self._tested is not None:
            self.proof.set_busy(self.tr("Opening the shop…"))
            self.tasks.spawn(self._keep(self._session, self._tested, name), "keep the connection")

    async def _ask(self, session: ShopFinder, typed: ConnectionInput) -> None:
        try:
            proof = await session.test(typed.service, typed.store_id, typed.token)
        except JOpticError as error:
            self._fail(problem_of(error))
        except Exception:
            self._fail(None)
            raise
        else:
            if shiboken6.isValid(self):
                self._tested = typed
                self._show_proof(proof)

    async def _keep(self, session: ShopFinder, tested: ConnectionInput, name: str) -> None:
        try:
            shop = await session.connect(tested.service, tested.store_id, tested.token, name)
        except JOpticError as error:
            self._fail(ConnectionProblem(None, str(error)))
        except Exception:
            self._fail(None)
            raise
        else:
            if shiboken6.isValid(self):
                self.panel.steps.set_current(2)
                self.connected.emit(shop)

    def _fail(self, problem: ConnectionProblem | None) -> None:
        """Say what went wrong; None is a fault of the program, which is reported elsewhere."""
        if not shiboken6.isValid(self):
            return
        if problem is None or problem.field is None:
            self.show_problem(problem.sentence if problem else self.tr("The program made a mistake. Try again."))
        else:
            self.form.set_busy("")
            self.form.show_problem(problem)

    def _show_proof(self, proof: ConnectionProof) -> None:
        self.form.set_busy("")
        self.form.hide()
        self.proof.show()
        self.panel.steps.set_current(1)
        self.proof.show_proof(proof)

    def _change(self) -> None:
        self.proof.hide()
        self.form.show()
        self.panel.steps.set_current(0)
        self.form.fields[ConnectionField.SERVICE].edit.setFocus()

    def _want_sample(self) -> None:
        self.form.clear_messages()
        self.form.set_busy(self.tr("Starting a service on this computer…"))
        self.sample_wanted.emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(24), px(24), px(24), 0)
        self._foot.setContentsMargins(px(32), 0, px(32), px(20))
        self._fit_panel()
