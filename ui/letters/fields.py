"""The fields of a letter: its words, and folded away its enclosures, copies and layout."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.letters import LetterLayout, NewLetter
from desk.words import Language
from ui.editors import take_value
from ui.errands import Errands
from ui.form import Form
from ui.icons import icon
from ui.letters.blanks import BlankArea, BlankLine, blanks_in, cursor_in, select_blank
from ui.letters.templateline import TemplateLine
from ui.letters.words import About, lines_of
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

WITH_BLANKS = ("to_name", "to_address", "subject", "body")
MORE = ("enclosures", "copies_to", "layout")
KEY, BLANK_KEY = "Ctrl+M", "F8"


class LetterForm(Form):
    """Reads and fills the words of one letter, counts its blanks and leads to the next one."""

    sentences_on_top = True

    blanks_counted = Signal(int)
    more_opened = Signal()
    language_chosen = Signal(object)  # Language
    template_chosen = Signal(int)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Segmented(
            [(Language.EN, "English", None), (Language.ZH, "中文", None)], self.tr("Language of the letter")
        )
        self.section(self.tr("Words"), self.language)
        self.template, self.signer = TemplateLine(errands), Choice(free=True)
        self.interim = PlainLabel(self.tr("An interim word: the answer is still owed."), "caption", wrap=True)
        self.interim.hide()
        self.add("template", self.tr("Template"), self.template, span=7).add_under(self.interim)
        self.add("signer", self.tr("Signed by"), self.signer, span=5)
        self.add("to_name", self.tr("To"), BlankLine(), required=True, span=5)
        self.add("to_address", self.tr("Address"), BlankArea(2), span=7)
        self.add("subject", self.tr("Subject line"), BlankLine(), required=True)
        self.add("body", self.tr("Text"), BlankArea(7), required=True, stretch=True)
        self._fold = _Fold(self)
        self._fold.toggled.connect(self._press_fold)
        self.rest = self.section("")
        self.rest.body.insertWidget(0, self._fold)
        self._more = (
            self.add("enclosures", self.tr("Enclosures, one a line"), TextArea(2), span=6),
            self.add("copies_to", self.tr("Copies to, one a line"), TextArea(2), span=6),
            self.add("layout", self.tr("Envelope"), Choice(layouts()), span=6),
        )
        self.show_more(False)
        self.changed.connect(self._show_state)
        self._putting = False
        self.language.changed.connect(self._language_changed)
        self.template.chosen.connect(self.template_chosen)

    # -- the letter

    def put(self, letter: NewLetter) -> None:
        """Put the words of a letter into the fields; nobody is told of it."""
        self._putting = True
        self.language.set_value(letter.language)
        self.fill(
            {
                "to_name": letter.to_name,
                "signer": letter.signer,
                "to_address": letter.to_address,
                "subject": letter.subject,
                "body": letter.body,
                "enclosures": "\n".join(letter.enclosures),
                "copies_to": "\n".join(letter.copies_to),
                "layout": letter.layout,
            }
        )
        self._putting = False
        self._show_state()

    def letter(self, about: About, version_id: int | None) -> NewLetter:
        """The letter as it stands in the fields."""
        told: dict[str, Any] = self.read()
        return NewLetter(
            to_name=told["to_name"],
            subject=told["subject"],
            body=told["body"],
            to_address=told["to_address"],
            language=Language(str(self.language.value())),
            case_number=about.case_number,
            signer=str(told["signer"] or ""),
            person_id=about.person_id,
            unit_id=about.unit_id,
            version_id=version_id,
            enclosures=lines_of(told["enclosures"]),
            copies_to=lines_of(told["copies_to"]),
            layout=told["layout"],
            answers=not about.developer,
            incoming=about.incoming,
        )

    def offer_signers(self, names: Sequence[str]) -> None:
        """Offer who may sign; what stands there stays."""
        quiet = self.blockSignals(True)
        self.signer.set_options([(name, name) for name in names])
        self.blockSignals(quiet)

    def missing(self) -> list[str]:
        """The labels of required fields without a word."""
        labels = {"to_name": self.tr("To"), "subject": self.tr("Subject line"), "body": self.tr("Text")}
        return [label for name, label in labels.items() if not str(take_value(self.editor(name))).strip()]

    def first(self) -> str:
        """Where writing begins: the first field that is empty, else the words."""
        told = self.read()
        empty = [name for name in ("to_name", "subject") if not str(told[name]).strip()]
        return empty[0] if empty else "body"

    # -- blanks

    def blanks(self) -> int:
        """How many blanks stand in the words."""
        return sum(len(blanks_in(self.editor(name))) for name in WITH_BLANKS)

    def summary(self) -> Notice:
        """The box that says what is wrong, for a place where it does not scroll away."""
        return self._summary

    def next_blank(self) -> bool:
        """Select the next blank behind the cursor, from the last one on to the first; False while there is none."""
        found = [(name, place) for name in WITH_BLANKS for place in blanks_in(self.editor(name))]
        if not found:
            return False
        here = next((name for name in WITH_BLANKS if self.editor(name).hasFocus()), "")
        if here:
            at = (WITH_BLANKS.index(here), cursor_in(self.editor(here)))
            found.sort(key=lambda each: (WITH_BLANKS.index(each[0]), each[1][0]) < at)  # stable: those behind first
        self.select(*found[0])
        return True

    def select_first(self, name: str) -> None:
        """Select the first blank of a field."""
        if found := blanks_in(self.editor(name)):
            self.select(name, found[0])

    def select(self, name: str, place: tuple[int, int]) -> None:
        """Go to a field and select a blank in it."""
        self.go_to(name)
        select_blank(self.editor(name), place)

    # -- the fold

    def toggle_more(self) -> None:
        """Open the second part and go there, or fold it and go back to the words (Ctrl+M)."""
        self.show_more(not self._fold.open)
        self.go_to("enclosures" if self._fold.open else "body")
        if self._fold.open:
            self.more_opened.emit()  # behind the cursor, which brings only itself into sight

    def _press_fold(self) -> None:
        self.show_more(not self._fold.open)
        if self._fold.open:
            self.more_opened.emit()

    def show_more(self, on: bool) -> None:
        """Open or fold the second part."""
        for field in self._more:
            field.setVisible(on)
        self._fold.show_open(on, self._more_told())

    def mark(self, field: str, sentence: str) -> None:
        """Mark a field; one that is folded away is opened first."""
        if field in MORE:
            self.show_more(True)
        super().mark(field, sentence)

    def _more_told(self) -> list[str]:
        told: dict[str, Any] = {name: take_value(self.editor(name)) for name in MORE}
        enclosed, copied = len(lines_of(told["enclosures"])), len(lines_of(told["copies_to"]))
        parts = []
        if enclosed:
            parts.append(self.tr("Enclosures: {n}").format(n=enclosed))
        if copied:
            parts.append(self.tr("Copies: {n}").format(n=copied))
        if told["layout"] is not None:
            parts.append(dict(layouts())[told["layout"]])
        return parts

    def _language_changed(self, language: object) -> None:
        if not self._putting:
            self.language_chosen.emit(language)

    def _show_state(self) -> None:
        self.blanks_counted.emit(self.blanks())
        self._fold.show_open(self._fold.open, self._more_told())


class _Fold(QWidget):
    """The row that opens the second part and, while it is folded, says what stands in it."""

    toggled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._button = LinkButton(self.tr("More"))
        self._button.setIconSize(QSize(px(16), px(16)))
        self._button.clicked.connect(lambda: self.toggled.emit())
        self._told = PlainLabel("", "caption", elide=True)
        row.addWidget(self._button)
        row.addWidget(self._told, 1)
        row.addWidget(KeyHint(KEY))

    def show_open(self, on: bool, filled: Sequence[str]) -> None:
        """Open or folded; `filled` is what is written there."""
        self.open = on
        self._button.setIcon(icon("chevron-up" if on else "chevron-down", "accent"))
        told = "" if on else " · ".join(filled) or self.tr("enclosures, copies, envelope")
        self._told.setText(told)
        self._told.set_role("strong" if filled and not on else "caption")
        spoken = self.tr("Fold the rest of the letter") if on else self.tr("Open the rest of the letter")
        self._button.setAccessibleName(spoken)
        self._button.setAccessibleDescription(told)


def layouts() -> list[tuple[object, str]]:
    """For which envelope a letter may be folded; None is what the office has set."""
    translate = QCoreApplication.translate
    return [
        (None, translate("letters", "As the office has set it")),
        (LetterLayout.DL_LEFT, translate("letters", "DL, window at the left")),
        (LetterLayout.DL_RIGHT, translate("letters", "DL, window at the right")),
        (LetterLayout.C5_LEFT, translate("letters", "C5, window at the left")),
        (LetterLayout.C5_RIGHT, translate("letters", "C5, window at the right")),
        (LetterLayout.NO_WINDOW, translate("letters", "No window: the envelope is written")),
    ]
