"""Another language or another template for the letter being written: its untouched words follow, one's own stay."""

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.letters import NewLetter
from desk.templates import TemplateRow
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.letters.fields import LetterForm
from ui.letters.words import NO_TEMPLATE, About, Begun, answering, in_other_words, offers_for, proposal
from ui.messages import sentence
from ui.widgets.notice import Notice


class Writing(Protocol):
    """The letter being written, as far as other words change it."""

    begun: Begun | None
    form: LetterForm
    stays: Notice
    keeper: DraftKeeper

    def letter(self) -> NewLetter: ...

    def fill(self, letter: NewLetter) -> None: ...

    def show_about(self) -> None: ...

    def focus_first(self) -> None: ...


@dataclass(frozen=True)
class _Proposed:
    """The words proposed instead, about what, from which template and out of which."""

    letter: NewLetter
    about: About
    template_id: int
    offers: tuple[TemplateRow, ...]


class Rewording(QObject):
    """Asks for other words and puts them in the place of those nobody touched."""

    def __init__(self, desk: Desk, compose: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._compose = desk, compose

    def switch_language(self) -> None:
        """The letter is to be in the language chosen now."""
        if (begun := self._compose.begun) is not None:
            self._compose.stays.hide()
            self._ask(begun.template_id, take=False)

    def choose_template(self, template_id: int) -> None:
        """The letter is to be worded from another template, or from none."""
        if self._compose.begun is not None:
            self._compose.stays.hide()
            self._ask(template_id, take=False)

    def say_language(self, begun: Begun) -> None:
        """Say where a letter was begun in another language than its addressee's, for want of words."""
        if begun.wanted is not None and begun.wanted is not begun.letter.language and begun.template_id:
            self._say_no_words(begun, begun.wanted)

    def _ask(self, template_id: int, *, take: bool, language: Language | None = None) -> None:
        compose = self._compose
        begun, id = compose.begun, compose.keeper.id
        asked = language or Language(str(compose.form.language.value()))
        assert begun is not None
        about = begun.about
        compose.keeper.touch()

        def question(reading: Reading) -> _Proposed:
            whom = answering(reading, about, template_id)
            letter = proposal(reading, about, asked, template_id)
            return _Proposed(letter, whom, template_id, offers_for(reading, whom))

        def told(proposed: _Proposed) -> None:
            if compose.begun is not None and compose.keeper.id == id:
                (self._take if take else self._reword)(compose.begun, proposed, asked)

        self._desk.errands.ask(
            self, question, told, latest="proposal", refused=lambda no: self._desk.toasts.refuse(sentence(no))
        )

    def _reword(self, begun: Begun, proposed: _Proposed, asked: Language) -> None:
        """Words nobody touched follow; words of one's own stay, and that is said."""
        compose, new = self._compose, proposed.letter
        letter = compose.letter()
        untouched = begun.untouched(letter) or not f"{letter.subject}{letter.body}".strip()
        if untouched:
            reworded = in_other_words(begun, letter, new)
            reworded = replace(reworded, subject=new.subject, body=new.body, version_id=new.version_id)
        else:
            # Subject and text belong together: touched in one of them, both stay.
            was = begun.proposed
            new = replace(new, language=asked, subject=was.subject, body=was.body, version_id=was.version_id)
            reworded = replace(in_other_words(begun, letter, new), subject=letter.subject, body=letter.body)
        by_line = compose.form.template.hasFocus()
        self._put(begun, proposed, new, reworded)
        if not untouched:
            self._say_words_stay(proposed, switched=begun.template_id == proposed.template_id)
        elif reworded.language is not asked:
            self._say_no_words(compose.begun or begun, asked)
        if by_line:
            compose.focus_first()

    def _put(self, begun: Begun, proposed: _Proposed, new: NewLetter, reworded: NewLetter) -> None:
        compose = self._compose
        compose.begun = replace(
            begun,
            about=proposed.about,
            proposed=new,
            template_id=proposed.template_id,
            offers=proposed.offers,
            letter=replace(begun.letter, version_id=reworded.version_id),
        )
        compose.show_about()
        compose.fill(reworded)

    def _say_words_stay(self, proposed: _Proposed, *, switched: bool) -> None:
        if switched:
            text = self.tr(
                "The letterhead and the date change their language. The words are yours and stay as they are."
            )
        else:
            text = self.tr("The words are yours and stay as they are; those of the template can take their place.")
        actions = []
        if proposed.about.case_number or proposed.template_id:
            words = self.tr("Take the proposed words")
            actions = [(words, lambda: self._ask(proposed.template_id, take=True))]
        self._compose.stays.show_notice(self.tr("Your words were kept"), text, actions)
        self._compose.stays.show()

    def _say_no_words(self, begun: Begun, asked: Language) -> None:
        """The template has none in the language wanted: the letter stays in the other one."""
        name = next((row.name(self._desk.look.language) for row in begun.offers if row.id == begun.template_id), "")
        speech = {Language.EN: self.tr("English"), Language.ZH: self.tr("Chinese")}
        title = self.tr("“{name}” has no words in {language}").format(name=name, language=speech[asked])
        text = self.tr("The letter has those of the other language. Write it without a template, or choose another.")
        self._compose.stays.show_notice(
            title, text, [(self.tr("Without template"), lambda: self._ask(NO_TEMPLATE, take=False, language=asked))]
        )
        self._compose.stays.show()

    def _take(self, begun: Begun, proposed: _Proposed, _asked: Language) -> None:
        """The proposed words take the place of one's own, with a way back."""
        compose, new = self._compose, proposed.letter
        was, id = compose.letter(), compose.keeper.id
        own = {name: getattr(was, name) for name in ("signer", "enclosures", "copies_to", "layout")}
        self._put(begun, proposed, new, replace(new, **own))
        compose.stays.hide()
        compose.keeper.touch()

        def undo() -> None:
            if isValid(self) and compose.begun is not None and compose.keeper.id == id:
                compose.begun = begun
                compose.show_about()
                compose.fill(was)
                compose.keeper.touch()

        told = self.tr("The proposed words took the place of yours")
        self.destroyed.connect(self._desk.toasts.show(told, self.tr("Undo"), undo).gone)
