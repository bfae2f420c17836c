"""In which language the report comes out, told beside what makes it come out."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from desk.words import Language
from ui.reports.issuedlist import LANGUAGES
from ui.reports.words import screen_language
from ui.widgets.actionbar import ActionBar
from ui.widgets.link import LinkButton


def in_language(language: Language) -> str:
    """In English, in 中文: a language by its own name."""
    return QCoreApplication.translate("reports", "In {language}").format(language=LANGUAGES[language])


def in_another(language: Language) -> str:
    """The same where the screen speaks another language, else nothing."""
    return in_language(language) if language != screen_language() else ""


class InLanguage(LinkButton):
    """In a row of buttons: the language of the report; a press leads to where it is chosen."""

    def __init__(self, bar: ActionBar, buttons: Iterable[QPushButton], choose: Callable[[], object]) -> None:
        """`buttons` are those of the bar that bring the report out: they say so themselves as well."""
        super().__init__("")
        self._of = tuple(buttons)
        self.clicked.connect(lambda: choose())
        bar.add_spare(self)

    def tell(self, language: Language) -> None:
        """Say the language of the report."""
        words = in_language(language)
        self.setText(words)
        self.setAccessibleName(self.tr("Language of the report: {language}").format(language=LANGUAGES[language]))
        for button in self._of:
            button.setToolTip(words)
