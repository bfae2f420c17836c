"""Starting the program on the screen: one window per data folder, every fault caught."""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desk.refusals import Refusal
from ui.brokedown import BrokeDown
from ui.ear import Reached, until
from ui.faults import Faults
from ui.icons import mark
from ui.instance import Instance
from ui.language import Languages
from ui.messages import sentence
from ui.remembered import Remembered
from ui.sweeping import Sweeper
from ui.switchingoff import SwitchingOff
from ui.theme import Look, apply_look, dress
from ui.window import Window
from ui.windowshabits.sessions import elsewhere
from ui.windowshabits.taskbar import take_place_in_taskbar

if TYPE_CHECKING:
    from desk.office import Office

NO_DISPLAY = (
    "Deskbell needs a screen and found none (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Start it from a desktop session, or set QT_QPA_PLATFORM=offscreen to run it without one.\n"
    "首问需要显示器，但没有找到（DISPLAY 和 WAYLAND_DISPLAY 均未设置）。\n"
    "请在桌面环境中启动；如不需要窗口，可设置 QT_QPA_PLATFORM=offscreen。"
)


ROUNDS = 5
"""So often the one that holds the folder may be another one than before, while this start waits its turn."""
GOES_MS = 3000
"""A desk that ends lets go of its folder a moment later."""
LOOK_MS, LATE_MS = 100, 60_000
"""A save waits a quarter of a minute for the book, and leaving a window may wait several times: longer it hardly is."""


def display_missing(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt would abort for want of a screen; ask before any QApplication is made."""
    told = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return platform.startswith("linux") and not told


def run(folder: Path, call: str | None = None, language: str | None = None) -> int:
    """Show the desk of a data folder until it is closed; the exit code, 2 when there is no screen, 1 when the folder
    cannot be written, or is taken and the window there has not heard of this start.

    A second start on the same folder brings the first to the front and hands over the caller's number. `language`
    ("en", "zh") is spoken this once; what this PC remembers stays.
    """
    if display_missing():
        sys.stderr.write(NO_DISPLAY + "\n")
        return 2
    take_place_in_taskbar()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Deskbell")
    app.setDesktopFileName("deskbell")
    app.setWindowIcon(mark())
    try:
        fresh = not folder.exists() or not any(folder.iterdir())
        folder.mkdir(parents=True, exist_ok=True)
        instance = Instance(folder)
        # Asked once more: a desk that went just now leaves no lock, as a folder without rights has none.
        if not instance.hold() and not (instance.barred() and instance.hold()):
            if instance.barred():
                return _bar(app, folder, language)
            if (code := _settle(app, instance, folder, call, language)) is not None:
                return code
    except OSError:
        return _bar(app, folder, language)
    faults = Faults(folder)
    faults.install()
    try:
        return _show(app, folder, fresh, call, language, instance, faults)
    finally:
        faults.remove()
        instance.let_go()


def _show(
    app: QApplication,
    folder: Path,
    fresh: bool,
    call: str | None,
    language: str | None,
    instance: Instance,
    faults: Faults,
) -> int:
    def open_office(create: bool) -> "Office":
        from desk.office import Office  # brings SQLAlchemy: on the worker, after the first paint

        # A missing book is made only in an untouched folder: in a used one it may have been lost.
        opened = Office.open(folder, create=create or fresh)
        gc.freeze()  # what is loaded stays: looking through it for garbage again and again takes a tenth of the time
        return opened

    Sweeper(app)
    window = Window(open_office, folder, look_of(folder, language))
    window.backups.at_closing = True
    faults.attach(window, window.diagnose)
    window.errands.faulted.connect(faults.meet)
    if faults.last_time is not None:
        broke_down = BrokeDown(faults.last_time, window, window.errands, lambda: window.toasts, window.diagnose)
        broke_down.wear(window.frame)
        window.dressed.connect(broke_down.wear)
        window.book_check.looked.connect(broke_down.tell)
        window.shut.connect(lambda: broke_down.tell(sound=False))
    SwitchingOff(app, window, folder)
    instance.wished.connect(window.come_forward)
    instance.hear_while(lambda: not window.closing.parts)
    window.ending.connect(instance.stop_hearing)
    instance.called.connect(window.call)
    if call:
        window.open("intake", call=call)
    elif fresh:  # nobody has said yet whose office this is
        window.open("welcome")
    if window.remembered.place() is None:
        window.showMaximized()
    else:
        window.show()

    def end() -> None:
        faults.end_well()  # before anything that may wait: Windows does not
        window.end(at_once=True)
        if window.errands.is_open:
            window.errands.office.close()

    # Not after `exec`: when the PC is switched off, Windows ends the program before it returns.
    app.aboutToQuit.connect(end)
    return app.exec()


def look_of(folder: Path, language: str | None) -> Look:
    """The look this PC remembers, in the language asked for on the command line."""
    look = Remembered(folder).look()
    return look if language is None else replace(look, language=language)


def _dress(app: QApplication, folder: Path, language: str | None) -> None:
    look = look_of(folder, language)
    Languages(app).show(look.language)
    apply_look(app, look)


def _box(text: str) -> QMessageBox:
    """A message in which the name of a folder or a computer is never markup."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Deskbell")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    dress(box)
    return box


def _bar(app: QApplication, folder: Path, language: str | None) -> int:
    """The folder cannot be written: say so, for without a lock no window may stand on a book."""
    _dress(app, folder, language)
    _box(sentence(Refusal("book.read_only", path=str(folder)))).exec()
    return 1


def _settle(app: QApplication, instance: Instance, folder: Path, call: str | None, language: str | None) -> int | None:
    """The folder is taken: hand the wish over, or ask whether a lock of another computer may be lifted.

    The exit code; None where the folder is held by now: 0 where the window that is open has what was wished, else 1."""
    for _ in range(ROUNDS):
        holder = instance.holder()
        reached = instance.tell(call, lambda over: _wait(app, folder, language, over))
        if reached is Reached.HEARD and not elsewhere(holder):
            return 0
        if reached is not Reached.HEARD and instance.hold():
            return None  # it was on its way out
        if reached in (Reached.HEARD, Reached.SILENT) or instance.held_elsewhere():
            break
        if not until(partial(_is_another, instance, holder), GOES_MS):
            break
        if instance.hold():
            return None
        # Another start was quicker: it is told.
    if reached is Reached.SILENT:
        return 1  # the person was told, and gave it up
    _dress(app, folder, language)
    host = instance.held_elsewhere()
    if reached is not Reached.NOBODY or not host:
        _box(_why_taken(reached)).exec()
        return 0 if call and reached is Reached.HEARD else 1
    translate = QCoreApplication.translate
    told = translate(
        "app",
        "The computer {host} has this folder open, or had it when it was copied. "
        "Two desks on one book would damage it. Take it over only if Deskbell is closed there.",
    )
    box = _box(told.format(host=host))
    take = box.addButton(translate("app", "Take over"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is not take:
        return 1
    if instance.take_over():
        return None
    told = translate("app", "Not taken over: the computer {host} still has this folder open. Close it there first.")
    _box(told.format(host=host)).exec()
    return 1


def _is_another(instance: Instance, holder: int) -> bool:
    """Whether the folder is held by this start now, or by another process than before."""
    return instance.hold() or instance.holder() not in (0, holder)


def _wait(app: QApplication, folder: Path, language: str | None, over: Callable[[], bool]) -> None:
    """Say that the window is busy until it took the wish, or went, or it is given up; later, what else to do."""
    _dress(app, folder, language)
    translate = QCoreApplication.translate
    box = _box(
        translate(
            "app",
            "Deskbell is already open on this folder and busy just now. What you started comes up there as soon as it "
            "can, and this message goes by itself: do not start it again.",
        )
    )
    box.setIcon(QMessageBox.Icon.Information)
    give_up = box.addButton(translate("app", "Give it up"), QMessageBox.ButtonRole.RejectRole)
    give_up.setAutoDefault(False)  # Enter, meant for whatever was typed in when the box came up, must not lose a call
    box.setEscapeButton(give_up)
    look = QTimer(box)
    look.timeout.connect(lambda: box.accept() if over() else None)
    look.start(LOOK_MS)
    late = QTimer(box)
    late.setSingleShot(True)
    late.timeout.connect(lambda: box.setText(_why_taken(Reached.SILENT)))
    late.start(LATE_MS)
    box.exec()


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
