"""A letter being written: its words on the left, on the right the very page that will be printed."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import people
from desk.letters import NewLetter
from desk.letters.approval import needs_approval
from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.letters.composebar import ComposeBar
from ui.letters.drafted import Drawn, drawn_draft
from ui.letters.fields import BLANK_KEY, LetterForm
from ui.letters.lackingnotice import LackingNotice
from ui.letters.live import LivePaper
from ui.letters.rewording import Rewording
from ui.letters.words import KIND, Begun, Content, content_of
from ui.messages import sentence
from ui.moments import clock
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll

PAUSE_MS = 250
"""After the last key; drawing a page takes a tenth of that, but a page that changes at every key is hard to read."""


class Compose(QWidget):
    """The form of one letter; it is a draft from the first key until it is issued, asked for or discarded."""

    issue_asked = Signal()
    save_asked = Signal()
    discard_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.begun: Begun | None = None
        self._as_begun: tuple[NewLetter, int] | None = None  # while it stands so, a new letter leaves no draft
        self.needs_approval = False
        self.keeper = DraftKeeper(desk.errands, KIND, self._content, self)
        self.keeper.kept.connect(self._show_kept)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self.form = LetterForm(desk.errands)
        self.language, self.stays = self.form.language, Notice("", tone="amber")
        self.panes = Panes(self._words_side(), self._paper_side(), shares=(52, 48), narrow=68)
        self.panes.narrowed.connect(self._back.setVisible)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self.panes)
        self.panes.arranged.connect(self._show_place)
        self.bar = ComposeBar(self.issue_asked.emit, self.save_asked.emit, self.show_paper, self.discard_asked.emit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self.bar)
        self.rewording = Rewording(desk, self, self)
        self.form.changed.connect(self._changed)
        self.form.blanks_counted.connect(self._show_blanks)
        self._show_blanks(0)
        self.form.language_chosen.connect(lambda _value: self.rewording.switch_language())
        self.form.template_chosen.connect(self.rewording.choose_template)

    # -- building

    def _words_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = PageHead(self.tr("New letter"))
        self._about = Pill("")
        head.add(self._about)
        self.blank, self._blank_hint = LinkButton("", tone="red"), KeyHint(BLANK_KEY)
        self.blank.clicked.connect(self.next_blank)
        head.add(self.blank)
        head.add(self._blank_hint)
        self._kept = PlainLabel("", "muted")
        head.add_trailing(self._kept)
        back = LinkButton("‹ " + self.tr("All letters"))
        back.clicked.connect(self.left)
        head.add_trailing(back)
        column.addWidget(head)
        self.sent_back = Notice("", tone="red")
        for each in (self.sent_back, self.stays, self.form.summary()):
            each.hide()
            column.addWidget(each)
        self.words = Scroll(self.form)
        self.form.more_opened.connect(lambda: self.words.bring(self.form.rest))
        column.addWidget(self.words, 1)
        return side

    def _paper_side(self) -> QWidget:
        self._missing = Pill("")
        self._missing.hide()
        self._back = button_of(self.tr("Back to the words"), lambda: self.panes.open_second(False), "ghost")
        self._back.hide()
        card = Card(self.tr("As it will be printed"), self._missing, margin=1)
        card.head.addWidget(self._back)
        self.lacking = LackingNotice(self.issue_asked.emit, self)
        self.view = LivePaper()
        card.body.addWidget(self.view, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.lacking)
        column.addWidget(card, 1)
        return side

    # -- the letter

    def take_up(self, begun: Begun) -> None:
        """Write this letter from now on."""
        self.begun = begun
        self.ask_desk()
        self.keeper.start(begun.draft_id, in_book=bool(begun.draft_id))
        self.panes.open_second(False)
        self.form.clear_marks()
        self.form.show_more(bool(begun.letter.enclosures or begun.letter.copies_to or begun.letter.layout))
        self.lacking.forget()
        self.stays.hide()
        self.sent_back.setVisible(bool(begun.sent_back))
        self.sent_back.show_notice(self.tr("Sent back: please mend this"), begun.sent_back, tone="red")
        self.set_busy(False)
        self._kept.setText("")
        self.show_about()
        self.fill(begun.letter)
        self._as_begun = None if begun.draft_id else (self.letter(), begun.template_id)
        self.rewording.say_language(begun)
        self.rewording.say_went_on(begun)

    def keep(self) -> None:
        """Keep the draft at once, also of a letter that stands as it was proposed."""
        self._as_begun = None
        self.keeper.keep(always=True)

    @property
    def is_as_begun(self) -> bool:
        """Whether it is a new letter that nobody has written in."""
        return self.begun is not None and self._as_begun == (self.letter(), self.begun.template_id)

    def show_about(self) -> None:
        """Say what the letter is about, which template is chosen for it, and whether it is no answer."""
        begun = self.begun
        assert begun is not None
        told = begun.about.case_number or begun.about.incoming or begun.line
        self._about.setVisible(bool(told))
        self._about.show_state(told, "neutral")
        self._about.setToolTip(plain_tip(begun.line))
        self.form.template.offer_templates(begun.offers, self._desk.look.language, begun.template_id)
        self.form.interim.setVisible(
            begun.interim and bool(begun.about.case_number or begun.about.incoming) and not begun.about.developer
        )

    def ask_desk(self) -> None:
        """Ask who may sign, and whether this letter needs somebody's approval."""
        self._desk.errands.ask(self, _desk_of, self._take_desk, latest="desk")

    def fill(self, letter: NewLetter) -> None:
        """Put the words of a letter into the form and draw it."""
        self.form.put(letter)
        self.draw()

    def letter(self) -> NewLetter:
        """The letter as it stands in the form."""
        assert self.begun is not None
        return self.form.letter(self.begun.about, self.begun.letter.version_id)

    def focus_first(self) -> None:
        """The cursor to where writing begins: the first blank or empty field, else the words."""
        if self.form.missing() or not self.form.next_blank():
            self.form.go_to(self.form.first())

    def focus_top(self) -> None:
        """The cursor to where the letter is read first: where there is little room, to its template or addressee."""
        if not self.panes.narrow:
            self.focus_first()
            return
        self.form.go_to("to_name" if self.form.first() == "to_name" else "template")
        self.words.verticalScrollBar().setValue(0)

    def is_unseen(self) -> bool:
        """Whether the letter could go out, and the words hide its page."""
        return self.panes.narrow and not self.panes.opened and not self.form.blanks() and not self.form.missing()

    def next_blank(self) -> None:
        """Select the next blank, so that typing fills it in."""
        self.panes.open_second(False)
        if not self.form.next_blank():
            self.form.go_to("body")

    def set_busy(self, busy: bool) -> None:
        """While the letter is being issued nothing can be pressed twice."""
        self.bar.setEnabled(not busy)

    def is_busy(self) -> bool:
        """Whether the letter is being issued, or its words are about to be other ones."""
        return not self.bar.isEnabled() or self.rewording.under_way

    def refuse(self, refusal: Refusal) -> None:
        """Say at the field what is wrong; every word stays."""
        if refusal.code == "letter.lacking":
            self.panes.open_second(True)
            self.lacking.insist(tuple(str(refusal.fields["characters"])))
            return
        self.panes.open_second(False)
        field = str(refusal.fields.get("field", ""))
        self.form.mark(field, sentence(refusal))
        if refusal.code == "letter.blank":
            self.form.select_first(field)
        elif refusal.code == "letter.needs_approval":
            self.ask_desk()

    def touch(self) -> None:
        """Something else than a word was changed: it is kept, and the page is drawn anew."""
        self.keeper.touch()
        self._pause.start()
        self._show_missing()

    def _changed(self) -> None:
        if self.begun is not None:
            self.touch()

    def _take_desk(self, told: tuple[tuple[str, ...], bool]) -> None:
        names, self.needs_approval = told
        self.form.offer_signers(names)
        self.bar.show_way(asks=self.needs_approval)

    # -- paper

    def draw(self) -> None:
        """Draw the page as the words stand now; an older drawing still under way is dropped."""
        self._pause.stop()
        if self.begun is not None:
            self._show_missing()
            self._desk.errands.ask(self, drawn_draft(self.letter()), self._show_page, latest="page")

    def show_paper(self) -> None:
        """Go to the page; where there is room for one side only, it takes the place of the words."""
        if self._pause.isActive():
            self.draw()
        self.panes.open_second(not self.panes.opened if self.panes.narrow else True)
        (self.view if self.view.isVisible() else self.form.editor("body")).setFocus()

    def _show_place(self) -> None:
        """The button leads to the page, or where that hides the words back to them: it says which."""
        self.bar.show_place(page_alone=self.panes.narrow and self.panes.opened)

    def _show_page(self, drawn: Drawn) -> None:
        self.lacking.tell(drawn.lacking)
        self.view.renew(drawn.pdf)

    def _show_missing(self) -> None:
        missing = self.form.missing()
        self._missing.setVisible(bool(missing))
        self._missing.show_state(self.tr("Missing: {names}").format(names=", ".join(missing)), "red")

    def _show_blanks(self, count: int) -> None:
        words = self.tr("{n} to fill in").format(n=count)
        self.blank.setText(words)
        self.blank.setAccessibleName(words)
        for part in (self.blank, self._blank_hint):
            part.setVisible(count > 0)

    # -- draft

    def _content(self) -> Content | None:
        assert self.begun is not None
        return None if self.is_as_begun else content_of(self.begun, self.letter())

    def _show_kept(self, at: Any) -> None:
        self._kept.setText(self.tr("Draft saved {time}").format(time=clock(at, self._desk.facts)))


def _desk_of(reading: Reading) -> tuple[tuple[str, ...], bool]:
    return tuple(row.name for row in people.clerks(reading)), needs_approval(reading)
