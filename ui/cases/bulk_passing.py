"""What is asked before several cases are passed on together."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import cases
from desk.cases import Departments, EscalationLevel
from desk.cases.many import Act
from desk.choices import TradeRow
from desk.refusals import Refusal
from desk.week import closing
from desk.work import UnitOfWork
from ui.cases.bulk_forms import BulkDialog, bulk_title
from ui.cases.passing import level_choice
from ui.desk import Desk
from ui.form import Form
from ui.messages import sentence
from ui.stages import cases_words, escalation_word
from ui.takingback import FEW
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


def pass_on_form(
    desk: Desk, count: int, trades: Sequence[TradeRow], known: Sequence[Departments], today: date, parent: QWidget
) -> BulkDialog:
    """Who takes them on, what the people were told about it (M11), by when (M47), how far up they go and why (M00)."""
    language = desk.look.language
    names: list[tuple[object, str]] = [(each.id, each.name.text(language)) for each in trades]
    trade = Choice([("", ""), *names])
    trade.set_value(_shared(known))
    level, why = level_choice(), QLineEdit()

    def fill(form: Form) -> None:
        form.add("trade", translate("bulk", "Trade or department"), trade, required=True, span=6)
        form.add("taker", translate("bulk", "Who takes them on"), QLineEdit(), span=6)
        form.add("reason", translate("bulk", "Reason"), why, required=True)
        form.add("told", translate("bulk", "What the people were told"), TextArea(3))
        limit = form.add("due_on", translate("bulk", "The department's limit"), DayLine(today), span=6)
        limit.add_under(PlainLabel(translate("bulk", "Left empty, each case has its own."), "caption", wrap=True))
        raised = form.add("level", translate("bulk", "Escalate to"), level, span=6)
        if already := _raised(known):
            raised.add_under(PlainLabel(already, "caption", wrap=True))

    def asking(chosen: object) -> frozenset[str]:
        """The numbers of those that need a reason to go there."""
        return frozenset(each.number for each in known if isinstance(chosen, int) and each.asks_why(chosen))

    def make(told: dict[str, Any]) -> Act | None:
        chosen, reason, raised = told["trade"], told["reason"], told["level"] or None
        asked, limit = asking(chosen), _end_of(desk, told["due_on"])
        if chosen == "":
            dialog.form.mark("trade", translate("bulk", "Choose the department that takes them on."))
            return None
        if raised and not reason.strip():
            dialog.form.mark("reason", sentence(Refusal("hand_off.why_raised_missing")))
            return None
        if asked and not reason.strip():
            some = translate(
                "bulk", "The class of some of them is for another department. Say why this one takes them on."
            )
            dialog.form.mark("reason", some)
            return None

        def act(work: UnitOfWork, number: str, batch: str) -> None:
            said = reason if raised or number in asked else ""
            due = limit or cases.department_limit(work, number)
            cases.pass_on(work, number, chosen, told["taker"], told["told"], said, due, batch, raised)

        return act

    dialog = BulkDialog(
        desk, bulk_title(translate("bulk", "Pass on"), count), translate("bulk", "Pass all on"), fill, make, parent
    )

    def ask_why(_chosen: object = None) -> None:
        """A reason for an escalation, and for a department that is not the one of their class; the field says which."""
        raised, another = (
            translate("bulk", "Why they are escalated"),
            translate("bulk", "Why not the department of their class"),
        )
        why.setPlaceholderText(raised if level.value() else another)
        dialog.show_field("reason", bool(level.value()) or bool(asking(trade.value())))

    trade.changed.connect(ask_why)
    level.changed.connect(ask_why)
    ask_why()
    return dialog


def _raised(known: Sequence[Departments]) -> str:
    """With whom which of them are escalated already."""
    found = {level: [each.number for each in known if each.raised is level] for level in EscalationLevel}
    return " · ".join(
        translate("bulk", "Already with {level}: {cases}").format(
            level=escalation_word(level),
            cases=", ".join(numbers) if len(numbers) <= FEW else cases_words(len(numbers)),
        )
        for level, numbers in found.items()
        if numbers
    )


def _end_of(desk: Desk, day: date | None) -> datetime | None:
    """When the desk closes on a day."""
    if day is None:
        return None
    return datetime.combine(day, closing(desk.facts.week, day.weekday()), ZoneInfo(desk.facts.zone))


def _shared(known: Sequence[Departments]) -> int | None:
    """The department that all of them are with or their classes are for, if it is the same one."""
    theirs = {each.usual if each.has is None else each.has for each in known}
    return theirs.pop() if len(theirs) == 1 else None
