"""Opens the help over the window, at the topic of what is in front."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.commands import Commands
from ui.errands import Errands, Progress
from ui.help.keys import Group, for_paper
from ui.help.topics import TROUBLE
from ui.help.window import Helped, HelpWindow
from ui.pages import PageSpec
from ui.pagestack import PageStack
from ui.theme import current_look

if TYPE_CHECKING:
    from desk.office import Office
    from ui.printing import Printing

KIND = "list"


class Explained(Protocol):
    """What the help needs to know of the window."""

    errands: Errands
    commands: Commands
    stack: PageStack | None

    def diagnose(self, around: QWidget | None = None) -> None: ...


def show_help(
    window: Explained, parent: QWidget, specs: Sequence[PageSpec], printing: "Printing | None", topic: str = ""
) -> None:
    """Open the help at a topic, for the page in front, or for the trouble while no book is open; once at a time."""
    around = QApplication.activeModalWidget() or parent
    if isinstance(around, HelpWindow):
        return
    stack = window.stack
    page = stack.page(stack.here) if stack is not None else None
    here = TROUBLE if stack is None else (page.topic() if page is not None else "") or stack.here
    helped = Helped(
        specs,
        window.commands,
        stack.ready if stack is not None else lambda _page: None,
        window.diagnose,
        _printer(window, printing) if printing is not None else None,
    )
    help_window = HelpWindow(helped, topic or here, around)
    help_window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    help_window.open()


def _printer(window: Explained, printing: "Printing") -> Callable[[QWidget, Sequence[Group]], object]:
    """Draws the key sheet on the worker and shows it before it is printed."""
    title = QCoreApplication.translate("help", "Keys")

    def show(around: QWidget, told: Sequence[Group]) -> None:
        from desk.keysheet import KeyGroup, KeyRow, KeySheet  # brings the book's library
        from desk.words import Language

        groups = tuple(
            KeyGroup(name, tuple(KeyRow(words, keys) for words, keys in rows)) for name, rows in for_paper(told)
        )

        def job(office: "Office", _progress: Progress) -> bytes:
            from desk.keysheet.paper import draw  # brings the PDF engine, on the worker

            return draw(KeySheet(language, office.facts.office(language), groups))

        def preview(pdf: bytes) -> None:
            from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

            dialog = PreviewDialog(pdf, title, KIND, printing, around)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        language = Language(current_look().language)
        window.errands.run(around, job, preview, title=title)

    return show
