"""What a system says when its screen is locked or the computer goes to sleep, as numbers and names that it documents.

Windows: *WM_WTSSESSION_CHANGE* (wParam) and *WM_POWERBROADCAST* (wParam) of Microsoft's Win32 reference, the numbers of
`winuser.h` and `wtsapi32.h`. macOS: the distributed notification that Chromium's screen lock monitor listens to; Apple
does not document its name.
"""

from __future__ import annotations

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT = 0x2
WTS_REMOTE_DISCONNECT = 0x4
WTS_SESSION_LOCK = 0x7
NOTIFY_FOR_THIS_SESSION = 0
MAC_SCREEN_LOCKED = "com.apple.screenIsLocked"

_LEAVING = {
    # who switches to another user, or closes a remote session, leaves the screen as who locks it does
    WM_WTSSESSION_CHANGE: frozenset({WTS_SESSION_LOCK, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT}),
    WM_POWERBROADCAST: frozenset({PBT_APMSUSPEND}),
}


def windows_locks(message: int, reason: int) -> bool:
    """Tell whether a message of Windows, with the reason in its wParam, says that nobody is before the screen."""
    return reason in _LEAVING.get(message, ())
