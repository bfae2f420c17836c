"""The facts of the office: what stands on every paper, and how large a photo may be."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from desk.settings import LARGEST_ATTACHMENT, change_facts
from desk.words import Language
from desk.work import UnitOfWork
from ui.settings.factspart import FactsPart
from ui.widgets.combo import Choice
from ui.widgets.number import NumberBox


class OfficePart(FactsPart):
    """The form of the facts of the office."""

    def build(self) -> None:
        self._names()
        self._renovation()
        self._files()

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

    def _renovation(self) -> None:
        form = self.form
        form.section(self.tr("Renovation"))
        form.add("renovation_hours_zh", self.tr("Hours for renovation work, Chinese"), QLineEdit(), span=6)
        form.add("renovation_hours_en", self.tr("Hours for renovation work, English"), QLineEdit(), span=6)

    def _files(self) -> None:
        self.form.section(self.tr("Photos and scans"))
        largest = NumberBox(1, LARGEST_ATTACHMENT, suffix=" MB")
        self.form.add("attachment_mb", self.tr("The largest file taken in"), largest, span=4)

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        told["language"] = Language(told["language"])
        # What stands beside them in the book by then stays: a manager may have changed the hours meanwhile.
        change_facts(work, replace(work.facts, **told))

    def thanks(self) -> str:
        return self.tr("The facts of the office are saved")
