"""The intake screen: one matter from the first key press to case, slip and paper (B1, B3)."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from ui.cases import intake_known as asking
from ui.cases.charge import ChargeAtElbow, disputed_words
from ui.cases.intake_begun import FormsBegun
from ui.cases.intake_carried import carried
from ui.cases.intake_commands import intake_commands
from ui.cases.intake_form import Content
from ui.cases.intake_known import Dispute
from ui.cases.intake_letter import FromLetter, from_letter, letter_words
from ui.cases.intake_save import Added, Saved, take_back
from ui.cases.intake_sudden import SUDDEN
from ui.commands import Command
from ui.desk import Desk
from ui.messages import sentence
from ui.slips.opening import offer_unraise, slip_for
from ui.slips.paper import print_slip
from ui.takingback import offer_back, tell_done
from ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from desk.refusals import Refusal


class IntakePage(FormsBegun):
    """Takes one matter after the other; what is typed is a draft in the book until it is a case."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "case", "draft", "person", "person_group", "phone", "tenure", "unit", "unhappy", "vehicle", "case_class",
            "place", "trade", "clerk", "fact", "cause", "estate",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        bar = self.bar
        self.print_button = bar.add_primary(self.tr("Save and &print slip"), self.save_and_print, "F9", "printer")
        self.save_button = bar.add_secondary(self.tr("&Save"), self.save_and_open, "Ctrl+S")
        self.next_button = bar.add_secondary(self.tr("Save and &new"), self.save_and_new, "Ctrl+Enter")
        self.solve_button = bar.add_secondary(self.tr("Solved at the desk"), self.solve_at_desk, "Ctrl+T")
        self.discard_button = bar.add_trailing(self.tr("Discard"), self.discard)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        charge = ChargeAtElbow(self.desk, form.editor("disputed_slip"), self.pane)
        charge.lie_over(self.pane.elbow, self.pane.column)
        form.submitted.connect(self._at_the_end)
        form.kind_of.changed.connect(lambda _value: self._class_changed())
        form.channel.changed.connect(self.head.greet)
        form.fold.toggled.connect(self._folded)
        self.pane.opened_case.connect(lambda number: self.desk.open("cases", number=number))
        self.pane.opened_file.connect(self._open_file)
        self.watch.moved.connect(self.body.settle_strips)
        self.watch.linked.connect(self._linked)
        self.watch.kept_apart.connect(self.keeper.touch)
        self.watch.add_asked.connect(self.add_to)
        self.watch.renamed.connect(self._renamed)
        self.watch.asked.connect(lambda new: self.known.show_for(new.unit_id, new.class_id, new.place))
        self.sudden.short_form.connect(self.to_short_form)
        self.sudden.dismissed.connect(self.body.settle_strips)
        self.known.joined.connect(self._join)
        self.head.letter_off.connect(self._without_letter)
        self.known.moved.connect(self.body.settle_strips)

    def commands(self) -> list[Command]:
        return intake_commands(
            {
                "print": self.save_and_print,
                "details": self.save_and_ask_details,
                "save": self.save_and_open,
                "next": self.save_and_new,
                "solve": self.solve_at_desk,
                "more": self.turn_more,
                "add": self.watch.add_named,
                "second": self.watch.link_named,
                "apart": self.watch.keep_named_apart,
                "turn": self.pane.elbow.turn,
                "discard": self.discard,
            }
        )

    # -- coming and going

    def show_item(self, **what: Any) -> None:
        """new=True: a fresh form; lookup=True: to the caller of this one; draft=: an unfinished one.

        found=, person_id= with unit_id=, call=: a fresh one for that caller; kind= of which kind; disputed_slip=
        about the charge of a slip (M41); unhappy_slip= about the work of one without a case;
        incident_id=: it belongs to that one; incoming=: it is made out of that letter.
        """
        if self._wait_for_answer(lambda: self.show_item(**what)):
            return
        if draft := what.get("draft"):
            self.resume_by_id(str(draft))
            return
        if what.get("lookup"):
            self._to_lookup()
            return
        self.begin()
        if found := what.get("found"):
            self.seeker.choose(found)
        elif call := what.get("call"):
            self.seeker.call(str(call))
        elif "person_id" in what or "unit_id" in what:
            self.seeker.by_id(what.get("person_id"), what.get("unit_id"))
        if "kind" in what:
            self.form.kind.set_value(what["kind"])
        if slip := what.get("disputed_slip"):
            self._dispute(str(slip))
        if slip := what.get("unhappy_slip"):
            self._complain(str(slip))
        if "incident_id" in what:
            self._join(what["incident_id"])
            self.known.put(what["incident_id"])
        if letter := what.get("incoming"):
            self._from_letter(str(letter))

    def _from_letter(self, number: str) -> None:
        """A letter came in: who wrote it and what it says stand there, and it belongs to the case once it is saved."""

        def take(told: FromLetter) -> None:
            self.seeker.take(told.caller)
            self.form.fill(told.fields)
            self.form.links = replace(self.form.links, incoming=number)
            self.head.show_letter(number)
            self.form.open_if_needed()
            self.keeper.touch()
            self.form.go_to("class")

        def refuse(refusal: "Refusal") -> None:
            self.desk.toasts.refuse(sentence(refusal))

        self.desk.errands.ask(self, lambda reading: from_letter(reading, number), take, "dispute", refuse)

    def _without_letter(self) -> None:
        """The case has nothing to do with the letter after all."""
        self.form.links = replace(self.form.links, incoming="")
        self.head.show_letter("")
        self.keeper.touch()

    def _dispute(self, slip: str) -> None:
        """A charge is disputed: whose slip it was stands there, and its number goes with the case."""

        def take(told: Dispute) -> None:
            self.form.fill({"disputed_slip": slip})
            self.form.choose_class(told.class_id)
            self.form.open_more(True)
            self.seeker.take(told.caller)
            summary = disputed_words(told.charge, self.desk.facts.currency) if told.charge is not None else ""
            self.form.fill({"relation": told.relation, "summary": self.form.summary.text() or summary})
            self.form.note_proposed()
            self.form.go_to("summary")

        def refuse(refusal: "Refusal") -> None:
            self.desk.toasts.refuse(sentence(refusal))

        self.desk.errands.ask(self, lambda reading: asking.dispute_of(reading, slip), take, "dispute", refuse)

    def _complain(self, slip: str) -> None:
        """Whoever asked for the office's own work is not satisfied: who that is and the slip's number stand there."""

        def take(caller: "asking.Caller") -> None:
            self.seeker.take(caller)
            told = self.tr("{number}: not satisfied with the work").format(number=slip)
            self.form.fill({"summary": self.form.summary.text() or told})
            self.form.note_proposed()
            self.form.go_to("words")

        def refuse(refusal: "Refusal") -> None:
            self.desk.toasts.refuse(sentence(refusal))

        self.desk.errands.ask(self, lambda reading: asking.asker_of(reading, slip), take, "dispute", refuse)

    def panes(self) -> list[QWidget]:
        links = (each.findChild(LinkButton) or each for each in (self.sudden, self.known))
        return [self.form.who, *links, self.notice.second_link, self.pane.table]

    def _open_file(self) -> None:
        caller = self.seeker.caller
        self.desk.open("owners", person=caller.person_id, unit=caller.unit_id)

    def _folded(self) -> None:
        """The fold was pressed: the clerk's next form opens the same way, and the cursor follows."""
        on = self.form.fold.open
        self.habit.keep(on)
        self.form.go_to("received_day" if on else "words")

    def turn_more(self) -> None:
        """Open the second part or fold it away."""
        self.form.fold.toggled.emit()

    # -- what it is tied to

    def _linked(self, number: str) -> None:
        """It is the second complaint about that case now, or about none."""
        self.head.show_second(number)
        self.keeper.touch()

    def _join(self, incident_id: int | None) -> None:
        """The case belongs to that incident, or stands by itself."""
        self.form.links = replace(self.form.links, incident_id=incident_id)
        self.keeper.touch()

    def to_short_form(self) -> None:
        """A sudden event: all that is typed becomes a draft of the form with four fields, gone on with there."""
        short = carried(self.form)
        if short is None:
            self.desk.toasts.show(self.tr("These words are too long for the short form: go on here"))
            return
        id = uuid4().hex

        def go_on(_none: None) -> None:
            self._open_form("", {})
            self.desk.open(SUDDEN, draft=id)

        self.saving.pass_on(id, SUDDEN, short, go_on)

    # -- saving

    def save_and_print(self) -> None:
        """F9: case, slip, paper, and a fresh form for the next call."""
        self.saving.save(True, lambda saved: self._saved(saved, self._to_lookup))

    def save_and_ask_details(self) -> None:
        """Shift+F9: the case, the form of its slip with everything, and a fresh form for the next call."""

        def ask(saved: Saved) -> None:
            self._saved(saved, self._to_lookup)
            slip_for(self.desk, self, saved.number)

        self.saving.save(False, ask)

    def save_and_new(self) -> None:
        """Ctrl+Enter: the case, and a fresh form for the next call."""
        self.saving.save(False, lambda saved: self._saved(saved, self._to_lookup))

    def save_and_open(self) -> None:
        """Ctrl+S: the case, shown in its list."""
        self.saving.save(False, lambda saved: self._saved(saved, None))

    def solve_at_desk(self) -> None:
        """Ctrl+T: the case with its answer and its end, and a fresh form: it was solved while the person was there."""
        cause = self.form.cause_proposed()
        if cause is None:
            self.form.ask_cause()
        self.saving.solve(cause, self._solved)

    def _at_the_end(self) -> None:
        """Enter in the last field goes to what finishes the form."""
        (self.solve_button if self.form.cause.isVisible() else self.print_button).setFocus()

    def _solved(self, saved: Saved, batch: str) -> None:
        self._open_form("", {})
        solved = self.tr("{number} solved at the desk").format(number=saved.number)
        told = " · ".join(filter(None, (solved, letter_words(saved))))
        tell_done(self.desk, told, batch)
        self._to_lookup()

    def add_to(self, number: str) -> None:
        """What was told becomes a note on a case that is open already; taken back, it is a draft again."""
        content, clerk = self._content(), self.desk.clerk
        self.saving.add_to(number, lambda added: self._added(added, content, clerk))

    def _renamed(self, number: str) -> None:
        """The notice named another case a moment ago: nothing is written to one nobody has read yet."""
        told = self.tr("The notice names another case by now: {number}. Read it, then press again to add it there")
        self.desk.toasts.show(told.format(number=number))

    def _saved(self, saved: Saved, after: Callable[[], None] | None) -> None:
        self._open_form("", {})
        told = " · ".join(filter(None, (self.tr("{number} taken").format(number=saved.number), letter_words(saved))))
        if saved.sheet is not None:
            print_slip(self.desk, saved.sheet, told)
            offer_unraise(self.desk, saved.sheet.number, saved.sheet.worker)
            told = f"{told} · {saved.sheet.number}"
        if after is None:
            self.desk.toasts.show(told)
            self.desk.open("cases", number=saved.number)
        else:
            self.desk.toasts.show(told, self.tr("Show case"), lambda: self.desk.open("cases", number=saved.number))
            after()

    def _added(self, added: Added, content: Content, clerk: int | None) -> None:
        self._open_form("", {})
        told = self.tr("Added to {number}").format(number=added.number)
        offer_back(self.desk, told, lambda work: take_back(work, added, content, clerk))
        self.desk.open("cases", number=added.number)
