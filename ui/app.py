"""Starting the program on the screen: one window per data folder."""

import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desk.refusals import Refusal
from ui.instance import Instance
from ui.look import Look
from ui.outline import Outline
from ui.remembered import Remembered
from ui.windowshabits.taskbar import take_place_in_taskbar

NO_DISPLAY = (
    "Deskbell needs a screen and found none (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Start it from a desktop session, or set QT_QPA_PLATFORM=offscreen to run it without one.\n"
    "首问需要显示器，但没有找到（DISPLAY 和 WAYLAND_DISPLAY 均未设置）。\n"
    "请在桌面环境中启动；如不需要窗口，可设置 QT_QPA_PLATFORM=offscreen。"
)


def display_missing(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt would abort for want of a screen; ask before any QApplication is made."""
    told = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return platform.startswith("linux") and not told


def run(folder: Path, call: str | None = None, language: str | None = None) -> int:
    """Show the desk of a data folder until it is closed; the exit code, 2 when there is no screen, 1 when the folder
    cannot be written, or is taken and no window there has heard of this start or, where no call is handed over, only
    one in another session.

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
    try:
        folder.mkdir(parents=True, exist_ok=True)
        instance = Instance(folder)
        instance.hear_while(lambda: False)  # until there is a window that does what is wished
        # Asked once more: a desk that went just now leaves no lock, as a folder without rights has none.
        if not instance.hold() and not (instance.lock.barred() and instance.hold()):
            if instance.lock.barred():
                return _bar(app, folder, language)
            from ui.secondstart import settle  # seldom needed, and it takes long to load

            code = settle(instance, call, partial(_dress, app, folder, language))
            if code is not None:
                return code
    except OSError:
        return _bar(app, folder, language)
    outline = None
    try:
        look = look_of(folder, language)
        outline = Outline(look)
        outline.stand(Remembered(folder).place())
        from desk.untouched import is_untouched  # all the rest is loaded behind the outline
        from ui.running import run_window

        return run_window(app, folder, is_untouched(folder), call, look, instance, outline)
    finally:
        if outline is not None:
            outline.close()
        instance.let_go()


def look_of(folder: Path, language: str | None) -> Look:
    """The look this PC remembers, in the language asked for on the command line."""
    look = Remembered(folder).look()
    return look if language is None else replace(look, language=language)


def _dress(app: QApplication, folder: Path, language: str | None) -> None:
    from ui.icons import mark  # the window itself has all this later
    from ui.language import Languages
    from ui.theme import apply_look

    look = look_of(folder, language)
    Languages(app).show(look.language)
    apply_look(app, look)
    app.setWindowIcon(mark())


def _bar(app: QApplication, folder: Path, language: str | None) -> int:
    """The folder cannot be written: say so, for without a lock no window may stand on a book."""
    from ui.messages import sentence  # seldom needed
    from ui.secondstart import Box

    _dress(app, folder, language)
    Box(sentence(Refusal("book.read_only", path=str(folder)))).exec()
    return 1
