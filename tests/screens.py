"""Renders every screen to a picture, without a display: `python -m tests.screens FOLDER`.

Each page in English and Chinese, at 100 % (1366x768) and as the same panel at 150 % (911x512 logical pixels), light
and dark, on the sample office on a fixed day. The README's pictures and the eyes of whoever changes a screen use it.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

MOMENT = datetime(2026, 11, 20, 2, 42, tzinfo=UTC)  # a Friday, 10:42 in the sample office
SIZES = {"100": (1366, 768, "1"), "150": (911, 512, "1.5")}


def main(folder: Path) -> None:
    """Render everything into `folder`; each scale needs a Qt of its own, so each is a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as sample:
        _build_sample(Path(sample))
        for name, (_, _, scale) in SIZES.items():
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
            command = [sys.executable, "-m", "tests.screens", "--one", name, sample, str(folder)]
            subprocess.run(command, env=environment, check=True)


def _build_sample(folder: Path) -> None:
    from desk.clock import FixedClock
    from desk.sample import open_sample

    open_sample(folder, FixedClock(MOMENT)).close()


def _render(size: str, sample: Path, folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from desk.clock import FixedClock
    from desk.office import Office
    from ui.look import Look
    from ui.window import Window

    QApplication.instance() or QApplication([])
    width, height, _ = SIZES[size]
    for language in ("en", "zh"):
        for dark in (False, True):
            window = Window(lambda _create: Office.open(sample, FixedClock(MOMENT)), sample, Look(dark, language, 100))
            window.resize(width, height)
            window.show()
            _settle(lambda window=window: window.stack is not None and window.errands.idle())
            for name, show in _screens(window):
                show()
                _settle(window.errands.idle)
                shade = "dark" if dark else "light"
                window.grab().save(str(folder / f"{name}-{language}-{size}-{shade}.png"))
            window.close()
            window.errands.close()
            window.errands.office.close()


def _screens(window: object) -> Iterator[tuple[str, Callable[[], None]]]:
    from desk import cases, letters, owners
    from ui.owners.tabs import TABS
    from ui.window import Window

    assert isinstance(window, Window)
    ask = window.errands.office.ask
    row = ask(lambda reading: cases.cases(reading, cases.Filter.WITH_TRADE)).rows[0]
    file = ask(lambda reading: cases.file_of(reading, row.number))
    slip = file.slips[0][0] if file.slips else ""
    letter = ask(letters.letters).rows[2].number
    yield "today", lambda: window.open("today")
    yield "intake", lambda: _begin_complaint(window, file.told_phone or file.row.told_by)
    yield "cases", lambda: window.open("cases", number=row.number)
    yield "owners", lambda: window.open("owners", unit=file.unit_id)
    known = ask(lambda reading: owners.unit_by_code(reading, "3-2-1801"))
    for spec in TABS:
        yield f"file-{spec.id}", lambda spec=spec: window.open("owners", unit_id=known, tab=spec.id)
    yield "file-person", lambda: window.open("owners", unit_id=known, tab="people", new="person")
    yield "import", lambda: window.open("owners", part="import")
    yield "sudden", lambda: window.open("sudden")
    yield "incidents", lambda: window.open("incidents")
    yield "calls", lambda: window.open("calls")
    yield "directory", lambda: window.open("directory")
    yield "slips", lambda: window.open("slips", number=slip) if slip else window.open("slips")
    yield "queue", lambda: window.open("queue")
    yield "letter", lambda: window.open("letters", case_number=row.number)
    yield "letters", lambda: window.open("letters", number=letter)
    yield "incoming", lambda: window.open("incoming")
    yield "notices", lambda: window.open("notices", number="N-2026-0001")
    yield "notice", lambda: window.open("notices", new=True)
    yield "reports", lambda: window.open("reports")
    for view in ("trend", "pattern", "paper", "issued"):
        yield f"reports-{view}", lambda view=view: window.open("reports", view=view)
    for part in ("goals", "review", "hot", "problems"):
        yield f"steering-{part}", lambda part=part: window.open("steering", part=part)
    for part in ("handover", "journal", "items", "roster"):
        yield f"shifts-{part}", lambda part=part: window.open("shifts", part=part)
    yield "board", lambda: window.open("board")
    yield "settings", lambda: window.open("settings")
    for part in ("prices", "slips", "workers"):
        yield f"settings-{part}", lambda part=part: window.open("settings", part=part)


def _begin_complaint(window: object, phone: str) -> None:
    from desk import choices
    from desk.find import find
    from ui.window import Window

    assert isinstance(window, Window)
    found = window.errands.office.ask(lambda reading: find(reading, phone, kinds=("person",)))
    window.open("intake", found=found[0])
    _settle(window.errands.idle)
    assert window.stack is not None
    leak = next(each.id for each in window.errands.office.ask(choices.classes) if each.code == "leak")
    chinese = window.look.language == "zh"
    window.stack.page("intake").form.fill(  # type: ignore[union-attr]
        {
            "class": leak,
            "place": "卫生间" if chinese else "Bathroom",
            "summary": "卫生间顶板滴水，地面积水" if chinese else "Bathroom ceiling drips, floor wet",
            "words": "昨晚开始滴水，已用桶接着，下午六点后在家。"
            if chinese
            else "It has been dripping since last night. We put a bucket there. Somebody is at home after six.",
            "access": "18:00后，先电话联系" if chinese else "After 18:00, call first",
        }
    )


def _settle(ready: Callable[[], bool]) -> None:
    """Let the window work until nothing is under way, and then a moment for late layouts and timers."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer, quiet = QEventLoop(), QTimer(), [0]

    def look() -> None:
        quiet[0] = quiet[0] + 1 if ready() else 0
        if quiet[0] >= 12:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(40)
    loop.exec()


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        _render(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(Path(sys.argv[1]))
