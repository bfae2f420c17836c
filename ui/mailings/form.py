"""The form of a mailing: whom, what, how it looks; what does not belong to the choice made is not shown."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desk.mailings import Called, Source, To
from ui.form import Form
from ui.household.words import uses
from ui.letters.fields import layouts
from ui.mailings.content import BLANK, OWN, Offers, fitting
from ui.mailings.ownwords import OwnWordsForm
from ui.mailings.words import language_word, onlys, sources
from ui.owners.filter_words import any_of, tiers
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


class MailingForm(QWidget):
    """Several small forms under one another that read and fill as one."""

    changed = Signal()
    submitted = Signal()
    marked = Signal(QWidget)  # the field that was, with what is said under it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: Offers | None = None
        self._labels: tuple[tuple[str, str], ...] = ()  # of the letters, and as they are shown
        self._typed_blanks: dict[str, str] = {}
        self._filling = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))
        self._whom, self._what, self._look = (
            Card(title) for title in (self.tr("1  Whom"), self.tr("2  What"), self.tr("3  How it looks"))
        )
        for card in (self._whom, self._what, self._look):
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._forms: list[Form] = []
        self._by_source: dict[Source, Form] = {}
        self._build_whom()
        self._words = self._form(self._what)
        self._template = Choice()
        self._words.add("template", self.tr("Template"), self._template, required=True)
        self._words.add("title", self.tr("Name of this mailing (empty: that of the template)"), QLineEdit())
        self.own = OwnWordsForm(self._what)
        self._take_on(self.own, self._what)
        self._blanks = self._form(self._what)
        look = self._form(self._look)
        look.add("signer", self.tr("Signed by"), Choice(free=True), span=6)
        look.add("layout", self.tr("Envelope"), Choice(layouts()), span=6)
        languages = [("", self.tr("Each in the own language"), None), ("zh", "中文", None), ("en", "English", None)]
        look.add("language", self.tr("Language"), Segmented(languages, self.tr("Language")))
        self._show_source()

    def _build_whom(self) -> None:
        head = self._form(self._whom)
        self._source = Choice(sources())
        head.add("source", self.tr("Letters go to"), self._source)
        flats = self._by_source[Source.FLATS] = self._form(self._whom)
        line = QLineEdit()
        line.setPlaceholderText(self.tr("3, 5, 10 (empty: all)"))
        flats.add("buildings", self.tr("Buildings"), line, span=6)
        flats.add("staircases", self.tr("Stairs"), QLineEdit(), span=2)
        flats.add("floor_from", self.tr("Floor from"), QLineEdit(), span=2)
        flats.add("floor_to", self.tr("to"), QLineEdit(), span=2)
        flats.add("tier", self.tr("Weight"), Choice(tiers()), span=3)
        flats.add("group", self.tr("Group"), Choice(any_of([])), span=3)
        flats.add("use", self.tr("Used as"), Choice(any_of(uses())), span=3)
        flats.add("only", self.tr("Only flats"), Choice(any_of(onlys())), span=3)
        picked = self._by_source[Source.PICKED] = self._form(self._whom)
        picked.add("flats", self.tr("Flats, with commas or on lines"), TextArea(3), required=True)
        cases = self._by_source[Source.CASES] = self._form(self._whom)
        cases.add("class_id", self.tr("Class"), Choice(any_of([])))
        incident = self._by_source[Source.INCIDENT] = self._form(self._whom)
        incident.add("incident", self.tr("Incident"), Choice(), required=True)
        view = self._by_source[Source.VIEW] = self._form(self._whom)
        view.add("view_id", self.tr("Saved filter"), Choice(), required=True)
        self._roles = self._form(self._whom)
        roles = [(To.RESIDENTS, self.tr("Who lives there"), None), (To.OWNERS, self.tr("The owners"), None)]
        self._roles.add("to", self.tr("Of a household"), Segmented(roles, self.tr("Of a household")))
        tail = self._form(self._whom)
        self._each = QCheckBox()
        tail.adopt("each", self.tr("A letter to each of them"), self._each)
        self._whom.body.addWidget(self._each)

    def _form(self, card: Card) -> Form:
        return self._take_on(Form(card), card)

    def _take_on(self, form: Form, card: Card) -> Form:
        card.body.addWidget(form)
        form.changed.connect(self._told)
        form.submitted.connect(lambda: self._go_on(form))
        self._forms.append(form)
        return form

    # -- what is in it

    def offer(self, offers: Offers, language: str) -> None:
        """Offer what the book has; what was chosen stays where it still can be."""
        self._offers = offers
        self._filling = True
        self._put("group", any_of([(each, each) for each in offers.filters.groups]))
        self._put("class_id", any_of(list(offers.classes)))
        self._put("incident", [("", ""), *offers.incidents])
        self._put("view_id", [(None, ""), *offers.views])
        self._put("signer", [(each, each) for each in offers.signers])
        self._offer_templates(language)
        self._filling = False

    def _offer_templates(self, language: str) -> None:
        if self._offers is not None:
            rows = fitting(self._offers.templates, self._source.value())
            self._language = language
            own = (OWN, self.tr("Words of one's own"))
            self._template.set_options([(None, ""), own, *((each.id, each.name(language)) for each in rows)])

    def _put(self, name: str, options: list[tuple[object, str]]) -> None:
        editor = self._form_of(name).editor(name)
        assert isinstance(editor, Choice)
        editor.set_options(options)

    def ask_blanks(self, labels: tuple[str, ...], names: Mapping[str, Called] | None = None) -> None:
        """Have a field for each blank of the template, called as in `names`; words typed for the same one stay."""
        shown = tuple((label, _shown(label, (names or {}).get(label))) for label in labels)
        if shown == self._labels:
            return
        self._typed_blanks |= self._blank_words()
        self._labels = shown
        place = self._forms.index(self._blanks)
        old, self._blanks = self._blanks, Form(self._what)
        self._forms[place] = self._blanks
        self._what.body.replaceWidget(old, self._blanks)
        old.hide()
        old.deleteLater()
        self._blanks.changed.connect(self._told)
        self._blanks.submitted.connect(lambda form=self._blanks: self._go_on(form))
        for label, name in shown:
            self._blanks.add(BLANK + label, name, QLineEdit(), required=True, span=6 if len(labels) > 1 else 12)
        self._blanks.fill({BLANK + label: self._typed_blanks.get(label, "") for label in labels})
        self._blanks.setVisible(bool(labels))
        self._blanks.show() if labels else None

    def _blank_words(self) -> dict[str, str]:
        return {name.removeprefix(BLANK): str(words or "") for name, words in self._blanks.read().items()}

    def read(self) -> dict[str, Any]:
        """What stands in all of it, and the words of blanks that are not asked for yet, or no longer."""
        told: dict[str, Any] = {BLANK + label: words for label, words in self._typed_blanks.items()}
        for form in self._forms:
            told |= form.read()
        return told

    def fill(self, values: Mapping[str, Any]) -> None:
        """Put values in; blanks of a template that is not shown yet are kept for it."""
        self._filling = True
        self._typed_blanks = {
            name.removeprefix(BLANK): str(words or "") for name, words in values.items() if name.startswith(BLANK)
        }
        self._forms[0].fill(values)
        self._show_source()
        for form in self._forms[1:]:
            form.fill(values)
        self._show_own()
        self._filling = False

    # -- marks and the cursor

    def mark(self, field: str, words: str, missing: Sequence[str] = ()) -> None:
        """Say at a field what is wrong; of blanks at the first one that is `missing` in the letter spoken of."""
        name = self._blank_of(missing) if field == "blanks" else field
        form = self._form_of(name)
        form.mark(name, words)
        if name in form.names():
            self.marked.emit(form.field(name))

    def _blank_of(self, missing: Sequence[str]) -> str:
        """Where none of them is asked for here, what is missing is not the clerk's to type."""
        asked = self._blank_words()
        return next((BLANK + label for label in missing if label in asked), "template")

    def marks(self) -> dict[str, str]:
        """The sentences shown, by field."""
        return {name: words for form in self._forms for name, words in form.marks().items()}

    def clear_marks(self) -> None:
        """Take all marks away."""
        for form in self._forms:
            form.clear_marks()

    def go_to(self, name: str) -> None:
        """The cursor into a field."""
        self._form_of(name).go_to(name)

    def next_blank(self) -> bool:
        """The cursor into the next blank nobody filled in, from the last one on to the first; False while there is
        none."""
        names, told = self._blanks.names(), self._blanks.read()
        here = next((at for at, name in enumerate(names) if self._blanks.editor(name).hasFocus()), -1)
        empty = [name for name in names[here + 1 :] + names[: here + 1] if not str(told[name] or "").strip()]
        if empty:
            self._blanks.go_to(empty[0])
        return bool(empty)

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        return self._form_of(name).editor(name)

    def _form_of(self, name: str) -> Form:
        return next((form for form in self._forms if name in form.names()), self._forms[0])

    def _go_on(self, form: Form) -> None:
        """Enter in the last field of one leads into the next that is shown."""
        following = [each for each in self._forms[self._forms.index(form) + 1 :] if each.names() and each.isVisible()]
        if following:
            following[0].go_to(following[0].names()[0])
        else:
            self.submitted.emit()

    # -- within

    def _told(self) -> None:
        if self._filling:
            return
        self._show_source()
        self.changed.emit()

    def _show_source(self) -> None:
        source = Source(str(self._source.value()))
        self._show_own()
        for each, form in self._by_source.items():
            form.setVisible(each is source)
        about_flats = source in (Source.FLATS, Source.PICKED)
        self._roles.setVisible(about_flats)
        self._each.setText(
            self.tr("A letter to each of them, not one a household")
            if about_flats
            else self.tr("A letter for every case, not one a household")
        )
        if self._offers is not None:
            filling, self._filling = self._filling, True
            self._offer_templates(self._language)
            self._filling = filling

    def _show_own(self) -> None:
        self.own.setVisible(self.is_own())

    def is_own(self) -> bool:
        """Whether the words are typed here, and taken from no template."""
        return self._template.value() == OWN


def _shown(label: str, name: Called | None) -> str:
    """A blank as it is shown, with the language its words are for where the other language has its own."""
    if name is None:
        return label
    return f"{name.words} · {language_word(name.language)}" if name.language is not None else name.words
