"""What an investigation says, in words, and the form it is written in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.facts import Facts as OfficeFacts
from desk.inquiries import Findings, Look
from ui.cases.detail_facts import Fact
from ui.desk import Desk
from ui.moments import day_and_time
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Inquiry:
    """What the card is told of a case: whether a manager asks, whether there is an investigation, and its looks."""

    case_id: int
    number: str
    manager: bool
    there: bool
    looks: tuple[Look, ...]
    now: datetime


class InvestigationForm(RecordForm):
    """Whose department, what was found, how it was handled, what was decided."""

    def __init__(self, desk: Desk, findings: Findings, act_of: Callable[[Findings], Act]) -> None:
        super().__init__(desk, translate("inquiry", "Investigation: for managers only"))
        self._act_of = act_of
        self.form.add("department", translate("inquiry", "Department"), QLineEdit())
        self.form.add("found", translate("inquiry", "What was found"), TextArea(3))
        self.form.add("handled", translate("inquiry", "How the department handled it"), TextArea(3))
        self.form.add("decision", translate("inquiry", "What the company decided"), TextArea(3))
        self.form.fill(vars(findings))

    def act(self, told: dict[str, Any]) -> Act | None:
        return self._act_of(Findings(**told))


def look_line(look: Look, facts: OfficeFacts, now: datetime) -> str:
    """Who did what to it, and when: 7 Dec, 10:42 · Lin · changed: What was found."""
    acts = {
        "add": translate("inquiry", "opened"),
        "view": translate("inquiry", "looked at"),
        "change": translate("inquiry", "changed"),
        "remove": translate("inquiry", "taken off"),
        "put_back": translate("inquiry", "put back"),
    }
    fields = ", ".join(_NAMES[name]() for name in look.fields if name in _NAMES)
    what = f"{acts.get(look.act, look.act)}: {fields}" if fields else acts.get(look.act, look.act)
    return " · ".join(part for part in (day_and_time(look.at, facts, now), look.who, what) if part)


_NAMES: dict[str, Callable[[], str]] = {
    "department": lambda: translate("inquiry", "Department"),
    "found": lambda: translate("inquiry", "What was found"),
    "handled": lambda: translate("inquiry", "How the department handled it"),
    "decision": lambda: translate("inquiry", "What the company decided"),
}


def facts_of(findings: Findings) -> list[Fact]:
    """What an investigation says, name by name."""
    told = [(name(), getattr(findings, field)) for field, name in _NAMES.items()]
    return [(name, words) for name, words in told if words] or [
        (translate("inquiry", "Nothing is written yet"), translate("inquiry", "Change begins."))
    ]


def sentence_of(told: Inquiry, seen: bool) -> str:
    """What the card says while the words are out of sight."""
    if not told.manager:
        return translate(
            "inquiry",
            "Only a manager investigates a breach of duty. There is nothing here for you to open or to fill in.",
        )
    if told.there and not seen:
        return translate(
            "inquiry", "There is an investigation. Each look at it is noted below with the name of who looked."
        )
    return translate(
        "inquiry",
        "Nobody investigates here yet. What is written in an investigation only managers see, and each look is noted.",
    )
