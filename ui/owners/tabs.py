"""The tabs of a flat's file, in one list."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.filetab import Tab
from ui.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class TabSpec:
    """One tab: its id, English title, and the module and class that build it."""

    id: str
    title: str
    source: str

    def words(self) -> str:
        """Its title in the language of the screen."""
        return QCoreApplication.translate("file", self.title)

    def build(self, desk: Desk) -> Tab:
        """Import its module and make the tab."""
        module, name = self.source.split(":")
        tab: Tab = getattr(import_module(module), name)(desk)
        return tab


TABS: tuple[TabSpec, ...] = (
    TabSpec("summary", QT_TRANSLATE_NOOP("file", "Summary"), "ui.household.tab:SummaryTab"),
    TabSpec("people", QT_TRANSLATE_NOOP("file", "People"), "ui.residents.tab:PeopleTab"),
    TabSpec("renovation", QT_TRANSLATE_NOOP("file", "Renovation"), "ui.renovations.tab:RenovationTab"),
    TabSpec("moves", QT_TRANSLATE_NOOP("file", "Moves"), "ui.moves.tab:MovesTab"),
    TabSpec("cases", QT_TRANSLATE_NOOP("file", "Cases"), "ui.flatfile.cases:CasesTab"),
    TabSpec("slips", QT_TRANSLATE_NOOP("file", "Slips"), "ui.flatfile.slips:SlipsTab"),
    TabSpec("letters", QT_TRANSLATE_NOOP("file", "Letters"), "ui.flatfile.letters:LettersTab"),
    TabSpec("papers", QT_TRANSLATE_NOOP("file", "Papers"), "ui.papers_held.tab:PapersTab"),
    TabSpec("visits", QT_TRANSLATE_NOOP("file", "Visits"), "ui.visits.tab:VisitsTab"),
    TabSpec("passes", QT_TRANSLATE_NOOP("file", "Passes"), "ui.passes.tab:PassesTab"),
    TabSpec("history", QT_TRANSLATE_NOOP("file", "History"), "ui.flatfile.history:HistoryTab"),
)
