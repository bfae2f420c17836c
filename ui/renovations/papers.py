"""The forms of a renovation on paper: chosen from a menu, seen before, printed, and noted in the diary (M70)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desk.renovations import BreachRow, Form, RenovationRow, mark_printed, mark_seen, printable
from desk.work import Reading
from ui.desk import Desk
from ui.renovations.words import first_words, form_word
from ui.widgets.label import literal

KIND = "renovation"


def forms_of(row: RenovationRow) -> list[Form]:
    """The forms that have something to say about a renovation as it stands."""
    return [form for form in Form if printable(form, row.status, len(row.workers), len(row.breaches))]


def has_cursor(part: QWidget) -> bool:
    """Whether the cursor stands within a part of the screen."""
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)


def drop_forms(owner: QWidget, row: RenovationRow, breach: BreachRow | None, chosen: Callable[[Form], object]) -> QMenu:
    """Drop the forms down under the link pressed, the first ready for Enter; the notice is about the breach given."""
    pressed = QApplication.focusWidget() if has_cursor(owner) else None
    anchor = pressed or owner
    menu = QMenu(owner)
    for form in forms_of(row):
        if form is Form.NOTICE:
            if breach is None:
                continue
            translated = QCoreApplication.translate("renovation", "Notice of the breach: {what}")
            text = translated.format(what=first_words(breach.what))
        else:
            text = form_word(form)
        action = menu.addAction(literal(text))
        action.setData(str(form))
        action.triggered.connect(lambda _checked=False, form=form: chosen(form))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
    menu.setActiveAction(menu.actions()[0])
    return menu


def preview_form(
    desk: Desk, owner: QWidget, form: Form, row: RenovationRow, code: str, breach: BreachRow | None = None
) -> None:
    """Show a form as it will be on paper; the diary hears by its name when it is printed.

    It has no stars, so where others have the diary hears before it is shown, too."""
    breach_id = breach.key if breach is not None else None

    def question(reading: Reading) -> tuple[bytes, str]:
        from desk.renovations.gather import sheet_of
        from desk.renovations.papers import draw, title_of  # brings the PDF engine, on the worker

        sheet = sheet_of(reading, form, row.key, breach_id)
        return draw(sheet), title_of(sheet)

    def show(drawn: tuple[bytes, str]) -> None:
        from ui.preview import PreviewDialog

        pdf, name = drawn
        dialog = PreviewDialog(pdf, f"{name} {code}", KIND, desk.printing, owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(
            lambda _outcome: desk.errands.do(owner, lambda work: mark_printed(work, row.key, name, breach_id))
        )
        dialog.open()

    def note(drawn: tuple[bytes, str]) -> None:
        desk.errands.do(owner, lambda work: mark_seen(work, row.key, drawn[1]), lambda _none: show(drawn))

    desk.errands.ask(owner, question, note if desk.facts.mask_personal else show, latest="paper")
