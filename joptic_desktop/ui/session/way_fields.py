"""How the service is reached from here: a proxy, and the certificates of a shop's own authority."""

from __future__ import annotations

import asyncio
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from joptic_desktop.domain.way_out import WayOut
from joptic_desktop.errors import InvalidInput
from joptic_desktop.services.ca_file import certificates_in, read_certificates
from joptic_desktop.ui.counter.number_words import count_text
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.session.sentence import Sentence
from joptic_desktop.ui.session.start_field import StartField
from joptic_desktop.ui.tasks import TaskOwner
from joptic_desktop.ui.theme.fonts import FontRole
from joptic_desktop.ui.theme.script import ltr
from joptic_desktop.ui.theme.theme import Theme
from joptic_desktop.ui.widgets.buttons import Button
from joptic_desktop.ui.widgets.field import Tone
from joptic_desktop.ui.widgets.plain_text import PlainLabel

translate = QCoreApplication.translate


class WayFields(QWidget):
    """The fields of a `WayOut`; ``submitted`` tells Enter in the proxy."""

    submitted = Signal()

    def __init__(self, theme: Theme, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proxy = StartField(theme, translate("Connect", "Proxy (optional)"), icon="globe")
        self.proxy.edit.setPlaceholderText("http://proxy.example:3128")
        self.certificates = CertificatesRow(theme, tasks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.proxy)
        column.addWidget(self.certificates)
        self.proxy.edit.returnPressed.connect(self.submitted)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What can have the focus, in order."""
        return (self.proxy.edit, self.certificates.choose, self.certificates.remove)

    @property
    def way(self) -> WayOut:
        """What stands in the fields."""
        return WayOut(self.proxy.text().strip(), self.certificates.pem)

    def show_way(self, way: WayOut) -> None:
        """Show what is kept."""
        self.proxy.set_text(way.proxy)
        self.certificates.show_pem(way.extra_ca)

    def show_faults(self, proxy: str, certificates: str) -> bool:
        """Say what is wrong at its field, and go to the first; return whether anything is."""
        self.proxy.show_message(proxy, Tone.RED if proxy else Tone.HINT)
        if certificates:
            self.certificates.show_problem(certificates)
        if proxy:
            self.proxy.edit.setFocus()
        elif certificates:
            self.certificates.choose.setFocus()
        return bool(proxy or certificates)

    def clear_messages(self) -> None:
        """Forget what was said."""
        self.proxy.clear_message()
        self.certificates.show_problem("")


class CertificatesRow(QWidget):
    """Certificates from a file: chosen, told how many, and taken away again."""

    def __init__(self, theme: Theme, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tasks = tasks
        self._pem = ""
        self.told = PlainLabel(theme, "", FontRole.BODY, elide=True)
        self.choose = Button(theme, translate("Connect", "Choose a file…"), height=32)
        self.remove = Button(theme, translate("Connect", "Remove"), height=32)
        self.sentence = Sentence(theme)
        self.choose.setAccessibleName(translate("Connect", "Choose a file with certificates…"))
        self.remove.setAccessibleName(translate("Connect", "Remove the certificates"))
        self._lay_out()
        self.choose.clicked.connect(self.choose_file)
        self.remove.clicked.connect(self._take_away)
        self.show_pem("")

    @property
    def pem(self) -> str:
        """The certificates, "" for none."""
        return self._pem

    def show_pem(self, pem: str) -> None:
        """Tell how many certificates are kept."""
        self._pem = pem
        count = certificates_in(pem)
        words = translate("Connect", "None beside the system's")
        if count:
            words = translate("Connect", "{count} beside the system's").format(count=count_text(count, self.locale()))
        self.told.setText(words)
        self.remove.setVisible(bool(pem))
        self.sentence.say("")

    def show_problem(self, sentence: str) -> None:
        """Say why a file is not taken."""
        self.sentence.say(sentence, Tone.RED if sentence else Tone.HINT)
        self.choose.setAccessibleDescription(sentence)

    def choose_file(self) -> QFileDialog:
        """Ask for a file."""
        asking = QFileDialog(self, translate("Connect", "Certificates"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilter(translate("Connect", "Certificates (*.pem *.crt *.cer);;All files (*)"))
        asking.fileSelected.connect(self.take)
        QDialog.open(asking)
        return asking

    def take(self, name: str) -> None:
        """Read a file, or say why not."""
        self._tasks.spawn(self._read(Path(name)), "read certificates")

    async def _read(self, path: Path) -> None:
        try:
            pem = await asyncio.to_thread(read_certificates, path)
        except InvalidInput as error:
            if shiboken6.isValid(self):
                self.show_problem(said(error))
            return
        if not shiboken6.isValid(self):
            return
        if certificates_in(pem):
            self.show_pem(pem)
            return
        sentence = translate("Connect", "{file} holds no certificate in PEM form.")
        self.show_problem(sentence.format(file=ltr(path.name)))

    def _take_away(self) -> None:
        self.show_pem("")
        self.choose.setFocus()

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        label = translate("Connect", "Certificates of your own authority (optional)")
        column.addWidget(PlainLabel(self._theme, label, FontRole.SMALL, "muted"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.told, 1)
        row.addWidget(self.remove)
        row.addWidget(self.choose)
        column.addLayout(row)
        column.addWidget(self.sentence)
