"""The form of a slip that comes home: six keys book what stands on most of them, the rest is a key away."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from desk.refusals import Refusal
from desk.slips import Outcome, SlipFile, TypedLine
from ui.desk import Desk
from ui.drafts import Content
from ui.messages import sentence
from ui.slips.homefields import MORE, HomeFields
from ui.slips.lines.linesedit import pack, unpack
from ui.slips.linesmet import met, same

Value = str | int | bool | None

BASE = "lines_before"
"""Beside lines that were begun a draft keeps those of the slip they were written over: the book may have others by
the time it is gone on with."""


@dataclass(frozen=True)
class Opened:
    """A slip as the form needs it: its file, its lines as they would be typed, and the moment it was read (UTC)."""

    file: SlipFile
    lines: tuple[TypedLine, ...]
    now: datetime
    ordered: tuple[TypedLine, ...] = ()  # those of them that were ordered before the work


class HomeForm(HomeFields):
    """What stands on a slip; a digit chooses and leads on, Enter saves from the questions and the words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._untouched: Content = {}
        self._values: Mapping[str, object] = {}
        self.lines_met = False
        """Whether the lines written were put together with others, and nobody was told by a save yet."""
        super().__init__(desk, parent)
        self.form.changed.connect(self._offer_discard)
        self.result.returnPressed.connect(self._enter)

    # -- what stands in it

    def show_slip(self, opened: Opened, begun: Content | None) -> None:
        """Show what is booked of a slip, or nothing yet; over it what was begun and not saved."""
        values = self._look_at(opened)
        begun = dict(begun or {})
        out = opened.file.row.outcome is None
        self.form.clear_marks()
        self.lines_met = False
        self.form.fill(values)
        self._untouched = _plain(self.form.read())
        written, base = begun.pop("lines", None), begun.pop(BASE, None)
        self.form.fill(begun)
        if written is not None:
            self._meet_lines(str(values["lines"] if base is None else base), str(values["lines"]), str(written))
        told = [name for name in MORE if values[name] not in (None, "")]
        begun_more = written is not None or any(name in begun for name in MORE)
        self._show_more(bool(told) or not out or begun_more)
        self._outcome_chosen()
        self._offer_discard()

    def meet(self, opened: Opened) -> None:
        """The slip shown was changed in the book: what stands there now lies under what is being typed."""
        before, typed, written = self._values, self.typed() or {}, self.lines.value()
        values = self._look_at(opened)
        changed = {name: value for name, value in values.items() if value != before[name]}
        self.form.fill(changed)
        now = _plain(self.form.read())
        self._untouched = {**self._untouched} | {name: now[name] for name in changed}
        self.form.fill({name: value for name, value in typed.items() if name in changed and name != "lines"})
        if "lines" in changed and "lines" in typed:
            self._meet_lines(str(before["lines"]), str(values["lines"]), written)
        self._outcome_chosen()
        self._offer_discard()

    def _meet_lines(self, base: str, book: str, written: str) -> None:
        """Show lines that were written over others of the slip, and what the book has beside them by now."""
        if same(unpack(base), unpack(book)):
            self.form.fill({"lines": written})
        elif written != base:
            self.form.fill({"lines": pack(met(unpack(base), unpack(book), unpack(written)))})
            self._show_more(True)
            self.lines.mark("lines", sentence(Refusal("slip.lines_changed")))
            self.lines_met = "lines" not in self.form.marks()  # a save said so already

    def _look_at(self, opened: Opened) -> dict[str, object]:
        """Tell the fields which slip it is; answers what is booked of it."""
        file, facts = opened.file, self._desk.facts
        out = file.row.outcome is None
        self._again = bool(file.followed_by)
        self.card.set_title(self.tr("What came home") if out else self.tr("Set right what came home"))
        for line in self._days:
            line.set_today(facts.local(opened.now).date())
        self.appointing.begin(opened.now)
        self.duty.put(file.errand.warranty)
        self.home_lines.begin(file, opened.ordered, facts)
        self.worker.set_trade(file.trade_id)
        self._usual = file.row.worker
        home = file.home
        came = facts.local(home.arrived_at) if home.arrived_at else None
        went = facts.local(home.done_at) if home.done_at else None
        self._values = {
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
        return self._values

    def _offer_discard(self) -> None:
        self.discard.setVisible(self.typed() is not None)
        self.home_lines.look()

    def typed(self) -> Content | None:
        """What was changed and is not in the book, None when nothing was."""
        now = _plain(self.form.read())
        typed = {name: value for name, value in now.items() if value != self._untouched.get(name)}
        return self._with_base(typed) or None

    def _with_base(self, content: dict[str, Value]) -> dict[str, Value]:
        """A draft with the lines it was written over, where it has any."""
        return content | {BASE: self.base_lines} if "lines" in content else content

    @property
    def base_lines(self) -> str:
        """The lines of the slip in the book, packed, as the form knows them."""
        return str(self._values.get("lines") or "")

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
            self.sought.emit(self.form.editor(field).parentWidget())

    def values(self) -> Content:
        """All that stands in it, as a draft holds it; lines only where they are not those of the slip."""
        found = _plain(self.form.read())
        if not self.is_touched("lines"):
            found.pop("lines")
        return self._with_base(found)

    def field_with_cursor(self) -> str:
        """The field with the cursor, "" for none."""
        focus = self.window().focusWidget()
        return next(
            (name for name in self.form.names() if focus is not None and _holds(self.form.editor(name), focus)), ""
        )

    # -- a slip scanned over the words

    def number_scanned(self) -> str:
        """The number of a slip that was scanned into the words, or over them."""
        return self.result.scanned()

    def drop_number(self) -> None:
        """The words as they were before it was scanned."""
        self.form.fill({"result": self.result.words_before()})
        self._offer_discard()

    # -- going about

    def begin(self) -> None:
        """The cursor to the first question."""
        self.go_to("outcome")

    def return_to(self, name: str) -> None:
        """The cursor into a field, where the form stood before it was built anew."""
        if name in MORE:
            self._show_more(True)
        self.go_to(name)

    def second_visit(self) -> None:
        """Somebody must go again: choose that, and go on to why."""
        self.outcome.set_value(Outcome.SECOND_VISIT)
        self.go_to("result")

    def _enter(self) -> None:
        if self.wants_visit() and not self.number_scanned():
            self.go_to("appoint_day")
        else:
            self.save.emit()


def _holds(editor: QWidget, focus: QWidget) -> bool:
    return editor is focus or editor.isAncestorOf(focus)


def _plain(values: Mapping[str, object]) -> dict[str, Value]:
    """Values as a draft holds them."""
    return {
        name: value.isoformat()
        if isinstance(value, date | time)
        else value
        if isinstance(value, str | int | bool | None)
        else str(value)
        for name, value in values.items()
    }
