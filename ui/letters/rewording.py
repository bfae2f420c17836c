"""Another language or another template for the letter being written: its untouched words follow, one's own stay."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from desk.letters import NewLetter
from desk.letters.templated import template_of
from desk.templates import TemplateRow, is_interim
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.letters.fields import LetterForm
from ui.letters.words import NO_TEMPLATE, About, Begun, answering, in_other_words, offers_for, proposal
from ui.messages import sentence
from ui.widgets.notice import Notice
from ui.widgets.toast import UNDO_SECONDS

NOTICE_KEY = "F12"


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
    """The words proposed instead, about what, from which template and out of which.

    `stays` is proposed to whom the letter goes now, for words that are not replaced.
    """

    letter: NewLetter
    stays: NewLetter
    about: About
    template_id: int
    offers: tuple[TemplateRow, ...]
    at: datetime
    interim: bool


class Rewording(QObject):
    """Asks for other words and puts them in the place of those nobody touched."""

    def __init__(self, desk: Desk, compose: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._compose = desk, compose
        self._act: Callable[[], None] | None = None
        self.under_way = False  # nothing goes out in words that are about to be replaced

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

    def say_went_on(self, begun: Begun) -> None:
        """Say where the case went on since the words of a draft were proposed, with the ones for it as it is now."""
        if begun.went_on:
            text = self.tr("The words of this draft were proposed before. Read them again, or take those proposed now.")
            take = lambda: self._ask(None, take=True)  # noqa: E731
            self._offer(self.tr("The case went on since"), text, self.tr("Take the words proposed now"), take)

    def _ask(self, template_id: int | None, *, take: bool, language: Language | None = None) -> None:
        compose = self._compose
        begun, id = compose.begun, compose.keeper.id
        asked = language or Language(str(compose.form.language.value()))
        assert begun is not None
        about = begun.about
        compose.keeper.touch()
        self.under_way = True

        def question(reading: Reading) -> _Proposed:
            whom = answering(reading, about, template_id)
            letter = proposal(reading, about, asked, template_id)
            stays = letter if whom == about else proposal(reading, about, asked, NO_TEMPLATE)
            chosen = template_id if template_id is not None else template_of(reading, letter.version_id)
            interim = is_interim(reading, letter.version_id)
            return _Proposed(letter, stays, whom, chosen, offers_for(reading, whom), reading.now, interim)

        def ended() -> None:
            self.under_way = False

        def told(proposed: _Proposed) -> None:
            if compose.begun is not None and compose.keeper.id == id:
                (self._take if take else self._reword)(compose.begun, proposed, asked)

        refused = lambda no: self._desk.toasts.refuse(sentence(no))  # noqa: E731
        self._desk.errands.ask(self, question, told, latest="proposal", refused=refused, always=ended)

    def _reword(self, begun: Begun, proposed: _Proposed, asked: Language) -> None:
        """Words nobody touched follow; words of one's own stay, and that is said."""
        compose, new = self._compose, proposed.letter
        letter = compose.letter()
        elsewhere = proposed.about != begun.about
        untouched = begun.untouched(letter) or not f"{letter.subject}{letter.body}".strip()
        if elsewhere and letter.to_name != begun.proposed.to_name:
            untouched = False  # to whom it goes was written by hand, and belongs to the words
        if untouched:
            reworded = in_other_words(begun, letter, new)
            reworded = replace(reworded, subject=new.subject, body=new.body, version_id=new.version_id)
        else:
            # Subject and text belong together: touched in one of them, both stay.
            was, new = begun.proposed, proposed.stays
            proposed = replace(proposed, about=begun.about, offers=begun.offers)
            new = replace(new, language=asked, subject=was.subject, body=was.body, version_id=was.version_id)
            reworded = replace(in_other_words(begun, letter, new), subject=letter.subject, body=letter.body)
        by_line = compose.form.template.hasFocus()
        self._put(begun, proposed, new, reworded)
        if not untouched:
            self._say_words_stay(proposed, elsewhere=elsewhere, switched=begun.template_id == proposed.template_id)
        elif reworded.language is not asked:
            self._say_no_words(compose.begun or begun, asked)
        if by_line:
            compose.focus_first()

    def _put(self, begun: Begun, proposed: _Proposed, new: NewLetter, reworded: NewLetter) -> None:
        compose = self._compose
        its_words = reworded.version_id == proposed.letter.version_id
        compose.begun = replace(
            begun,
            about=proposed.about,
            proposed=new,
            template_id=proposed.template_id,
            offers=proposed.offers,
            proposed_at=proposed.at,
            went_on=False,
            letter=replace(begun.letter, version_id=reworded.version_id),
            interim=proposed.interim if its_words else begun.interim,
        )
        compose.show_about()
        compose.fill(reworded)

    def _say_words_stay(self, proposed: _Proposed, *, elsewhere: bool, switched: bool) -> None:
        words = self.tr("Take the proposed words")
        if elsewhere:
            words = self.tr("Take the proposed words and addressee")
            text = self.tr("This template is for another addressee. Your words stay, and so does whom they go to.")
        elif switched:
            text = self.tr(
                "The letterhead and the date change their language. The words are yours and stay as they are."
            )
        else:
            text = self.tr("The words are yours and stay as they are; those of the template can take their place.")
        take = lambda: self._ask(proposed.template_id, take=True)  # noqa: E731
        offered = proposed.about.case_number or proposed.template_id
        self._offer(self.tr("Your words were kept"), text, words, take if offered else None)

    def _say_no_words(self, begun: Begun, asked: Language) -> None:
        """The template has none in the language wanted: the letter stays in the other one."""
        name = next((row.name(self._desk.look.language) for row in begun.offers if row.id == begun.template_id), "")
        speech = {Language.EN: self.tr("English"), Language.ZH: self.tr("Chinese")}
        title = self.tr("“{name}” has no words in {language}").format(name=name, language=speech[asked])
        text = self.tr("The letter has those of the other language. Write it without a template, or choose another.")

        def without() -> None:
            self._compose.stays.hide()
            self._ask(NO_TEMPLATE, take=False, language=asked)

        self._offer(title, text, self.tr("Without template"), without)

    def _offer(self, title: str, text: str, words: str, act: Callable[[], None] | None) -> None:
        """Say it over the words, with what may be done about it a key away."""
        self._act = act
        actions = [(words, act)] if act is not None else []
        self._compose.stays.show_notice(title, text, actions, key=NOTICE_KEY)
        self._compose.stays.show()

    def take_offer(self) -> bool:
        """Do what the box over the words offers; whether it offers anything."""
        if self._act is None or self._compose.stays.isHidden():
            return False
        self._act()
        return True

    def _take(self, begun: Begun, proposed: _Proposed, _asked: Language) -> None:
        """The proposed words take the place of one's own, with a way back."""
        compose, new = self._compose, proposed.letter
        was = compose.letter()
        own = {name: getattr(was, name) for name in ("signer", "enclosures", "copies_to", "layout")}
        self._put(begun, proposed, new, replace(new, **own))
        compose.stays.hide()
        compose.keeper.touch()
        self._offer_back(self.tr("The proposed words took the place of yours"), begun, was)

    def _offer_back(self, told: str, begun: Begun, was: NewLetter) -> None:
        """Say what took the place of these words, with the way back to them; what was typed since is not lost by it."""
        compose = self._compose
        id, fresh = compose.keeper.id, compose.letter()

        def undo() -> None:
            if not isValid(self) or compose.begun is None or compose.keeper.id != id:
                return
            over, typed = compose.begun, compose.letter()
            compose.begun = begun
            compose.show_about()
            compose.fill(was)
            compose.keeper.touch()
            if typed != fresh:
                self._offer_back(self.tr("Those words are back; what was typed since was put aside"), over, typed)

        toast = self._desk.toasts.show(told, QCoreApplication.translate("toasts", "Undo"), undo, UNDO_SECONDS)
        self.destroyed.connect(toast.gone)
