"""A paper that can be shown in either language before it is printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.desk import Desk
from ui.messages import sentence

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.words import Language
    from desk.work import Reading
    from ui.preview import PreviewDialog

Drawing = Callable[["Reading", "Language"], bytes]
"""drawing(reading, language): the paper as PDF, on the worker."""


class TurningPaper:
    """Shows a paper as it will be printed, in the office's language first, and in the other one at a press.

    One that does not turn is in the language of the screen, whose words it carries.
    """

    def __init__(
        self, desk: Desk, owner: QWidget, drawn: Drawing, title: str, kind: str, *, turns: bool = True
    ) -> None:
        self._desk, self._owner, self._drawn, self._turns = desk, owner, drawn, turns
        self._title, self._kind = title, kind
        self._language = desk.facts.language if turns else type(desk.facts.language)(desk.look.language)
        self._dialog: PreviewDialog | None = None

    def ask(self) -> None:
        """Draw it on the worker, then show it."""
        language = self._language
        self._desk.errands.ask(
            self._owner,
            lambda reading: self._drawn(reading, language),
            self._show,
            latest="paper",
            refused=lambda refusal: self._desk.toasts.refuse(sentence(refusal)),
        )

    def _show(self, pdf: bytes) -> None:
        from ui.preview import PreviewDialog

        if self._dialog is None:
            dialog = self._dialog = PreviewDialog(
                pdf, self._title, self._kind, self._desk.printing, self._owner.window()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if self._turns:
                dialog.offer(QCoreApplication.translate("papers", "English / Chinese"), self._turn)
            dialog.open()
        elif isValid(self._dialog):
            self._dialog.show_pdf(pdf)

    def _turn(self) -> None:
        kind = type(self._language)
        self._language = kind.ZH if self._language == kind.EN else kind.EN
        self.ask()
