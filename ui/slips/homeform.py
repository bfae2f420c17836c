"""The form of a slip that comes home: six keys book what stands on most of them, the rest is a key away."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from unicodedata import normalize

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.slips import Mark, Outcome, SlipFile, TypedLine
from ui.desk import Desk
from ui.drafts import Content
from ui.form import Form
from ui.slips.digits import Digits
from ui.slips.homewords import outcome_word, result_hint
from ui.slips.lines.linesedit import LinesEditor, pack
from ui.slips.workerchoice import WorkerChoice
from ui.stages import mark_pill
from ui.theme import px
from ui.widgets.clockline import ClockLine
from ui.widgets.dayline import DayLine
from ui.widgets.keyhint import KeyHint
from ui.widgets.link import LinkButton

QUICK = ("outcome", "tested", "signed", "opinion")
"""What a digit answers, in the order of the paper."""

VISIT = ("appoint_day", "appoint_from", "appoint_until", "worker")
MORE = ("arrived_on", "arrived_at", "done_on", "done_at", "cause", "opinion_words", "score", "receipt", "lines")
SCORES = range(1, 6)
_NUMBER = re.compile(r"S-?\d{4}-?\d{4,}", re.IGNORECASE | re.ASCII)
"""The number of a slip as it is scanned or typed."""


@dataclass(frozen=True)
class Opened:
    """A slip as the form needs it: its file, its lines as they would be typed, and the moment it was read (UTC)."""

    file: SlipFile
    lines: tuple[TypedLine, ...]
    now: datetime


class _SavingLine(QLineEdit):
    """A line from which Enter saves."""

    def takes_enter(self) -> bool:
        """The form around it does not go on by itself."""
        return True


class HomeForm(QWidget):
    """What stands on a slip; a digit chooses and leads on, Enter saves from the questions and the words."""

    save = Signal()
    touched = Signal()
    scanned = Signal(str)  # a letter where none belongs: the next slip is being scanned
    refused = Signal(QWidget)  # a field with a sentence beside it, to be brought into sight
    discarded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._untouched: Mapping[str, object] = {}
        self._again = False  # whether a second visit was raised already
        self.form = Form(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.card = self.form.section(" ", self._more_link())
        self._add_quick()
        self._add_visit()
        self.more_card = self.form.section(self.tr("More from the paper"))
        self._add_more()
        self.form.submitted.connect(self.save)
        self.form.changed.connect(self.touched)
        self.form.changed.connect(self._offer_discard)
        self._show_more(False)
        self._outcome_chosen()

    # -- building

    def _more_link(self) -> QWidget:
        links = QWidget(self)
        self._more = QWidget(links)
        link = LinkButton(self.tr("Times, cause, materials…"), parent=self._more)
        link.clicked.connect(self.open_more)
        line = QHBoxLayout(self._more)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        line.addWidget(link)
        line.addWidget(KeyHint("Ctrl+M", self._more))
        self.discard = LinkButton(self.tr("Discard"), tone="red", parent=links)
        self.discard.setToolTip(self.tr("Drops what was typed here and is not in the book"))
        self.discard.clicked.connect(self.discarded)
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._more)
        row.addWidget(self.discard)
        return links

    def _add_quick(self) -> None:
        yes_no: list[tuple[object, str]] = [(True, self.tr("Yes")), (False, self.tr("No"))]
        marks = [(each, mark_pill(each).word) for each in (Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED)]
        self.outcome = Digits([(each, outcome_word(each)) for each in Outcome], parent=self)
        self.form.add("outcome", self.tr("What became of it"), self.outcome, "1 2 3", required=True)
        self.form.add("tested", self.tr("Tested"), Digits(yes_no, parent=self), span=3)
        self.form.add("signed", self.tr("Signed by the owner"), Digits(yes_no, parent=self), span=3)
        self.form.add("opinion", self.tr("Owner's opinion"), Digits(marks, parent=self), span=6)
        self.result = _SavingLine(self)
        self.form.add("result", self.tr("In words"), self.result, "Enter")
        for name, following in zip(QUICK, (*QUICK[1:], "result"), strict=True):
            editor = self.form.editor(name)
            assert isinstance(editor, Digits)
            editor.chosen.connect(partial(self._lead_on, name, following))
            editor.entered.connect(self.save)
            editor.spelled.connect(self.scanned)
        self.outcome.changed.connect(lambda _value: self._outcome_chosen())
        self.result.returnPressed.connect(self._enter)

    def _add_visit(self) -> None:
        self.day, self.worker = DayLine(parent=self), WorkerChoice(self._desk, self)
        self.form.add("appoint_day", self.tr("Second visit on"), self.day, span=3)
        self.form.add("appoint_from", self.tr("From"), ClockLine(self), span=3)
        self.form.add("appoint_until", self.tr("Until"), ClockLine(self), span=3)
        self.form.add("worker", self.tr("Worker"), self.worker, span=3)

    def _add_more(self) -> None:
        self._days = (self.day, DayLine(parent=self), DayLine(parent=self))
        self.form.add("arrived_on", self.tr("Arrived on"), self._days[1], span=3)
        self.form.add("arrived_at", self.tr("Arrived at"), ClockLine(self), span=3)
        self.form.add("done_on", self.tr("Finished on"), self._days[2], span=3)
        self.form.add("done_at", self.tr("Finished at"), ClockLine(self), span=3)
        self.form.add("cause", self.tr("Cause found"), QLineEdit(self))
        self.form.add("opinion_words", self.tr("Owner's opinion in words"), QLineEdit(self))
        score = Digits([(each, "") for each in SCORES], parent=self)
        score.chosen.connect(lambda: self.form.go_to("receipt"))
        score.entered.connect(lambda: self.form.go_to("receipt"))
        self.form.add("score", self.tr("Score of the service, 5 is best"), score, span=6)
        self.form.add("receipt", self.tr("Receipt no."), QLineEdit(self), span=6)
        self.lines = LinesEditor(self._desk, self)
        self.form.add("lines", self.tr("Services, materials and labour"), self.lines)

    # -- what stands in it

    def show_slip(self, opened: Opened, begun: Content | None) -> None:
        """Show what is booked of a slip, or nothing yet; over it what was begun and not saved."""
        file, facts = opened.file, self._desk.facts
        out = file.row.outcome is None
        self._again = bool(file.followed_by)
        self.card.set_title(self.tr("What came home") if out else self.tr("Set right what came home"))
        self.form.clear_marks()
        for line in self._days:
            line.set_today(facts.local(opened.now).date())
        home = file.home
        came = facts.local(home.arrived_at) if home.arrived_at else None
        went = facts.local(home.done_at) if home.done_at else None
        self.worker.set_trade(file.trade_id)
        values = {
            **dict.fromkeys(self.form.names()),
            "outcome": None if out else home.outcome,
            "tested": home.tested,
            "signed": home.signed,
            "opinion": home.opinion,
            "result": file.row.result,
            "worker": file.row.worker,
            "arrived_on": came.date() if came else None,
            "arrived_at": came.time() if came else None,
            "done_on": went.date() if went else None,
            "done_at": went.time() if went else None,
            "cause": home.cause,
            "opinion_words": home.opinion_words,
            "score": home.score,
            "receipt": home.receipt,
            "lines": pack(opened.lines),
        }
        self.form.fill(values)
        self._untouched = _plain(self.form.read())
        self.form.fill(begun or {})
        told = [name for name in MORE if name not in ("done_on", "done_at") and values[name] not in (None, "")]
        self._show_more(bool(told) or not out or any(name in (begun or {}) for name in MORE))
        self._outcome_chosen()
        self._offer_discard()

    def _offer_discard(self) -> None:
        self.discard.setVisible(self.typed() is not None)

    def typed(self) -> Content | None:
        """What was changed and is not in the book, None when nothing was."""
        now = _plain(self.form.read())
        return {name: value for name, value in now.items() if value != self._untouched.get(name)} or None

    def is_touched(self, *names: str) -> bool:
        """Whether one of these fields was changed."""
        typed = self.typed() or {}
        return any(name in typed for name in names)

    def wants_visit(self) -> bool:
        """Whether saving raises the slip of a second visit."""
        return self.outcome.value() is Outcome.SECOND_VISIT and not self._again

    def refuse(self, field: str, words: str) -> None:
        """Say what is wrong with a field; the cursor goes there."""
        if field in MORE or field.startswith("lines"):
            self._show_more(True)
        self.form.mark(field, words)
        if field.startswith("lines"):
            self.lines.mark(field, words)
        if field in self.form.names():
            self.refused.emit(self.form.editor(field).parentWidget())

    def values(self) -> Content:
        """All that stands in it, as a draft holds it."""
        return _plain(self.form.read())

    def field_with_cursor(self) -> str:
        """The field with the cursor, "" for none."""
        focus = self.window().focusWidget()
        return next(
            (name for name in self.form.names() if focus is not None and _holds(self.form.editor(name), focus)), ""
        )

    # -- a slip scanned over the words

    def number_scanned(self) -> str:
        """The number of a slip that stands in the words, and nothing else: nobody writes that of his work."""
        words = normalize("NFKC", self.result.text()).strip()
        return words if _NUMBER.fullmatch(words) else ""

    def drop_number(self) -> None:
        """The words as they were before it was scanned."""
        self.form.fill({"result": self._untouched.get("result")})
        self._offer_discard()

    # -- going about

    def begin(self) -> None:
        """The cursor to the first question."""
        self.form.go_to("outcome")

    def return_to(self, name: str) -> None:
        """The cursor into a field, where the form stood before it was built anew."""
        if name in MORE:
            self._show_more(True)
        self.form.go_to(name)

    def open_more(self) -> None:
        """Show what is written more rarely, and go there."""
        self._show_more(True)
        self.form.go_to("arrived_on")

    def second_visit(self) -> None:
        """Somebody must go again: choose that, and go on to why."""
        self.outcome.set_value(Outcome.SECOND_VISIT)
        self.form.go_to("result")

    def _show_more(self, shown: bool) -> None:
        self._more.setVisible(not shown)
        self.more_card.setVisible(shown)
        self._show(MORE, shown)

    def _lead_on(self, name: str, following: str) -> None:
        asks_why = name == "outcome" and self.outcome.value() is not Outcome.DONE
        self.form.go_to("result" if asks_why else following)

    def _enter(self) -> None:
        if self.wants_visit() and not self.number_scanned():
            self.form.go_to("appoint_day")
        else:
            self.save.emit()

    def _outcome_chosen(self) -> None:
        self.result.setPlaceholderText(result_hint(self.outcome.value()))
        self._show(VISIT, self.wants_visit())

    def _show(self, names: Iterable[str], shown: bool) -> None:
        for name in names:
            editor = self.form.editor(name)
            field = editor.parentWidget()
            assert field is not None
            for each in (editor, field):
                each.setVisible(shown)


def _holds(editor: QWidget, focus: QWidget) -> bool:
    return editor is focus or editor.isAncestorOf(focus)


def _plain(values: Mapping[str, object]) -> dict[str, str | int | bool | None]:
    """Values as a draft holds them."""
    return {
        name: value.isoformat()
        if isinstance(value, date | time)
        else value
        if isinstance(value, str | int | bool | None)
        else str(value)
        for name, value in values.items()
    }
