"""What whoever sits here began to write anywhere and did not save: where each is gone on with (G11)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from desk import drafts, handover, incidents
from desk.drafts import DraftRow
from desk.facts import Facts
from desk.work import Reading
from ui.draftmenu import SHOWN
from ui.moments import near_time
from ui.pages import PAGES
from ui.widgets.label import literal

Open = Callable[..., object]
_ABOUT = ("summary", "words", "subject", "title", "note", "text", "body", "what", "name")
"""The fields that tell what a form is about, the most telling first."""
_BY_ID = {"case": "intake", "sudden": "sudden", "letter": "letters"}
"""Kinds of form that their page opens by the id of the draft."""
_OF_CASE = frozenset({"note", "reply", "pass_on", "pause", "close", "reopen", "void", "slip_for"})
_OF_SLIP = frozenset({"result", "slip_change"})
_TABS = {
    "unit": "summary", "resident": "summary", "vehicle": "summary", "pet": "summary", "benefit": "summary",
    "person": "people", "renovation": "renovation", "move": "moves", "paper": "papers", "key": "papers",
    "loan": "papers", "visit": "visits", "follow_up": "visits", "unhappy": "visits", "follow_up_done": "visits",
    "pass": "passes",
}  # fmt: skip
"""What is entered in the file of a flat, and in which part of it."""
_PARTS = {
    "handover_new": ("shifts", "handover"), "journal_new": ("shifts", "journal"), "journal": ("shifts", "journal"),
    "left_item_new": ("shifts", "items"), "left_item": ("shifts", "items"), "duty": ("shifts", "roster"),
    "theme": ("steering", "goals"), "goal": ("steering", "goals"), "reviewed_class": ("steering", "review"),
    "measure": ("steering", "review"), "hot_case": ("steering", "hot"), "problem_spot": ("steering", "problems"),
    "staff": ("staff", "records"), "staff_credit": ("staff", "records"), "spot_check": ("staff", "records"),
    "staff_suggestion": ("staff", "suggestions"),
}  # fmt: skip
"""What is entered in a part of a page."""
_PAGES = {
    "return_call": "calls", "incident_new": "incidents", "incoming_letter": "incoming",
    "notice": "notices", "directory_entry": "directory",
}  # fmt: skip
"""What is entered on a page of its own."""


@dataclass(frozen=True)
class Begun:
    """A draft, and the page on which it waits, with what that page is told to show."""

    row: DraftRow
    page: str
    what: dict[str, Any]


def begun_here(reading: Reading) -> tuple[Begun, ...]:
    """What whoever asks has begun, newest first; letters sent back have a count of their own."""
    placed = ((row, _place(reading, row)) for row in drafts.own(reading) if not row.content.get("sent_back"))
    return tuple(Begun(row, *place) for row, place in placed if place is not None)


def go_on(begun: Begun, open_page: Open) -> None:
    """To the page where it waits."""
    open_page(begun.page, **begun.what)


def menu_of(rows: tuple[Begun, ...], facts: Facts, now: datetime, open_page: Open, owner: QWidget) -> QMenu:
    """One line for each, to choose from."""
    menu = QMenu(owner)
    for each in rows[:SHOWN]:
        act = menu.addAction(literal(line_of(each, facts, now)))
        act.triggered.connect(lambda _checked=False, each=each: go_on(each, open_page))
    return menu


def line_of(begun: Begun, facts: Facts, now: datetime) -> str:
    """Where it waits, when it was typed, who called and what it is about."""
    content, row = begun.row.content, begun.row
    title = next(page.words() for page in PAGES if page.id == begun.page)
    about = next((told for name in _ABOUT if (told := str(content.get(name) or "").strip())), "")
    parts = (
        title,
        str(begun.what.get("number") or ""),
        near_time(facts.local(row.saved_at), facts.local(now)),
        str(content.get("told_by") or content.get("who") or ""),
        str(content.get("unit") or ""),
        " ".join(about[:200].split())[:60],
    )
    return " · ".join(part for part in parts if part.strip())


def _place(reading: Reading, row: DraftRow) -> tuple[str, dict[str, Any]] | None:
    if (page := _BY_ID.get(row.kind)) is not None:
        return page, {"draft": row.id}
    if row.kind == "mailing":
        return "mailings", {}
    if row.id.startswith("slip_alone:"):
        return "slips", {}
    start, _colon, rest = row.id.partition(":")
    about = rest.split(":")
    if start in _OF_CASE:
        return "cases", {"number": about[0]}
    if start in _OF_SLIP:
        return "slips", {"number": about[0]}
    return _place_of_record(reading, about) if start == "record" and len(about) > 1 else None


def _place_of_record(reading: Reading, about: list[str]) -> tuple[str, dict[str, Any]] | None:
    """By subject and owner, as the form named its draft."""
    subject, owner = about[0], about[1]
    if subject in _PARTS:
        page, part = _PARTS[subject]
        return page, {"part": part}
    if subject in _TABS and owner.isdecimal():
        return "owners", {"unit_id": int(owner), "tab": _TABS[subject]}
    if subject == "incident" and owner.isdecimal():
        row = incidents.row_of(reading, int(owner))
        return ("incidents", {"number": row.number}) if row is not None else None
    if subject == "handover" and owner.isdecimal():  # what was begun on a sheet that somebody else took over is over
        sheet = handover.not_taken(reading)
        return ("shifts", {"number": sheet.number}) if sheet is not None and sheet.id == int(owner) else None
    return (_PAGES[subject], {}) if subject in _PAGES else None
