import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from joptic_desktop.domain import rx_findings
from joptic_desktop.domain.lenses import Lens
from joptic_desktop.domain.rx_findings import Fault, Finding, Level
from joptic_desktop.ui.prescription.words import derived_text, finding_text

LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


class ArabicSentences(QTranslator):
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "الإضافة {0} كبيرة" if (context, sourceText) == ("Finding", Fault.ADDITION_UNUSUAL.value) else ""

    def isEmpty(self) -> bool:
        return False


def test_a_finding_speaks_english_without_a_translation() -> None:
    finding = Finding(Level.WARN, Fault.ADDITION_UNUSUAL, ("+4.00",))
    assert finding_text(finding) == finding.text == "Addition +4.00 is unusual: check it."


def test_numbers_keep_their_order_in_an_arabic_sentence(qapp: QApplication) -> None:
    translator = ArabicSentences()
    QCoreApplication.installTranslator(translator)
    try:
        spoken = finding_text(Finding(Level.WARN, Fault.ADDITION_UNUSUAL, ("+4.00",)))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert spoken == "الإضافة \u2066+4.00\u2069 كبيرة"


def test_derived_values_name_the_other_form() -> None:
    assert derived_text(Lens(Decimal(-1))) == "S.E. −1.00"
    assert derived_text(Lens(Decimal(1), Decimal(2), 90)) == "S.E. +2.00   ·   minus form +3.00 −2.00 × 180"


@pytest.mark.skipif(not LUPDATE.exists(), reason="the translation tool is not installed")
def test_the_translation_tool_finds_every_sentence(tmp_path: Path) -> None:
    target = tmp_path / "found.ts"
    subprocess.run([LUPDATE, rx_findings.__file__, "-ts", target], check=True, capture_output=True)
    assert target.read_text(encoding="utf-8").count("<source>") == len(Fault)
