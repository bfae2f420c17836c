"""All wordings a template ever had in one language, each to be read and taken up again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desk import templates
from desk.templates import TemplateWords
from desk.words import Language
from ui.desk import Desk
from ui.moments import day_and_time
from ui.settings.templatestext import TemplateText
from ui.takingback import offer_way_back
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel


class TemplateHistory(QDialog):
    """The versions at the left, the newest first; the words of the chosen one beside them.

    Enter on a version goes into its words, Ctrl+Enter takes it up again.
    """

    taken_up = Signal()

    def __init__(self, desk: Desk, template_id: int, language: Language, why_not: str, parent: QWidget) -> None:
        """`why_not` says what keeps an old version from being taken up now, if anything does."""
        super().__init__(parent)
        self._desk, self._why_not = desk, why_not
        self.rows: tuple[TemplateWords, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions"))
        self.resize(em(68), em(36))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setWordWrap(True)
        self.list.setSpacing(px(2))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self.subject = PlainLabel("", "strong", wrap=True, selectable=True)
        self.body = TemplateText(8, self)
        self.body.setReadOnly(True)
        self.body.setAccessibleName(self.tr("Text"))
        self.list.itemActivated.connect(lambda _item: self.body.setFocus(Qt.FocusReason.OtherFocusReason))
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self.subject)
        words.addWidget(self.body, 1)
        beside = QHBoxLayout()
        beside.setContentsMargins(px(20), px(14), px(20), px(14))
        beside.setSpacing(px(14))
        beside.addWidget(self.list, 38)
        beside.addLayout(words, 62)
        bar = ActionBar()
        self.again = bar.add_primary(self.tr("Take it up again"), self.take_up, "Ctrl+Enter", "history")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.again.click)
        bar.add_stretching(PlainLabel(why_not, "muted", elide=True))
        bar.add_trailing(self.tr("Close"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(beside, 1)
        column.addWidget(bar)
        self.again.setEnabled(False)
        desk.errands.ask(
            self, lambda reading: templates.history(reading, template_id, language), self._fill, latest="versions"
        )

    def take_up(self) -> None:
        """Let the words of the chosen version be the newest again, as a new version."""
        desk, chosen, newest = self._desk, self.rows[self.list.currentRow()], self.rows[0]
        note = self.tr("Version {n} again").format(n=chosen.version)
        told = self.tr("Version {n} is taken up again").format(n=chosen.version)
        self.again.setEnabled(False)

        def done(_id: object) -> None:
            offer_way_back(desk, told, lambda work: templates.take_up(work, newest.version_id))
            self.taken_up.emit()
            self.accept()

        desk.errands.do(self, lambda work: templates.take_up(work, chosen.version_id, note), done)

    def _fill(self, rows: tuple[TemplateWords, ...]) -> None:
        self.rows = rows
        self.list.clear()
        for row in rows:
            title = self.tr("Version {n}").format(n=row.version)
            who = " · ".join(part for part in (day_and_time(row.at, self._desk.facts), row.clerk) if part)
            self.list.addItem("\n".join(part for part in (title, who, row.note) if part))
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self.rows):
            return
        row = self.rows[place]
        self.subject.setText(row.subject)
        self.body.setPlainText(row.body)
        self.again.setEnabled(place > 0 and not self._why_not)
