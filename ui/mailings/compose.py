"""A mailing being put together: whom, what and how on the left, on the right who that is and what they will read."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.drafts import DraftRow
from desk.mailings import NewMailing
from desk.mailings.acts import reason_of
from desk.refusals import Refusal
from desk.words import Language
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.letters.lackingnotice import LackingNotice
from ui.mailings.asking import ReasonDialog
from ui.mailings.before import FEW, BeforeIssue, Going, going_of, is_whole_estate
from ui.mailings.content import KIND, Content, Offers, mailing_of, offers
from ui.mailings.form import MailingForm
from ui.mailings.gathering import Gathered, Line, gathered, page_of
from ui.mailings.listside import GOING, LACKING, ListSide
from ui.messages import sentence
from ui.moments import clock
from ui.theme import px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll
from ui.widgets.toast import UNDO_SECONDS

LIST_KEY = "Ctrl+G"
PAUSE_MS = 300
"""After the last key until the list is asked for again."""
_EARLY = frozenset({
    "mailing.flats_missing", "mailing.incident_missing", "mailing.view_missing", "mailing.template_missing",
    "mailing.own_missing",
})  # fmt: skip
"""What a form that was just opened lacks: said where the list will stand, not as if it were wrong."""


class Compose(QWidget):
    """It is a draft from the first key until its list is made or it is discarded."""

    issue_asked = Signal()
    discard_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offers: Offers | None = None
        self._to_fill: dict[str, Any] | None = None  # what comes into the form once it has its choices
        self._excluded: dict[str, str] = {}
        self._included: frozenset[str] = frozenset()
        self.keeper = DraftKeeper(desk.errands, KIND, self.content, self)
        self.keeper.kept.connect(self._show_kept)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.gather)
        self.panes = Panes(self._words_side(), self._list_side(), shares=(46, 54), narrow=68)
        self.panes.narrowed.connect(self._back.setVisible)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        self.lacking = LackingNotice(self.issue_asked.emit)
        inside.addWidget(self.lacking)
        self.before = BeforeIssue(self.issue_asked.emit)
        inside.addWidget(self.before)
        inside.addWidget(self.panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())

    # -- building

    def _words_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = PageHead(self.tr("New letters to many"))
        self._kept = PlainLabel("", "muted")
        head.add_trailing(self._kept)
        back = LinkButton("‹ " + self.tr("All mailings"))
        back.clicked.connect(self.left)
        head.add_trailing(back)
        column.addWidget(head)
        self.form = MailingForm()
        self.form.changed.connect(self._changed)
        self.form.submitted.connect(self.show_list)
        words = Scroll(self.form)
        self.form.marked.connect(words.bring)  # the cursor would bring only the editor into sight
        column.addWidget(words, 1)
        return side

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._back = button_of("‹ " + self.tr("Back to the words"), lambda: self.panes.open_second(False), "ghost")
        self._back.hide()
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.list = ListSide()
        self.list.exclude_asked.connect(self._exclude)
        self.list.include_asked.connect(self._include)
        self.list.letter_asked.connect(self._draw)
        column.addWidget(self.list, 1)
        return side

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self._issue = bar.add_primary(self.tr("Issue the letters"), self.issue_asked.emit, "F9", "mails")
        bar.add_secondary(self.tr("See a letter"), self.preview, "Ctrl+P", "eye")
        bar.add_secondary(self.tr("List"), self.show_list, LIST_KEY)
        bar.add_trailing(self.tr("Discard"), self.discard_asked.emit)
        self.bar = bar
        return bar

    # -- one mailing after the other

    def begin(self, draft: DraftRow | None = None, told: dict[str, Any] | None = None) -> None:
        """Open a new one, a draft, or one with some words filled in already."""
        content: dict[str, Any] = dict(draft.content) if draft is not None else dict(told or {})
        self.keeper.start(draft.id if draft is not None else "", in_book=draft is not None)
        self._excluded = dict(json.loads(str(content.get("excluded") or "{}")))
        self._included = frozenset(json.loads(str(content.get("included") or "[]")))
        self._to_fill = content
        self._kept.setText("")
        self.form.clear_marks()
        self.lacking.forget()
        self.before.forget()
        self.set_busy(False)
        self.panes.open_second(False)
        self.list.line = None
        self.list.tabs.choose(GOING)
        language = self._desk.look.language

        def take(found: Offers) -> None:
            self._offers, self._to_fill = found, None
            self.form.offer(found, language)
            self.form.fill({**_EMPTY, "signer": found.signer, **content})
            self.gather()

        self._desk.errands.ask(self, lambda reading: offers(reading, language), take, latest="offers")

    def refresh(self) -> None:
        """Offer what the book has now, such as a template made meanwhile, and ask for the list again."""
        language = self._desk.look.language

        def take(found: Offers) -> None:
            if found != self._offers:
                self._offers = found
                self.form.offer(found, language)
            self.gather()

        if self._to_fill is None:
            self._desk.errands.ask(self, lambda reading: offers(reading, language), take, latest="offers")

    def content(self) -> Content:
        """What a draft keeps."""
        if self._to_fill is not None:
            return self._to_fill
        told = {name: value if value is None else _plain(value) for name, value in self.form.read().items()}
        told["excluded"] = json.dumps(self._excluded, ensure_ascii=False)
        told["included"] = json.dumps(sorted(self._included))
        return told

    def mailing(self) -> NewMailing:
        """The mailing as it stands in the form. Refusals: those of content.mailing_of."""
        assert self._offers is not None
        return replace(mailing_of(self.content(), self._offers.filters), screen=Language(self._desk.look.language))

    def confirm(self, new: NewMailing, go: Callable[[], object]) -> None:
        """Go on where it is few letters, or where F9 was pressed again after it was said what will happen."""
        told = self.content()

        def take(going: Going) -> None:
            if self.content() != told:
                return
            many = len(going.keys) > (1 if is_whole_estate(new.wanted) else FEW)
            if not many or going.lacking or self.before.was_told((new, going)):
                go()
            else:
                self.before.tell((new, going), len(going.keys), self.before.scope_of(going, new.wanted), new.signer)

        self._desk.errands.ask(self, going_of(new), take, latest="going", refused=self.refuse)

    def focus_first(self) -> None:
        """The cursor to where it begins."""
        self.form.go_to("source")

    def next_blank(self) -> bool:
        """The cursor into the next blank nobody filled in; False while there is none."""
        there = self.form.next_blank()
        if there:
            self.panes.open_second(False)
        return there

    def set_busy(self, busy: bool) -> None:
        """While the list is being made nothing can be pressed twice."""
        self.bar.setEnabled(not busy)

    def is_busy(self) -> bool:
        """Whether the list is being made."""
        return not self.bar.isEnabled()

    def refuse(self, refusal: Refusal) -> None:
        """Say at the field what is wrong; every word stays."""
        if refusal.code == "letter.lacking":
            self.lacking.insist(tuple(str(refusal.fields["characters"])))
            return
        if refusal.code == "mailing.blanks" and not self.list.gathered.labels:
            self.list.tabs.choose(LACKING)
        self.panes.open_second(False)
        missing = cast("tuple[str, ...]", refusal.fields.get("missing", ()))
        self.form.mark(str(refusal.fields.get("field", "")), sentence(self._in_own_words(refusal, missing)), missing)

    def _in_own_words(self, refusal: Refusal, missing: tuple[str, ...]) -> Refusal:
        """What still has to be filled in, called as the fields of the form are."""
        if not missing:
            return refusal
        names = self.list.gathered.called
        told = ", ".join(names[label].words if label in names else label for label in missing)
        return Refusal(refusal.code, **{**refusal.fields, "labels": told})

    # -- the list

    def gather(self) -> None:
        """Ask who that is as the form stands now; an older question still under way is dropped."""
        self._pause.stop()
        self._desk.errands.ask(self, gathered(self.content(), self._desk.look.language), self._show, latest="list")

    def show_list(self) -> None:
        """Go to the list; where there is room for one side only, it takes the place of the form."""
        self.panes.open_second(True)
        self.list.focus_list()

    def preview(self) -> None:
        """Go to the page of the letter chosen in the list."""
        self.panes.open_second(True)
        self.list.show_letter()

    def _show(self, found: Gathered) -> None:
        self.form.ask_blanks(found.labels, found.called)
        self.lacking.tell(found.rare)
        # Said over the list and not marked in the form: a mark would take the cursor from whoever is typing.
        told = sentence(found.refusal) if found.refusal is not None else ""
        early = found.refusal is not None and found.refusal.code in _EARLY
        self.list.show_gathered(found, told if early else "", "" if early else told)
        n = len(found.going)
        words = self.tr("Issue {n} letters") if n != 1 else self.tr("Issue {n} letter")
        lacking = sum(bool(each.missing) for each in found.lacking)
        more = " · " + self.tr("{n} not filled in").format(n=f"{lacking:,}") if lacking else ""
        self._issue.setText(words.format(n=f"{n:,}") + more if n else self.tr("Issue the letters"))
        if self.list.letter_is_shown() and self.list.line is not None:
            self._draw(self.list.line)

    def _changed(self) -> None:
        self.before.forget()
        self.keeper.touch()
        self._pause.start()

    def _draw(self, line: Line) -> None:
        try:
            new = self.mailing()
        except Refusal:
            return
        self._desk.errands.ask(
            self, page_of(new, line.addressee), self.list.view.renew, latest="page", refused=self._not_drawn
        )

    def _not_drawn(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))

    # -- leaving out and taking in

    def _exclude(self, line: Line) -> None:
        whom = " ".join(part for part in (line.addressee.unit, line.addressee.name) if part)

        def checked(_work: UnitOfWork, reason: str) -> str:
            return reason_of(reason)

        dialog = ReasonDialog(self._desk.errands, whom, checked, self)
        dialog.saved.connect(lambda reason: self._leave_out(line, str(reason), whom))
        dialog.open()

    def _include(self, line: Line) -> None:
        self._excluded.pop(line.key, None)
        if line.addressee.left_out is not None:
            self._included |= {line.key}
        self._list_changed()

    def _leave_out(self, line: Line, reason: str, whom: str) -> None:
        excluded, included = dict(self._excluded), self._included
        if line.addressee.left_out is not None:
            self._included -= {line.key}  # the program's own reason stands again
        else:
            self._excluded[line.key] = reason
        self._list_changed()

        def undo() -> None:
            self._excluded, self._included = excluded, included
            self._list_changed()

        told = self.tr("{whom} gets no letter").format(whom=whom)
        toast = self._desk.toasts.show(told, self.tr("Undo"), undo, UNDO_SECONDS)
        self.destroyed.connect(toast.gone)

    def _list_changed(self) -> None:
        self.before.forget()
        self.keeper.touch()
        self.gather()

    def _show_kept(self, at: Any) -> None:
        self._kept.setText(self.tr("Draft saved {time}").format(time=clock(at, self._desk.facts)))


_EMPTY: Content = {
    "source": "flats", "buildings": "", "staircases": "", "floor_from": "", "floor_to": "", "tier": "", "group": "",
    "use": "", "only": "", "flats": "", "class_id": "", "incident": "", "view_id": None, "to": "residents",
    "each": False, "title": "", "layout": None, "language": "",
    "own_subject_zh": "", "own_body_zh": "", "own_subject_en": "", "own_body_en": "",
}  # fmt: skip
"""A form in which nothing was chosen yet."""


def _plain(value: object) -> str | int | bool:
    return value if isinstance(value, str | int | bool) else str(value)
