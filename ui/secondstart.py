"""A start that finds its folder taken: it hands over what it was started for, waits its turn, or says why not (G24)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from ui.ear import Reached, around, until
from ui.instance import Instance
from ui.theme import dress
from ui.windowshabits.sessions import elsewhere

ROUNDS = 5
"""So often the one that holds the folder may be another one than before, while this start waits its turn."""
GOES_MS = 3000
"""A desk that ends lets go of its folder a moment later."""
LOOK_MS, LATE_MS = 100, 60_000
"""A save waits a quarter of a minute for the book, and leaving a window may wait several times: longer it hardly is."""


class Box(QMessageBox):
    """A message in which the name of a folder or a computer is never markup."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(QCoreApplication.translate("Window", "Deskbell"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        dress(self)


class Question(Box):
    """A message that comes up unasked, perhaps while somebody types: Enter, the space bar and letters do nothing, for a
    call would be lost. Esc, Alt with a letter, and Tab to a button are meant."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._last: QWidget = self

    def offer(self, words: str, role: QMessageBox.ButtonRole) -> None:
        """Add a button, for the next Tab; the one of the RejectRole is pressed by Esc."""
        button = self.addButton(words, role)
        button.setAutoDefault(False)
        self.setTabOrder(self._last, button)  # the order of Qt begins with what destroys something
        self._last = button
        if role is QMessageBox.ButtonRole.RejectRole:
            self.setEscapeButton(button)

    def agreed(self) -> bool:
        """Ask; whether another button was pressed than that of Esc."""
        self.exec()
        return self.clickedButton() not in (None, self.escapeButton())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        # Of the others Qt would take a letter for the button that has it, also without Alt.
        elif event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)


def settle(instance: Instance, call: str | None, prepare: Callable[[], object]) -> int | None:
    """The folder is taken: hand the wish over, or ask whether a lock of another computer may be lifted.

    `prepare` gives the program its look and its language before anything is shown. The exit code; None where the
    folder is held by now: 0 where the window that is open has what was wished, else 1."""
    for _ in range(ROUNDS):
        if instance.lock.restores():
            prepare()
            _wait_for_restore(lambda: instance.hold() or not instance.lock.restores())
            if instance.lock.held:
                return None
            if instance.lock.restores():
                return 1  # given up
        holder = instance.lock.process()
        reached = instance.tell(call, lambda over: _wait(prepare, over))
        if reached is Reached.HEARD and not elsewhere(holder):
            return 0
        if reached is not Reached.HEARD and instance.hold():
            return None  # it was on its way out
        if instance.lock.restores():
            continue  # it had not said so yet
        if reached in (Reached.HEARD, Reached.SILENT, Reached.NO_ROOM) or instance.lock.computer():
            break
        if not until(partial(_is_another, instance, holder), GOES_MS):
            break
        if instance.hold():
            return None
        # Another start was quicker: it is told.
    else:
        prepare()
        Box(_too_many()).exec()
        return 1
    if reached is Reached.SILENT:
        return 1  # the person was told, and gave it up
    prepare()
    if reached is Reached.NOBODY and (host := instance.lock.computer()):
        return _take_over(instance, host)
    Box(_why_taken(reached)).exec()
    return 0 if call and reached is Reached.HEARD else 1


def _is_another(instance: Instance, holder: int) -> bool:
    """Whether the folder is held by this start now, or by another process than before."""
    return instance.hold() or instance.lock.process() not in (0, holder)


def _take_over(instance: Instance, host: str) -> int | None:
    translate = QCoreApplication.translate
    told = translate(
        "app",
        "The computer {host} has this folder open, or had it when it was copied. "
        "Two desks on one book would damage it. Take it over only if Deskbell is closed there.",
    )
    box = Question(told.format(host=host))
    box.offer(translate("app", "&Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.offer(translate("app", "&Take over"), QMessageBox.ButtonRole.DestructiveRole)
    if not box.agreed():
        return 1
    if instance.take_over():
        return None
    told = translate("app", "Not taken over: the computer {host} still has this folder open. Close it there first.")
    Box(told.format(host=host)).exec()
    return 1


def _wait(prepare: Callable[[], object], over: Callable[[], bool]) -> None:
    """Say that the window is busy until it took the wish, or went, or it is given up; later, what else to do."""
    prepare()
    told = QCoreApplication.translate(
        "app",
        "Deskbell is already open on this folder and busy just now. What you started comes up there as soon as it "
        "can, and this message goes by itself: do not start it again.",
    )
    box = _goes_by_itself(told, over)
    late = QTimer(box)
    late.setSingleShot(True)
    late.timeout.connect(lambda: box.setText(_why_taken(Reached.SILENT)))
    late.start(LATE_MS)
    box.exec()


def _wait_for_restore(over: Callable[[], bool]) -> None:
    """Say that a backup is brought back until that is done, or it is given up."""
    told = QCoreApplication.translate(
        "app",
        "A backup is being brought back into this folder just now. As soon as that is done Deskbell opens here and "
        "this message goes by itself: do not start it again.",
    )
    _goes_by_itself(told, over).exec()


def _goes_by_itself(told: str, over: Callable[[], bool]) -> Question:
    """A message that goes when something is over, or is given up before."""
    box = Question(told)
    box.setIcon(QMessageBox.Icon.Information)
    box.offer(QCoreApplication.translate("app", "&Give it up"), QMessageBox.ButtonRole.RejectRole)
    look = QTimer(box)
    look.timeout.connect(lambda: box.accept() if over() else None)
    look.start(LOOK_MS)
    return box


def _too_many() -> str:
    return QCoreApplication.translate(
        "app",
        "Deskbell was opened and closed on this folder again and again while this start waited its turn. "
        "Start it again in a moment.",
    )


def _why_taken(reached: Reached) -> str:
    """Why this start shows no window, and what to do about it."""
    translate = QCoreApplication.translate
    if reached is Reached.HEARD:
        return translate(
            "app",
            "Deskbell is already open on this folder in another session of yours on this PC, such as one by remote "
            "desktop, and came to the front there. To work with it here, close it there first.",
        )
    if reached is Reached.BARRED:
        return translate(
            "app",
            "Somebody else who is signed in to this PC has Deskbell open on this folder, or it was started as "
            "administrator. Let it be closed there, then start again.",
        )
    if reached is Reached.NO_ROOM:
        told = translate(
            "app",
            "Deskbell is already open on this folder, but what you started could not be handed to it: nothing can be "
            "written in {folder}. Make room on that disk, then start again, or go on in the window that is open.",
        )
        return told.format(folder=around())
    if reached is Reached.SILENT:
        return translate(
            "app",
            "Deskbell is already open on this folder and has been busy for a minute. What you started comes up there "
            "as soon as it can. Wait a little longer; only if nothing moves there any more, close it in the task list: "
            "then it opens here.",
        )
    return translate(
        "app",
        "Deskbell is already open on this folder but does not answer. Close it in the task list, then start again.",
    )
