"""Tells, while a person is being typed in, that the name or the phone is on file already."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.owners import Alike, PersonRow, alike, person
from desk.words import Language, listed
from ui.desk import Desk
from ui.widgets.label import Action
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

WAIT_MS = 250


class OnFile(Notice):
    """Looks at the name and the phones typed; `value()` is the id of the person on file that was meant, or None."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, unit_id: int, name: QLineEdit, phones: QLineEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__("", tone="accent", parent=parent)
        self.hide()
        self._desk, self._unit_id, self._name, self._phones = desk, unit_id, name, phones
        self._known: int | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._look)
        for line in (name, phones):
            line.textEdited.connect(lambda _text: self._wait.start())

    def value(self) -> int | None:
        """The person chosen."""
        return self._known

    def set_value(self, value: object) -> None:
        """Choose a person by id, or nobody."""
        if isinstance(value, int):
            self.choose(value)
        elif self._known is not None:
            self._somebody_else()

    def choose(self, person_id: int) -> None:
        """The one on file is meant."""
        self._known = person_id
        self.changed.emit(person_id)
        self._desk.errands.ask(self, lambda reading: person(reading, person_id), self._show_known, latest="known")

    def _look(self) -> None:
        name, phones, unit_id = self._name.text(), self._phones.text(), self._unit_id
        self._desk.errands.ask(
            self, lambda reading: alike(reading, name, phones, unit_id), self._show_alike, latest="alike"
        )

    def _show_alike(self, found: tuple[Alike, ...]) -> None:
        if self._known is not None:
            return
        here = listed(Language(self._desk.look.language), (each.name for each in found if each.here))
        told = self.tr("{name} belongs to this flat already.").format(name=here[:120]) if here else ""
        actions = [self._offer(each) for each in found]
        self._say(self.tr("Already on file"), told, actions)
        self.setVisible(bool(found))

    def _offer(self, each: Alike) -> Action:
        who = " · ".join((each.name[:60], *each.flats[:3], *each.phones[:1]))
        words = self.tr("Add in another role: {who}") if each.here else self.tr("Add this one: {who}")
        return words.format(who=who), lambda: self.choose(each.person_id)

    def _show_known(self, row: PersonRow) -> None:
        if self._known is None:
            return
        self._name.setText(row.name)
        self._phones.setText(", ".join(row.phones))
        self._say(
            self.tr("{name} is on file").format(name=row.name[:60]),
            self.tr("Only what this person is to the flat is asked here. The rest stays as it is on file."),
            [(self.tr("No, this is somebody else"), self._somebody_else)],
        )
        self.show()

    def _somebody_else(self) -> None:
        self._known = None
        self.hide()
        self.changed.emit(None)

    def _say(self, title: str, text: str, actions: list[Action]) -> None:
        self.show_notice(title, text, actions, tone="accent", stacked=True)
        # The links come new each time: Tab goes from the name to them, and on.
        before: QWidget = self._phones
        for link in self.findChildren(LinkButton):
            if not link.isHidden():
                QWidget.setTabOrder(before, link)
                before = link
