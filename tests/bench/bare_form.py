"""The bare thing of opening a form: Ctrl+N turns to a line and puts the cursor there, nothing else."""

import sys

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget

from tests.bench.typist import Typist


def main(rounds: int) -> None:
    """Run the rounds, print their seconds, end."""
    app = QApplication([])
    pages, line = QStackedWidget(), QLineEdit()
    pages.addWidget(QLabel("Today"))
    pages.addWidget(line)

    def turn() -> None:
        pages.setCurrentWidget(line)
        line.setFocus()

    QShortcut(QKeySequence("Ctrl+N"), pages).activated.connect(turn)

    def tell(times: list[float]) -> None:
        print(*times)
        QApplication.quit()

    back, awake = lambda: pages.setCurrentIndex(0), pages.isActiveWindow
    typist = Typist(pages, lambda: line, lambda: True, back, awake, rounds, tell)
    pages.resize(1366, 768)
    pages.show()
    pages.activateWindow()
    typist.begin()
    app.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]))
