"""The investigation of a breach: a manager opens, reads and writes it, and each look is noted (M13)."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import inquiries
from desk.inquiries import Findings
from desk.work import UnitOfWork
from ui.cases.detail_facts import Facts
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.inquiries.findings import Inquiry, InvestigationForm, facts_of, look_line, sentence_of
from ui.saving import Act
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.toast import UNDO_SECONDS

translate = QCoreApplication.translate
EDIT = "edit"
SHOWN = 8
"""So many of the last looks are listed."""


@dataclass(frozen=True)
class _Seen:
    """The words somebody looked at: on which case, and who."""

    case_id: int
    clerk: int | None
    investigation_id: int
    findings: Findings


class InvestigationCard(Card):
    """Closed until a manager looks; the words go out of sight with the case or with who looked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("inquiry", "Investigation"), parent=parent)
        self.desk = desk
        self._told: Inquiry | None = None
        self._seen: _Seen | None = None
        self.sentence = PlainLabel("", "muted", wrap=True)
        self.facts = Facts()
        self.look_link = self._link(translate("inquiry", "Look at it"), self.look)
        self.open_link = self._link(translate("inquiry", "Open an investigation…"), self.edit)
        self.edit_link = self._link(translate("inquiry", "Change…"), self.edit)
        self.hide_link = self._link(translate("inquiry", "Put out of sight"), self.hide_words)
        self.off_link = self._link(translate("inquiry", "Take off"), self.take_off, "red")
        row = QHBoxLayout()
        row.setSpacing(px(14))
        for each in (self.look_link, self.open_link, self.edit_link, self.hide_link, self.off_link):
            row.addWidget(each)
        row.addStretch(1)
        self.looks = PlainLabel("", "caption", wrap=True)
        self.place = FormPlace(desk, "investigation")
        self.place.go_on.connect(self._go_on)
        self.place.saved.connect(lambda _what, answer: self._saved(answer))
        self.place.closed.connect(self.focus_first)
        self.place.moved.connect(self._show)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.facts)
        self.body.addLayout(row)
        self.body.addWidget(self.place)
        self.body.addWidget(self.looks)

    def show_inquiry(self, told: Inquiry) -> None:
        """Show how it stands; what was looked at stays in sight only for who looked, on the same case."""
        self._told, seen = told, self._seen
        if seen is not None and not (
            told.manager and told.there and (seen.case_id, seen.clerk) == (told.case_id, self.desk.clerk)
        ):
            self._seen = None
        self.place.turn_to(told.case_id if told.manager else 0)
        self._show()

    def focus_first(self) -> None:
        """The cursor to the form, or to what can be done."""
        if self.place.focus_first():
            return
        for each in (self.edit_link, self.look_link, self.open_link):
            if not each.isHidden():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # -- doing

    def look(self, then: Callable[[], object] | None = None) -> None:
        """Show the words; the diary says who looked."""
        told = self._told
        if told is None or not told.manager:
            return

        def show(found: inquiries.Investigated) -> None:
            if self._told is not None and self._told.case_id == told.case_id:
                self._seen = _Seen(told.case_id, self.desk.clerk, found.id, found.findings)
                self._show()
                (then or self.focus_first)()

        self.desk.errands.do(self, lambda work: inquiries.view_investigation(work, told.number), show)

    def edit(self) -> None:
        """Open the form: of a new one, or of the one in sight."""
        told, seen = self._told, self._seen
        if told is None or not told.manager:
            return
        if self.place.is_open(EDIT):
            self.place.focus_first()
        elif seen is not None:
            self.place.open(InvestigationForm(self.desk, seen.findings, self._changing(seen)), EDIT)
        elif told.there:
            self.look(self.edit)
        else:
            self.place.open(InvestigationForm(self.desk, Findings(), self._opening(told)), EDIT)

    def hide_words(self) -> None:
        """Put the words out of sight again."""
        self.place.leave()
        self._seen = None
        self._show()
        self.focus_first()

    def take_off(self) -> None:
        """Take the investigation off the case; the toast puts it back."""
        seen, errands = self._seen, self.desk.errands
        if seen is None:
            return
        self.place.leave()

        def back() -> None:
            errands.do(errands, lambda work: inquiries.put_back_investigation(work, seen.investigation_id))

        def gone(_answer: object) -> None:
            self._tell(translate("inquiry", "The investigation is taken off the case"), back)

        errands.do(self, lambda work: inquiries.take_off_investigation(work, seen.investigation_id), gone)

    def _go_on(self) -> None:
        self.edit()

    def _opening(self, told: Inquiry) -> Callable[[Findings], Act]:
        def make(findings: Findings) -> Act:
            def act(work: UnitOfWork) -> _Seen:
                id = inquiries.open_investigation(work, told.number, findings)
                return _Seen(told.case_id, work.clerk_id, id, findings)

            return act

        return make

    def _changing(self, seen: _Seen) -> Callable[[Findings], Act]:
        def make(findings: Findings) -> Act:
            def act(work: UnitOfWork) -> _Seen:
                kept = inquiries.change_investigation(work, seen.investigation_id, findings)
                return _Seen(seen.case_id, work.clerk_id, seen.investigation_id, kept)

            return act

        return make

    def _saved(self, answer: object) -> None:
        if not isinstance(answer, _Seen):
            return
        before, self._seen = self._seen, answer
        errands, id = self.desk.errands, answer.investigation_id
        if before is None:
            self._tell(
                translate("inquiry", "The investigation is opened"),
                lambda: errands.do(errands, lambda work: inquiries.take_off_investigation(work, id)),
            )
        elif before.findings != answer.findings:
            old = before.findings

            def back() -> None:
                errands.do(self, lambda work: inquiries.change_investigation(work, id, old), lambda _kept: undone())

            def undone() -> None:
                if self._seen is not None and self._seen.investigation_id == id:
                    self._seen = before
                    self._show()

            self._tell(translate("inquiry", "The investigation is changed"), back)
        self._show()
        self.focus_first()

    def _tell(self, words: str, back: Callable[[], object]) -> None:
        self.desk.toasts.show(words, translate("inquiry", "Undo"), back, UNDO_SECONDS)

    # -- showing

    def _show(self) -> None:
        told, seen = self._told, self._seen
        if told is None:
            return
        writing = self.place.form is not None
        self.sentence.setText(sentence_of(told, seen is not None))
        self.sentence.setVisible(seen is None and not writing)
        self.facts.show_facts(facts_of(seen.findings) if seen is not None else [])
        self.facts.setVisible(seen is not None and not writing)
        idle = told.manager and not writing
        self.look_link.setVisible(idle and told.there and seen is None)
        self.open_link.setVisible(idle and not told.there and seen is None)
        for each in (self.edit_link, self.hide_link, self.off_link):
            each.setVisible(idle and seen is not None)
        self.looks.setText("\n".join(look_line(each, self.desk.facts, told.now) for each in told.looks[-SHOWN:]))
        self.looks.setVisible(bool(told.looks))

    def _link(self, text: str, run: Callable[[], object], tone: str = "") -> LinkButton:
        link = LinkButton(text, tone=tone)
        link.clicked.connect(lambda: run())
        return link
