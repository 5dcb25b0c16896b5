"""Hears from macOS that its screen is locked.

Written from the documentation of Core Foundation, and not run. Its C functions are called, no object of Objective-C:
that is why sleep alone is not heard, which only such an object is told.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from joptic_desktop.ui.shell.system_signs import MAC_SCREEN_LOCKED

CORE_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x08000100  # kCFStringEncodingUTF8
_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_POINTER = ctypes.c_void_p
# CFNotificationCallback: the center, the observer, the name, the object, what is told beside
_HEARD = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)


class MacWatch:
    """Calls ``locked`` until `close`, on the thread of the application's loop. Raises `OSError` where it is no Mac."""

    def __init__(self, locked: Callable[[], None], library: str = CORE_FOUNDATION) -> None:
        self._core = core = _prototyped(ctypes.CDLL(library))
        self._center = core.CFNotificationCenterGetDistributedCenter()
        self._heard = _HEARD(lambda *_told: locked())
        name = core.CFStringCreateWithCString(None, MAC_SCREEN_LOCKED.encode(), _UTF8)
        core.CFNotificationCenterAddObserver(self._center, self._me, self._heard, name, None, _AT_ONCE)
        core.CFRelease(name)

    def close(self) -> None:
        """Hear nothing more."""
        self._core.CFNotificationCenterRemoveEveryObserver(self._center, self._me)

    @property
    def _me(self) -> int:
        return id(self)


def _prototyped(core: ctypes.CDLL) -> ctypes.CDLL:
    core.CFNotificationCenterGetDistributedCenter.argtypes = ()
    core.CFNotificationCenterGetDistributedCenter.restype = _POINTER
    core.CFStringCreateWithCString.argtypes = (_POINTER, ctypes.c_char_p, ctypes.c_uint32)
    core.CFStringCreateWithCString.restype = _POINTER
    core.CFRelease.argtypes, core.CFRelease.restype = (_POINTER,), None
    add = core.CFNotificationCenterAddObserver
    add.argtypes, add.restype = (_POINTER, _POINTER, _HEARD, _POINTER, _POINTER, ctypes.c_long), None
    remove = core.CFNotificationCenterRemoveEveryObserver
    remove.argtypes, remove.restype = (_POINTER, _POINTER), None
    return core
