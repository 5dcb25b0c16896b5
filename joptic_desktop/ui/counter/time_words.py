"""Days and times in the words of the counter: 10:33, Yesterday, 20 Nov, 20 Nov 2024.

Instants are ISO stamps of the service or seconds since the epoch; ``now`` is aware and gives the zone of the shop.
"""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def local_moment(stamp: str | float, now: datetime) -> datetime | None:
    """Return an instant in the zone of ``now``, or None for a text that is no instant."""
    try:
        if isinstance(stamp, str):
            moment = datetime.fromisoformat(stamp)
            return (moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)).astimezone(now.tzinfo)
        return datetime.fromtimestamp(stamp, now.tzinfo)
    except (ValueError, OverflowError, OSError):
        return None


def row_time(stamp: str | float, now: datetime, locale: QLocale) -> str:
    """Return the shortest words for an instant: the time today, else the day; "" when it cannot be read."""
    moment = local_moment(stamp, now)
    if moment is None:
        return ""
    if moment.date() == now.date():
        return clock_text(moment, locale)
    return recent_day(moment.date(), now.date(), locale)


def recent_day(day: date, today: date, locale: QLocale) -> str:
    """Return Today, Yesterday, the day without its year while it is this year's, else the whole date."""
    if day == today:
        return translate("Times", "Today")
    if day == today - timedelta(days=1):
        return translate("Times", "Yesterday")
    return short_day(day, locale) if day.year == today.year and day < today else full_day(day, locale)


def clock_text(moment: datetime, locale: QLocale) -> str:
    """Return the time of day, as 10:33."""
    #: Pattern of a time of day, in Qt's letters
    return locale.toString(QTime(moment.hour, moment.minute), translate("Times", "HH:mm"))


def short_day(day: date, locale: QLocale) -> str:
    """Return a day of this year, as 20 Nov."""
    #: Pattern of a day of this year, in Qt's letters
    return locale.toString(QDate(day.year, day.month, day.day), translate("Times", "d MMM"))


def full_day(day: date, locale: QLocale) -> str:
    """Return a whole date, as 20 Nov 2024."""
    #: Pattern of a whole date, in Qt's letters
    return locale.toString(QDate(day.year, day.month, day.day), translate("Times", "d MMM yyyy"))


def since_text(stamp: float, now: datetime, locale: QLocale) -> str:
    """Return when something began: the time today, the day and the time before."""
    moment = local_moment(stamp, now)
    if moment is None:
        return ""
    if moment.date() == now.date():
        return clock_text(moment, locale)
    day = recent_day(moment.date(), now.date(), locale)
    return translate("Times", "{day}, {time}").format(day=day, time=clock_text(moment, locale))
