"""The rest of what may be done with a paper of the queue."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desk.printqueue import HELD, JobRow
from ui.icons import icon
from ui.printqueue.doing import QueueActs


def drop_menu(over: QWidget, acts: QueueActs, row: JobRow | None) -> QMenu:
    """Show the menu over its button; a letter of its own leads to each entry."""
    menu = QMenu(over)
    has_pages = row is not None and row.has_pages
    held = has_pages and row is not None and row.state in HELD
    for words, picture, run, possible in (
        (acts.tr("Print on another &printer…"), "printer", acts.print_elsewhere, has_pages),
        (acts.tr("&Keep as a PDF instead of printing"), "file-down", acts.keep, held),
        (acts.tr("&Open the PDF"), "external-link", acts.open, has_pages),
    ):
        act = menu.addAction(icon(picture, "text"), words)
        act.setEnabled(possible)
        act.triggered.connect(lambda _checked=False, run=run: run(row) if row is not None else None)
    menu.addSeparator()
    everything = menu.addAction(icon("printer", "text"), acts.tr("Print &all that waits or failed"))
    everything.triggered.connect(lambda: acts.print_all())
    settings = menu.addAction(icon("settings", "text"), acts.tr("Printers of this P&C…"))
    settings.triggered.connect(lambda: acts.to_settings())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(over.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    menu.setActiveAction(next(act for act in menu.actions() if act.isEnabled()))
    return menu
