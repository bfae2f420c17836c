"""A letter being written: its words on the left, on the right the very page that will be printed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import people
from desk.letters import NewLetter
from desk.refusals import Refusal
from desk.words import Language
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.form import Form
from ui.letters.live import LivePaper
from ui.letters.paper import drawn_draft
from ui.letters.words import KIND, Begun, Content, content_of, in_other_language, proposal
from ui.messages import sentence
from ui.moments import clock
from ui.theme import px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

PAUSE_MS = 250
"""After the last key; drawing a page takes a tenth of that, but a page that changes at every key is hard to read."""


class Compose(QWidget):
    """The form of one letter; it is a draft from the first key until it is issued or discarded."""

    issue_asked = Signal()
    save_asked = Signal()
    discard_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.begun: Begun | None = None
        self._taking_up = False
        self.keeper = DraftKeeper(desk.errands, KIND, self._content, self)
        self.keeper.kept.connect(self._show_kept)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self.panes = Panes(self._words_side(), self._paper_side(), shares=(52, 48), narrow=68)
        self.panes.narrowed.connect(self._narrowed)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self.panes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())
        self.form.changed.connect(self._changed)
        self.language.changed.connect(lambda _value: self._language_switched())

    # -- building

    def _words_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = PageHead(self.tr("New letter"))
        self._about = Pill("")
        head.add(self._about)
        self._kept = PlainLabel("", "muted")
        head.add_trailing(self._kept)
        back = LinkButton("‹ " + self.tr("All letters"))
        back.clicked.connect(self.left)
        head.add_trailing(back)
        column.addWidget(head)
        self.stays = Notice("", tone="amber")
        self.stays.hide()
        column.addWidget(self.stays)
        self.language = Segmented(
            [(Language.EN, "English", None), (Language.ZH, "中文", None)], self.tr("Language of the letter")
        )
        self.form = Form()
        self.form.section(self.tr("Words"), self.language)
        self.signer = Choice(free=True)
        self.form.add("to_name", self.tr("To"), QLineEdit(), required=True, span=6)
        self.form.add("signer", self.tr("Signed by"), self.signer, span=6)
        self.form.add("to_address", self.tr("Address"), TextArea(3))
        self.form.add("subject", self.tr("Subject line"), QLineEdit(), required=True)
        self.form.add("body", self.tr("Text"), TextArea(8), required=True, stretch=True)
        column.addWidget(Scroll(self.form), 1)
        return side

    def _paper_side(self) -> QWidget:
        self._missing = Pill("")
        self._missing.hide()
        self._back = button_of(self.tr("Back to the words"), lambda: self.panes.open_second(False), "ghost")
        self._back.hide()
        card = Card(self.tr("As it will be printed"), self._missing, margin=1)
        card.head.addWidget(self._back)
        self.view = LivePaper()
        card.body.addWidget(self.view, 1)
        return card

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        bar.add_primary(self.tr("Issue and print"), self.issue_asked.emit, "F9", "printer")
        bar.add_secondary(self.tr("Issue and save as PDF…"), self.save_asked.emit, icon_name="download")
        self._preview = bar.add_secondary(self.tr("Preview"), self.show_paper, "Ctrl+P", "eye")
        bar.add_trailing(self.tr("Discard"), self.discard_asked.emit)
        self.bar = bar
        return bar

    # -- the letter

    def take_up(self, begun: Begun) -> None:
        """Write this letter from now on."""
        self._desk.errands.ask(self, people.clerks, self._offer_signers, latest="signers")
        self.begun = begun
        self.keeper.start(begun.draft_id, in_book=bool(begun.draft_id))
        self.panes.open_second(False)
        self.form.clear_marks()
        self.stays.hide()
        self.set_busy(False)
        self._kept.setText("")
        self._about.setVisible(bool(begun.about.case_number or begun.line))
        self._about.show_state(begun.about.case_number or begun.line, "neutral")
        self._about.setToolTip(plain_tip(begun.line))
        self.fill(begun.letter)

    def fill(self, letter: NewLetter) -> None:
        """Put the words of a letter into the form and draw it."""
        self._taking_up = True
        self.language.set_value(letter.language)
        self.form.fill(
            {
                "to_name": letter.to_name,
                "signer": letter.signer,
                "to_address": letter.to_address,
                "subject": letter.subject,
                "body": letter.body,
            }
        )
        self._taking_up = False
        self.draw()

    def letter(self) -> NewLetter:
        """The letter as it stands in the form."""
        told: dict[str, Any] = self.form.read()
        assert self.begun is not None
        return NewLetter(
            to_name=told["to_name"],
            subject=told["subject"],
            body=told["body"],
            to_address=told["to_address"],
            language=Language(str(self.language.value())),
            case_number=self.begun.about.case_number,
            signer=str(told["signer"] or ""),
            person_id=self.begun.about.person_id,
            unit_id=self.begun.about.unit_id,
            answers=not self.begun.about.developer,
        )

    def focus_first(self) -> None:
        """The cursor to where writing begins: the first field that is empty, else the words."""
        told = self.form.read()
        empty = [name for name in ("to_name", "subject") if not str(told[name]).strip()]
        self.form.go_to(empty[0] if empty else "body")

    def set_busy(self, busy: bool) -> None:
        """While the letter is being issued nothing can be pressed twice."""
        self.bar.setEnabled(not busy)

    def is_busy(self) -> bool:
        """Whether the letter is being issued."""
        return not self.bar.isEnabled()

    def refuse(self, refusal: Refusal) -> None:
        """Say at the field what is wrong; every word stays."""
        self.panes.open_second(False)
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))

    def _offer_signers(self, rows: tuple[people.ClerkRow, ...]) -> None:
        self._taking_up = True
        self.signer.set_options([(row.name, row.name) for row in rows])
        self._taking_up = False

    def _changed(self) -> None:
        if self.begun is None or self._taking_up:
            return
        self.keeper.touch()
        self._pause.start()
        self._show_missing()

    # -- language

    def _language_switched(self) -> None:
        begun = self.begun
        if begun is None or self._taking_up:
            return
        self.keeper.touch()
        self.stays.hide()
        language = Language(str(self.language.value()))
        self._desk.errands.ask(
            self,
            lambda reading: proposal(reading, begun.about, language),
            lambda proposed: self._reword(begun, proposed),
            latest="proposal",
        )

    def _reword(self, begun: Begun, proposed: NewLetter) -> None:
        """Words nobody touched follow the language; words of one's own stay, and that is said."""
        if self.begun is None or self.begun.about != begun.about:
            return
        letter = self.letter()
        untouched = begun.untouched(letter)
        if not untouched:
            # Subject and text belong together: touched in one of them, both stay.
            proposed = replace(proposed, subject=begun.proposed.subject, body=begun.proposed.body)
        reworded = in_other_language(begun, letter, proposed)
        self.begun = replace(begun, proposed=proposed)
        self.fill(reworded if untouched else replace(reworded, subject=letter.subject, body=letter.body))
        if not untouched:
            self._say_words_stay(begun)

    def _say_words_stay(self, begun: Begun) -> None:
        text = self.tr("The letterhead and the date change their language. The words are yours and stay as they are.")
        actions = []
        if begun.about.case_number:
            actions = [(self.tr("Take the proposed words"), self._ask_proposed)]
        self.stays.show_notice(self.tr("Your words were kept"), text, actions)
        self.stays.show()

    def _ask_proposed(self) -> None:
        assert self.begun is not None
        about, language = self.begun.about, Language(str(self.language.value()))
        self._desk.errands.ask(
            self, lambda reading: proposal(reading, about, language), self._take_proposed, latest="proposal"
        )

    def _take_proposed(self, proposed: NewLetter) -> None:
        assert self.begun is not None
        before, was = self.begun, self.letter()
        self.begun = replace(before, proposed=proposed)
        self.fill(replace(proposed, signer=was.signer))
        self.stays.hide()
        self.keeper.touch()

        def undo() -> None:
            if isValid(self) and self.begun is not None and self.begun.about == before.about:
                self.begun = before
                self.fill(was)
                self.keeper.touch()

        told = self.tr("The proposed words took the place of yours")
        self.destroyed.connect(self._desk.toasts.show(told, self.tr("Undo"), undo).gone)

    # -- paper

    def draw(self) -> None:
        """Draw the page as the words stand now; an older drawing still under way is dropped."""
        self._pause.stop()
        if self.begun is not None:
            self._show_missing()
            self._desk.errands.ask(self, drawn_draft(self.letter()), self.view.renew, latest="page")

    def show_paper(self) -> None:
        """Go to the page; where there is room for one side only, it takes the place of the words."""
        if self._pause.isActive():
            self.draw()
        self.panes.open_second(not self.panes.opened if self.panes.narrow else True)
        (self.view if self.view.isVisible() else self.form.editor("body")).setFocus()

    def _show_missing(self) -> None:
        told = self.form.read()
        labels = {"to_name": self.tr("To"), "subject": self.tr("Subject line"), "body": self.tr("Text")}
        missing = [label for name, label in labels.items() if not str(told[name]).strip()]
        self._missing.setVisible(bool(missing))
        self._missing.show_state(self.tr("Missing: {names}").format(names=", ".join(missing)), "red")

    def _narrowed(self, narrow: bool) -> None:
        self._back.setVisible(narrow)

    # -- draft

    def _content(self) -> Content:
        assert self.begun is not None
        return content_of(self.begun, self.letter())

    def _show_kept(self, at: Any) -> None:
        self._kept.setText(self.tr("Draft saved {time}").format(time=clock(at, self._desk.facts)))
