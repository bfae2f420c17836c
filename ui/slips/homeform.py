"""The form of a slip that comes home: six keys book what stands on most of them, the rest is a key away."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from unicodedata import normalize

from PySide6.QtWidgets import QWidget

from desk.slips import Outcome, SlipFile, TypedLine
from ui.desk import Desk
from ui.drafts import Content
from ui.slips.homefields import MORE, HomeFields
from ui.slips.lines.linesedit import pack

_NUMBER = re.compile(r"S-?\d{4}-?\d{4,}", re.IGNORECASE | re.ASCII)
"""The number of a slip as it is scanned or typed."""


@dataclass(frozen=True)
class Opened:
    """A slip as the form needs it: its file, its lines as they would be typed, and the moment it was read (UTC)."""

    file: SlipFile
    lines: tuple[TypedLine, ...]
    now: datetime


class HomeForm(HomeFields):
    """What stands on a slip; a digit chooses and leads on, Enter saves from the questions and the words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._untouched: Mapping[str, object] = {}
        super().__init__(desk, parent)
        self.form.changed.connect(self._offer_discard)
        self.result.returnPressed.connect(self._enter)

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
        self.appointing.begin(opened.now)
        home = file.home
        came = facts.local(home.arrived_at) if home.arrived_at else None
        went = facts.local(home.done_at) if home.done_at else None
        self.worker.set_trade(file.trade_id)
        self._usual = file.row.worker
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

    def second_visit(self) -> None:
        """Somebody must go again: choose that, and go on to why."""
        self.outcome.set_value(Outcome.SECOND_VISIT)
        self.form.go_to("result")

    def _enter(self) -> None:
        if self.wants_visit() and not self.number_scanned():
            self.form.go_to("appoint_day")
        else:
            self.save.emit()


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
