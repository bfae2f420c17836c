"""The one list of pages."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.language import QT_TRANSLATE_NOOP
from ui.page import Page


@dataclass(frozen=True)
class PageSpec:
    """One page: its id, English title, icon, key, the module and class that build it, and its place on the rail.

    `part` is what its key leads to on it, whatever was looked at there last; `also` are further words to find it by.
    """

    id: str
    title: str
    icon: str
    key: str
    source: str
    rail: str = "top"
    highlights: str = ""
    part: str = ""
    also: str = ""

    def words(self) -> str:
        """Its title in the language of the screen."""
        return QCoreApplication.translate("pages", self.title)

    def build(self, desk: Desk) -> Page:
        """Import its module and make the page; only on the first visit, so that starting stays quick."""
        module, name = self.source.split(":")
        page_class: Callable[[Desk], Page] = getattr(import_module(module), name)
        return page_class(desk)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("today", QT_TRANSLATE_NOOP("pages", "Today"), "inbox", "Ctrl+1", "ui.today.page:TodayPage"),
    PageSpec(
        "cases",
        QT_TRANSLATE_NOOP("pages", "Complaints"),
        "message-square-warning",
        "Ctrl+2",
        "ui.cases.page:CasesPage",
    ),
    PageSpec("owners", QT_TRANSLATE_NOOP("pages", "Owners & units"), "users", "Ctrl+3", "ui.owners.page:OwnersPage"),
    PageSpec("slips", QT_TRANSLATE_NOOP("pages", "Work slips"), "wrench", "Ctrl+4", "ui.slips.page:SlipsPage"),
    PageSpec("letters", QT_TRANSLATE_NOOP("pages", "Letters"), "mail", "Ctrl+5", "ui.letters.page:LettersPage"),
    PageSpec(
        "reports",
        QT_TRANSLATE_NOOP("pages", "Reports"),
        "chart-column",
        "Ctrl+6",
        "ui.reports.page:ReportsPage",
    ),
    PageSpec(
        "directory",
        QT_TRANSLATE_NOOP("pages", "Directory"),
        "book-user",
        "Ctrl+7",
        "ui.directory.page:DirectoryPage",
    ),
    PageSpec("calls", QT_TRANSLATE_NOOP("pages", "Return calls"), "phone", "Ctrl+8", "ui.calls.page:CallsPage"),
    PageSpec(
        "incidents",
        QT_TRANSLATE_NOOP("pages", "Incidents"),
        "megaphone",
        "Ctrl+9",
        "ui.incidents.page:IncidentsPage",
    ),
    PageSpec(
        "settings",
        QT_TRANSLATE_NOOP("pages", "Settings"),
        "settings",
        "",
        "ui.settings.page:SettingsPage",
        "bottom",
    ),
    PageSpec(
        "intake",
        QT_TRANSLATE_NOOP("pages", "New complaint"),
        "plus",
        "Ctrl+N",
        "ui.cases.intake:IntakePage",
        "",
        "cases",
    ),
    PageSpec(
        "sudden", QT_TRANSLATE_NOOP("pages", "Sudden event"), "siren", "F11", "ui.cases.sudden:SuddenPage", "", "cases"
    ),
    PageSpec(
        "queue", QT_TRANSLATE_NOOP("pages", "Print queue"), "printer", "F7", "ui.printqueue.page:QueuePage", "", "slips"
    ),
    PageSpec(
        "board",
        QT_TRANSLATE_NOOP("pages", "Day board"),
        "calendar-range",
        "Ctrl+Shift+B",
        "ui.board.page:BoardPage",
        "",
        "slips",
    ),
    PageSpec(
        "incoming",
        QT_TRANSLATE_NOOP("pages", "Incoming letters"),
        "mail-open",
        "",
        "ui.incoming.page:IncomingPage",
        "",
        "letters",
    ),
    PageSpec(
        "mailings",
        QT_TRANSLATE_NOOP("pages", "Letters to many"),
        "mails",
        "",
        "ui.mailings.page:MailingsPage",
        "",
        "letters",
    ),
    PageSpec(
        "steering",
        QT_TRANSLATE_NOOP("pages", "Goals and measures"),
        "list-tree",
        "Ctrl+Shift+G",
        "ui.steering.page:SteeringPage",
        "",
        "reports",
    ),
    PageSpec(
        "welcome",
        QT_TRANSLATE_NOOP("pages", "Set up the office"),
        "concierge-bell",
        "",
        "ui.welcome.page:WelcomePage",
        "",
        "settings",
    ),
    PageSpec(
        "staff",
        QT_TRANSLATE_NOOP("pages", "Staff"),
        "contact",
        "Ctrl+Shift+M",
        "ui.staff.page:StaffPage",
        "",
        "reports",
    ),
    PageSpec(
        "shifts",
        QT_TRANSLATE_NOOP("pages", "Shifts"),
        "clipboard-check",
        "Ctrl+Shift+H",
        "ui.shifts.page:ShiftsPage",
        part="handover",
        also="handover sheet hand over take over shift 交接班 交接表 接班",
    ),
    PageSpec("notices", QT_TRANSLATE_NOOP("pages", "Notices"), "pin", "", "ui.notices.page:NoticesPage", "", "letters"),
)

LETTERS = "letters"
ROOMS = frozenset(spec.id for spec in PAGES if LETTERS in (spec.id, spec.highlights))
"""The pages of the letters; one comes back to the one that was left."""
