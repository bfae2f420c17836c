"""What is said of backups: how old, why, how large, where."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.language import QT_TRANSLATE_NOOP
from ui.moments import clock, day_and_time, in_full, weekday_and_day

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups.aside import LaidAside
    from desk.backups.manifest import Manifest
    from desk.backups.standing import Standing
    from desk.facts import Facts

_REASONS = {
    "daily": QT_TRANSLATE_NOOP("backups", "Daily"),
    "exit": QT_TRANSLATE_NOOP("backups", "At closing"),
    "by_hand": QT_TRANSLATE_NOOP("backups", "By hand"),
    "before_restore": QT_TRANSLATE_NOOP("backups", "Before a restore"),
    "upgrade": QT_TRANSLATE_NOOP("backups", "Before an upgrade"),
}
_TONES = {"fresh": "green", "old": "amber", "too_old": "red"}
_NOTICES = {
    "backup.same_disk": QT_TRANSLATE_NOOP(
        "backups",
        "It lies on the same disk as the book: if the disk fails, both are lost. Name a second place, such as a stick.",
    ),
    "backup.no_second": QT_TRANSLATE_NOOP(
        "backups", "The second place is not there: the backup lies in the first one only. Plug the stick in."
    ),
    "backup.first_failed": QT_TRANSLATE_NOOP(
        "backups",
        "The first place is full or gone: the backup lies in the second one only. Check that disk, or choose another "
        "folder.",
    ),
    "backup.second_failed": QT_TRANSLATE_NOOP(
        "backups", "The second place did not take it: the backup lies in the first one only. Check that disk."
    ),
}


def reason_word(reason: str) -> str:
    """Why a backup was made."""
    return QCoreApplication.translate("backups", _REASONS[reason])


def notice_words(code: str) -> str:
    """What should be said of the places of a backup that was made."""
    return QCoreApplication.translate("backups", _NOTICES[code])


def size_words(size: int) -> str:
    """How large a file is: 4.1 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def made_words(manifest: "Manifest") -> str:
    """When a backup was made, on the clock of the office it is of: Fri 20 Nov 2026, 16:00."""
    return in_full(manifest.local())


def age_words(told: "Standing", facts: "Facts") -> str:
    """How old the last good backup is: today 08:12, yesterday 17:30, 3 days; nothing where there is none."""
    if told.last is None:
        return ""
    translate = QCoreApplication.translate
    days = told.days(facts)
    if days <= 0:
        return translate("backups", "today {time}").format(time=clock(told.last.made_at, facts))
    if days == 1:
        return translate("backups", "yesterday {time}").format(time=clock(told.last.made_at, facts))
    return translate("backups", "{n} days old").format(n=days)


def tone_of(told: "Standing", facts: "Facts") -> str:
    """Green, amber from two days on, red from seven or where there is none; amber as well when a try is due, and when
    the second place has had none for a day."""
    tone = _TONES[told.age(facts)]
    return "amber" if tone == "green" and (told.drill_due or told.second_is_behind()) else tone


def bar_words(told: "Standing", facts: "Facts") -> str:
    """For the status bar."""
    translate = QCoreApplication.translate
    if told.last is None:
        return translate("backups", "No backup yet")
    return translate("backups", "Backup {when}").format(when=age_words(told, facts))


def first_words(told: "Standing", facts: "Facts") -> str:
    """The last good backup and where the first place is."""
    translate = QCoreApplication.translate
    if told.last is None:
        return translate("backups", "There is no backup yet. Backups go to {place}").format(place=told.places.first)
    words = translate("backups", "Last good backup: {when}, in {place}")
    return words.format(when=day_and_time(told.last.made_at, facts, told.now), place=told.places.first)


def second_words(told: "Standing", facts: "Facts") -> str:
    """How it stands with the second place."""
    translate = QCoreApplication.translate
    if told.places.second is None:
        return translate(
            "backups",
            "Second place: none. A stick or another disk would save the book when this PC fails: name one below.",
        )
    at, place = told.second_at, told.places.second
    if told.second_there:
        if at is None:
            return translate("backups", "Second place: {place}. It is there and gets the next backup.").format(
                place=place
            )
        words = translate("backups", "Second place: {place}. It is there; its last backup is of {when}.")
        return words.format(place=place, when=day_and_time(at, facts, told.now))
    if at is None:
        return translate(
            "backups", "Second place: {place}. It is not there now: plug it in, and it gets a backup by itself."
        ).format(place=place)
    words = translate("backups", "Second place: {place}. It is not there now; its last backup is of {when}.")
    return words.format(place=place, when=day_and_time(at, facts, told.now))


def drill_words(told: "Standing", facts: "Facts") -> str:
    """When a backup was last tried, and whether it is time again."""
    translate = QCoreApplication.translate
    if told.drilled is None:
        never = translate("backups", "Drill: none yet. A drill opens a backup and proves all of it, beside the book.")
        due = translate("backups", "It is time for the first one.")
        return f"{never} {due}" if told.drill_due else never
    words = translate("backups", "Last drill: {when}.").format(when=day_and_time(told.drilled, facts, told.now))
    due = translate("backups", "That is more than a year ago: it is time for the next one.")
    return f"{words} {due}" if told.drill_due else words


def aside_words(each: "LaidAside") -> str:
    """A folder of the files that a restore took out of the way, since when, and how large."""
    words = QCoreApplication.translate(
        "backups",
        "A damaged book that was replaced is kept in {folder} since {day} ({size}). Once nobody needs it any more, "
        "delete that folder by hand.",
    )
    return words.format(folder=each.folder, day=weekday_and_day(each.since), size=size_words(each.size))


def when_words(at: datetime, facts: "Facts", now: datetime) -> str:
    """The moment of a backup in a list."""
    return day_and_time(at, facts, now)
