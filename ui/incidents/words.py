"""An incident in words: what, where, since when, and what is said to whoever calls."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.moments import clock, day_and_time, near_time
from ui.stages import Stage

if TYPE_CHECKING:  # loaded only after the first paint
    from desk.facts import Facts
    from desk.incidents import IncidentRow

translate = QCoreApplication.translate


def place(row: "IncidentRow", language: str) -> str:
    """Where it is: the estate of an office with several, the building, the place."""
    parts = [row.estate.text(language) if row.estate is not None else ""]
    if row.building:
        parts.append(translate("incidents", "building {name}").format(name=row.building))
    where = translate("incidents", ", ").join(part for part in parts if part)
    # Apart: “5” behind a comma would read as one more building.
    return " · ".join(part for part in (where, row.place) if part)


def since(row: "IncidentRow", facts: "Facts", now: datetime) -> str:
    """Since when: since 14:10, since yesterday 23:50."""
    here, began = facts.local(now), facts.local(row.started_at)
    told = clock(row.started_at, facts) if here.date() == began.date() else near_time(began, here)
    return translate("incidents", "since {moment}").format(moment=told)


def known(row: "IncidentRow", facts: "Facts", now: datetime, language: str) -> str:
    """Power cut, building 3, since 14:10."""
    parts = (row.title.text(language), place(row, language), since(row, facts, now))
    return translate("incidents", ", ").join(part for part in parts if part)


def to_say(row: "IncidentRow", language: str) -> str:
    """Say: we know about it …; nothing while there are no words."""
    words = " ".join(row.say.text(language).split())
    return translate("incidents", "Say: {words}").format(words=words) if words else ""


def pill(row: "IncidentRow") -> Stage:
    """Whether it goes on."""
    if row.void:
        return Stage(translate("incidents", "Void"), "neutral")
    if row.ended_at is not None:
        return Stage(translate("incidents", "Over"), "green")
    return Stage(translate("incidents", "Goes on"), "amber")


def span(row: "IncidentRow", facts: "Facts", now: datetime) -> str:
    """From when until when, or when it is thought to be over."""
    began = day_and_time(row.started_at, facts, now)
    if row.ended_at is not None:
        over = day_and_time(row.ended_at, facts, now)
        return translate("incidents", "{start} until {end}").format(start=began, end=over)
    if row.expected_at is None:
        return translate("incidents", "since {moment}").format(moment=began)
    expected = near_time(facts.local(row.expected_at), facts.local(now))
    told = translate("incidents", "since {start}, thought to be over {end}")
    return told.format(start=began, end=expected)


def reached_word(reached: bool) -> str:
    """Whether somebody who was called was reached."""
    return translate("incidents", "Reached") if reached else translate("incidents", "Not reached")
