"""The tabs of a flat's file, in one list."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.language import QT_TRANSLATE_NOOP
from ui.owners.tab import Tab


@dataclass(frozen=True)
class TabSpec:
    """One tab: its id, English title, and the class that builds it in the module of that id."""

    id: str
    title: str
    source: str

    def words(self) -> str:
        """Its title in the language of the screen."""
        return QCoreApplication.translate("file", self.title)

    def build(self, desk: Desk) -> Tab:
        """Import its module and make the tab."""
        tab: Tab = getattr(import_module(f"{__name__}.{self.id}"), self.source)(desk)
        return tab


_ALL: tuple[TabSpec, ...] = (
    TabSpec("summary", QT_TRANSLATE_NOOP("file", "Summary"), "SummaryTab"),
    TabSpec("people", QT_TRANSLATE_NOOP("file", "People"), "PeopleTab"),
    TabSpec("renovation", QT_TRANSLATE_NOOP("file", "Renovation"), "RenovationTab"),
    TabSpec("moves", QT_TRANSLATE_NOOP("file", "Moves"), "MovesTab"),
    TabSpec("cases", QT_TRANSLATE_NOOP("file", "Cases"), "CasesTab"),
    TabSpec("slips", QT_TRANSLATE_NOOP("file", "Slips"), "SlipsTab"),
    TabSpec("letters", QT_TRANSLATE_NOOP("file", "Letters"), "LettersTab"),
    TabSpec("papers", QT_TRANSLATE_NOOP("file", "Papers & keys"), "PapersTab"),
    TabSpec("visits", QT_TRANSLATE_NOOP("file", "Visits"), "VisitsTab"),
    TabSpec("passes", QT_TRANSLATE_NOOP("file", "Passes"), "PassesTab"),
    TabSpec("history", QT_TRANSLATE_NOOP("file", "History"), "HistoryTab"),
)

TABS = tuple(spec for spec in _ALL if find_spec(f"{__name__}.{spec.id}"))
