"""Known vulnerabilities of the locked packages, by pip-audit. What could not be asked about is *not audited*.

Exit codes: 0 every package was audited and none is vulnerable, 1 something is vulnerable, 3 nothing is known to be
vulnerable but packages were not audited: never taken for a pass.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from supply.licences import LOCKS, ROOT
from supply.locked import Locked, read_lock

_SECONDS = 900


class Verdict(IntEnum):
    """How an audit ends: the exit code."""

    PASSED = 0
    VULNERABLE = 1
    NOT_AUDITED = 3


@dataclass(frozen=True, slots=True)
class Audit:
    """What is known: vulnerabilities as sentences, and why each package that was not audited was not."""

    packages: int
    vulnerable: tuple[str, ...]
    not_audited: tuple[str, ...]

    @property
    def verdict(self) -> Verdict:
        """Return how it ends."""
        if self.vulnerable:
            return Verdict.VULNERABLE
        return Verdict.NOT_AUDITED if self.not_audited else Verdict.PASSED

    def sentences(self) -> list[str]:
        """Return the audit, as it is told."""
        audited = self.packages - len(self.not_audited)
        told = [f"VULNERABLE   {one}" for one in self.vulnerable]
        told += [f"NOT AUDITED  {one}" for one in self.not_audited]
        return [*told, f"Audited {audited} of {self.packages} packages; {len(self.vulnerable)} vulnerabilities"]


def judge(packages: Iterable[Locked], answer: str, complaint: str) -> Audit:
    """Hold pip-audit's JSON, or what it complained of, against the packages that were to be audited."""
    told = {canonicalize_name(str(one.get("name"))): one for one in _dependencies(answer)}
    vulnerable: list[str] = []
    missing: list[str] = []
    packages = tuple(packages)
    for package in packages:
        one = told.get(package.name)
        if one is None:
            why = complaint if package.is_for_here else f"not for this system ({package.marker})"
            missing.append(f"{package.name} {package.version}: {why}")
        elif one.get("skip_reason") or one.get("version") != package.version:
            missing.append(
                f"{package.name} {package.version}: {one.get('skip_reason') or 'another version was audited'}"
            )
        else:
            vulnerable += [f"{package.name} {package.version}: {_words(found)}" for found in one.get("vulns") or ()]
    return Audit(len(packages), tuple(vulnerable), tuple(missing))


def audit(lock: Path, options: Sequence[str] = ()) -> Audit:
    """Run pip-audit over a lock; `options` go to it."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(lock), "--require-hashes", "--disable-pip"]
    command += ["--format", "json", "--progress-spinner", "off", *options]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603  - the interpreter of this environment
    except subprocess.TimeoutExpired:
        return judge(read_lock(lock), "", "the service did not answer in time")
    return judge(read_lock(lock), done.stdout, _complaint(done.stderr))


def main(options: Sequence[str]) -> int:
    """Audit what the program runs on, and what it is developed with; return the worse verdict."""
    verdicts = set()
    for lock in LOCKS:
        found = audit(ROOT / lock, options)
        print(f"{lock}:")
        print("\n".join(f"  {sentence}" for sentence in found.sentences()))
        verdicts.add(found.verdict)
    if Verdict.NOT_AUDITED in verdicts:
        print("Not every package was audited: this is no pass.")
    return next(one for one in (Verdict.VULNERABLE, Verdict.NOT_AUDITED, Verdict.PASSED) if one in verdicts)


def _dependencies(answer: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return []
    return [one for one in found if isinstance(one, dict)]


def _words(found: dict[str, Any]) -> str:
    mended = ", ".join(found.get("fix_versions") or ()) or "no version yet"
    return f"{found.get('id')}, mended in {mended}"


def _complaint(stderr: str) -> str:
    lines = [line for line in stderr.splitlines() if line.strip()]
    return lines[-1].strip()[:200] if lines else "pip-audit did not tell of it"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
