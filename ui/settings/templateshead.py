"""The line over a template that is being written: which one, of what purpose, its versions and its language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.words import Language
from ui.settings.templateslist import purpose_word
from ui.settings.templatesopened import Opened
from ui.theme import current_look, px
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill
from ui.widgets.segmented import Segmented


class TemplateHead(QWidget):
    """Leads back to the list and to the versions; the language is chosen in it."""

    left = Signal()
    versions_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        back = LinkButton("‹ " + self.tr("All templates"))
        back.clicked.connect(self.left)
        row.addWidget(back)
        self._name = PlainLabel("", "strong", elide=True)
        row.addWidget(self._name, 1)
        self._purpose = Pill("")
        row.addWidget(self._purpose)
        self._versions = LinkButton("")
        self._versions.clicked.connect(self.versions_asked)
        self._versions.setToolTip(plain_tip(self.tr("All versions (Ctrl+H)")))
        row.addWidget(self._versions)
        self.language = Segmented(
            [(Language.ZH, "中文", None), (Language.EN, "English", None)], self.tr("Language of the template")
        )
        row.addWidget(self.language)

    def show_opened(self, opened: Opened) -> None:
        """Name the template that is open."""
        self._name.setText(opened.row.name(current_look().language))
        self._purpose.show_state(purpose_word(opened.row.purpose), "neutral")
        self._versions.setText(self.tr("Version {n}").format(n=opened.version))
        self._versions.setAccessibleName(self.tr("Version {n}: all versions").format(n=opened.version))
        self._versions.setVisible(opened.version > 0)
