"""The program itself: what its version brought, and where a newer one is looked for."""

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desk.releases import Release
from ui.desk import Desk
from ui.form import Form
from ui.releases import words
from ui.releases.newscard import NewsCard
from ui.settings.folderline import FolderLine
from ui.settings.part import Part
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice

KEPT_AFTER_MS = 1_500
"""What is typed is remembered so long after the last key."""


class ProgramPart(Part):
    """Where newer versions are looked for is a manager's choice, remembered for this PC; to look is anybody's."""

    managers: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert desk.releases is not None  # the window's
        self._releases = desk.releases
        self._said = ""
        self.form = Form()
        self.card = self.form.section(self.tr("Newer versions"), self._buttons())
        self._lay_out_answer()  # before the folder: so Tab goes as it is read
        name = self.tr("Folder with installers")
        self.line = FolderLine(name, self.tr("None: Deskbell looks nowhere"))
        self.form.add("folder", name, self.line)
        told = self.tr(
            "Whoever looks after this PC puts installers there, on a share of the company or a stick. Once a day, "
            "while nobody types, Deskbell sees whether a newer one lies there and says so. It starts and changes "
            "nothing by itself. Remembered for this PC."
        )
        self.form.field("folder").add_under(PlainLabel(told, "muted", wrap=True))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(KEPT_AFTER_MS)
        self._typing.timeout.connect(self._keep)
        self.form.changed.connect(self._typing.start)
        self.form.submitted.connect(self.look_now)
        self._releases.moved.connect(self._show)
        self.lay_out(self.form, NewsCard())
        self._fill()
        self._show()

    def _buttons(self) -> QWidget:
        self.look = button_of(self.tr("Look now"), self.look_now, icon_name="search")
        self.stop = button_of(self.tr("Stop looking"), self._releases.stop, icon_name="x")
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.look)
        row.addWidget(self.stop)
        return both

    def _lay_out_answer(self) -> None:
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)  # nobody knows how long a share takes
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(px(120))
        self.progress.setAccessibleName(self.tr("Looking"))
        self.answer = PlainLabel("", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.progress)
        row.addWidget(self.answer, 1)
        self.notice = Notice("", tone="accent")
        self.card.body.insertWidget(0, self.notice)
        self.card.body.insertLayout(1, row)

    # -- the folder

    def refresh(self) -> None:
        if not (self.line.line.isModified() or self._typing.isActive()):  # half a name is nowhere to look
            self._fill()
            self._releases.glance()
        self._show()

    def _fill(self) -> None:
        self.form.fill({"folder": self._releases.folder})

    def save(self) -> None:
        """Remember the folder at once, and see what lies there."""
        self.leave()
        self.refresh()

    def _keep(self) -> None:
        """Remember what stands there; half a name may be another PC's, so that nobody looks yet."""
        self._typing.stop()
        if self.line.isEnabled():
            self._releases.name_folder(self.line.value().strip().strip('"'))

    def leave(self) -> None:
        self._keep()
        self._fill()

    def set_aside(self) -> None:
        self.leave()

    def suit(self, manager: bool) -> None:
        self.line.setEnabled(manager)

    def typed(self) -> dict[str, Any] | None:
        return {"folder": self.line.value()} if self._typing.isActive() else None

    def take_up(self, typed: dict[str, Any]) -> None:
        self.form.fill(typed)
        self._typing.start()

    def first(self) -> QWidget | None:
        if not self.notice.isHidden():
            return self.notice.links()[0]
        return self.line.line if self.line.isEnabled() else self.look

    # -- looking

    def look_now(self) -> None:
        """Look into the folder; where none is named, that comes first."""
        self.leave()
        if self._releases.folder:
            self._releases.look_now()
        elif self.line.isEnabled():
            self.line.setFocus()

    def _show(self) -> None:
        known = self._releases
        waits_here = self.stop.hasFocus() or self.look.hasFocus()
        self.look.setVisible(not known.looking)
        self.stop.setVisible(known.looking)
        if waits_here:
            self._way_to_look().setFocus()
        self.progress.setVisible(known.looking)
        newer = known.newer() if known.opens or not known.looking else None
        told = words.can_be_installed(newer.version) if newer is not None and not known.looking else known.told()
        if waits_here and told and told != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self._said = told
        self.answer.setText(told if newer is None or known.looking else "")
        self.answer.setVisible(bool(self.answer.text()))
        with_keys = next((place for place, link in enumerate(self.notice.links()) if link.hasFocus()), None)
        if newer is not None:
            self._show_newer(newer)
        self.notice.setVisible(newer is not None)
        if with_keys is not None:  # never into the folder's name: what is typed on would change it
            links = self.notice.links() if newer is not None else []
            (links[min(with_keys, len(links) - 1)] if links else self._way_to_look()).setFocus()

    def _way_to_look(self) -> QWidget:
        return self.stop if self._releases.looking else self.look

    def _show_newer(self, newer: Release) -> None:
        known = self._releases
        actions = [(self.tr("Open the folder"), known.open_folder)]
        if known.offered() is not None:
            actions.append((self.tr("Do not mention this version"), known.pass_over))
        how = self.tr("Close Deskbell, then start the installer in the folder. Book and settings stay as they are.")
        text = "\n\n".join(each for each in (how, newer.text) if each)
        self.notice.show_notice(words.can_be_installed(newer.version), text, actions, tone="accent")
