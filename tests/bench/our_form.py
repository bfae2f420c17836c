"""The program's intake form: Ctrl+N pressed anywhere until a typed letter is on the screen, the greeting beside it.

`python -m tests.bench.our_form FOLDER ROUNDS` prints the seconds of every round.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from desk.office import Office
from tests.bench.typist import Typist
from ui.cases.intake import IntakePage
from ui.look import Look
from ui.window import Window


def main(folder: Path, rounds: int) -> None:
    """Run the rounds, then end."""
    app = QApplication([])
    window = Window(lambda _create: Office.open(folder), folder, Look())

    def page() -> IntakePage | None:
        assert window.stack is not None
        found = window.stack.page("intake")
        return found if isinstance(found, IntakePage) else None

    def line() -> QLineEdit | None:
        here = page()
        return here.form.who if here is not None else None

    def greeted() -> bool:
        here = page()
        return here is not None and here.head.greeting.isVisible() and bool(here.head.greeting.text())

    def tell(times: list[float]) -> None:
        print(*times)
        window.close()
        QApplication.quit()

    typist = Typist(window, line, greeted, lambda: window.open("today"), window.errands.idle, rounds, tell)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.ready.connect(typist.begin)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
