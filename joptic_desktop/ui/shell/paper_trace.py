"""What goes to paper or into a file is in the audit before it goes: a program that ends meanwhile hides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6

from joptic_desktop.domain.shop_details import SheetKind
from joptic_desktop.errors import JOpticError
from joptic_desktop.services.shop_details import ShopDetailsService
from joptic_desktop.ui.language.spoken import said
from joptic_desktop.ui.print.print_preview import PrintPreview
from joptic_desktop.ui.tasks import TaskOwner


class PaperTrace:
    """Writes down the sheets of one preview, which are about the customers `uids`."""

    def __init__(self, shop: ShopDetailsService, tasks: TaskOwner, uids: Sequence[str]) -> None:
        self._shop = shop
        self._tasks = tasks
        self._uids = tuple(uids)
        self._preview: PrintPreview | None = None

    def belong_to(self, preview: PrintPreview) -> None:
        """Serve a preview, as long as it is open."""
        self._preview = preview
        preview.failed.connect(self.note_failed)

    def announce(self, kind: SheetKind, go: Callable[[], None], refuse: Callable[[str], None]) -> None:
        """Write the line, then let the sheets go; without a line there is no paper. After the end nothing goes."""
        self._tasks.spawn(self._let_go(kind, go, refuse))

    def note_failed(self, kind: SheetKind) -> None:
        """Write down that what was announced did not go."""
        self._tasks.spawn(self._shop.note_not_printed(self._uids, kind))

    async def _let_go(self, kind: SheetKind, go: Callable[[], None], refuse: Callable[[str], None]) -> None:
        try:
            await self._shop.note_printed(self._uids, kind)
        except JOpticError as error:
            if self._is_open:
                refuse(said(error))
            return
        if self._is_open:
            go()
        else:
            await self._shop.note_not_printed(self._uids, kind)

    @property
    def _is_open(self) -> bool:
        return self._preview is not None and shiboken6.isValid(self._preview) and self._preview.isVisible()
