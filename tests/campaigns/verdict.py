"""How a campaign ended."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a campaign did, and every breach of a promise it met: each one a sentence."""

    name: str
    done: str
    breaches: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """True when every promise was kept."""
        return not self.breaches

    def line(self) -> str:
        """Return the plain line, or lines, that are printed."""
        return "\n".join([f"{'held  ' if self.holds else 'BROKEN'}  {self.name}: {self.done}", *self.breaches])
