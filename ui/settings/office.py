"""The facts of the office: what stands on every paper, and when the office works."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QTimeEdit, QVBoxLayout, QWidget

from desk.refusals import Refusal
from desk.settings import LARGEST_ATTACHMENT, change_facts
from desk.words import Language
from ui.desk import Desk
from ui.form import Form
from ui.messages import sentence
from ui.settings.days import Weekdays
from ui.settings.words import ZONES, countries
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.number import NumberBox
from ui.widgets.scroll import Scroll


class OfficePart(QWidget):
    """The form of the facts; nothing is kept before it is saved, and nothing typed is lost before that."""

    dirtied = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = False
        self.form = Form()
        self._names()
        self._hours()
        self._files()
        self.form.changed.connect(self._tell)
        self.form.submitted.connect(self.save)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self._facts = desk.facts
        self.form.fill(self._told())

    def _names(self) -> None:
        form = self.form
        form.section(self.tr("On every paper"))
        form.add("office_zh", self.tr("Office, Chinese"), QLineEdit(), span=6)
        form.add("office_en", self.tr("Office, English"), QLineEdit(), span=6)
        form.add("estate_zh", self.tr("Estate, Chinese"), QLineEdit(), span=6)
        form.add("estate_en", self.tr("Estate, English"), QLineEdit(), span=6)
        form.add("address_zh", self.tr("Address, Chinese"), QLineEdit(), span=6)
        form.add("address_en", self.tr("Address, English"), QLineEdit(), span=6)
        form.add("phone", self.tr("Phone"), QLineEdit(), span=4)
        form.add("hotline", self.tr("24-hour line"), QLineEdit(), span=4)
        languages: list[tuple[object, str]] = [(Language.ZH, self.tr("Chinese")), (Language.EN, self.tr("English"))]
        form.add("language", self.tr("Language of papers"), Choice(languages), span=4)

    def _hours(self) -> None:
        form = self.form
        form.section(self.tr("When the office works"))
        form.add("opens", self.tr("Opens"), _clock(), span=3)
        form.add("closes", self.tr("Closes"), _clock(), span=3)
        form.add("weekdays", self.tr("Working days"), Weekdays(), span=6)
        form.add("country", self.tr("Public holidays"), Choice(countries()), span=6)
        form.add("zone", self.tr("Time zone"), Choice([(zone, zone) for zone in ZONES], free=True), span=6)
        form.add("renovation_hours_zh", self.tr("Hours for renovation work, Chinese"), QLineEdit(), span=6)
        form.add("renovation_hours_en", self.tr("Hours for renovation work, English"), QLineEdit(), span=6)

    def _files(self) -> None:
        self.form.section(self.tr("Photos and scans"))
        largest = NumberBox(1, LARGEST_ATTACHMENT, suffix=" MB")
        self.form.add("attachment_mb", self.tr("The largest file taken in"), largest, span=4)

    # -- values

    def refresh(self) -> None:
        """Take over facts changed elsewhere, unless something is being typed here."""
        if not self.dirty():
            self._facts = self._desk.facts
            self._offer_country()
            self.form.fill(self._told())

    def _offer_country(self) -> None:
        """A country the book names is offered even when the list does not have it."""
        choice, known = self.form.editor("country"), countries()
        assert isinstance(choice, Choice)
        if all(code != self._facts.country for code, _name in known):
            known.insert(0, (self._facts.country, self._facts.country))
        choice.set_options(known)

    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.form.read() != self._told()

    def _told(self) -> dict[str, Any]:
        """The facts as the form holds them; others are changed elsewhere."""
        return {name: getattr(self._facts, name) for name in self.form.names()}

    def _tell(self) -> None:
        self.dirtied.emit(self.dirty())

    def reset(self) -> None:
        """Back to what the book says."""
        self.form.clear_marks()
        self._facts = self._desk.facts
        self.form.fill(self._told())
        self._tell()

    def keep(self) -> dict[str, Any]:
        """What was typed, for the page built anew."""
        return self.form.read()

    def restore(self, typed: dict[str, Any]) -> None:
        """Take up what `keep` gave."""
        self._offer_country()
        self.form.fill(typed)
        self._tell()

    # -- saving

    def save(self) -> None:
        """Keep the facts; a refusal marks its field."""
        if self._saving:
            return
        self._saving = True
        self.form.clear_marks()
        told: dict[str, Any] = self.form.read()
        told["zone"] = str(told["zone"] or "")
        told["language"] = Language(told["language"])
        facts = replace(self._desk.facts, **told)
        self._desk.errands.do(
            self, lambda work: change_facts(work, facts), lambda _none: self._saved(), self._refused, self._let_go
        )

    def _saved(self) -> None:
        self._facts = self._desk.facts
        self.form.fill(self._told())
        self._tell()
        self._desk.toasts.show(self.tr("The facts of the office are saved"))

    def _refused(self, refusal: Refusal) -> None:
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))

    def _let_go(self) -> None:
        self._saving = False


def _clock() -> QTimeEdit:
    editor = QTimeEdit()
    editor.setDisplayFormat("HH:mm")
    # The style sheet's padding does not reach the line edit inside.
    editor.lineEdit().setTextMargins(px(6), 0, 0, 0)
    return editor
