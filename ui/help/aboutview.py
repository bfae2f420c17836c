"""What Deskbell is: its version, what is new in it, and whose work it stands on, with the licence of each."""

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.releases.newscard import NewsCard
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel

LIBRARIES = (
    ("PySide6_Essentials", "Qt for Python", "LGPL-3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("pysqlite3", "pysqlite3 · SQLite", "zlib · public domain"),
    ("platformdirs", "platformdirs", "MIT"),
    ("python-calamine", "python-calamine", "MIT"),
    ("xlsxwriter", "XlsxWriter", "BSD-2-Clause"),
    ("clevercsv", "CleverCSV", "MIT"),
    ("charset-normalizer", "charset-normalizer", "MIT"),
    ("phonenumberslite", "phonenumbers", "Apache-2.0"),
    ("pypinyin", "pypinyin", "MIT"),
    ("opencc", "OpenCC", "Apache-2.0"),
    ("rapidfuzz", "RapidFuzz", "MIT"),
    ("holidays", "holidays", "MIT"),
    ("jinja2", "Jinja", "BSD-3-Clause"),
    ("pypdf", "pypdf", "BSD-3-Clause"),
    ("reportlab", "ReportLab", "BSD-3-Clause"),
    ("pypdfium2", "pypdfium2 · PDFium", "BSD-3-Clause · Apache-2.0"),
    ("pillow", "Pillow", "MIT-CMU"),
    ("rich", "Rich", "MIT"),
    ("PyNaCl", "PyNaCl · libsodium", "Apache-2.0 · ISC"),
    ("argon2-cffi", "argon2-cffi", "MIT"),
    ("tzdata", "tzdata", "Apache-2.0"),
)
"""The package, its name, its licence; a test holds them against what the program asks for."""
DRAWN = (
    ("Deskbell Sans SC (Noto Sans SC)", "SIL OFL 1.1"),
    ("Deskbell Latin (Source Sans 3)", "SIL OFL 1.1"),
    ("Deskbell Rare Han (HanaMin)", "SIL OFL 1.1"),
    ("Lucide", "ISC"),
)


def version_of(package: str) -> str:
    """The version of a package, "" where it cannot be told."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def licences_folder() -> Path | None:
    """Where the packed program has the words of all licences; None where it runs from its source."""
    folder = Path(sys.executable).parent / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


class AboutView(QWidget):
    """Read like any other topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(
            PlainLabel(f"{QCoreApplication.translate('Window', 'Deskbell')} {version_of('deskbell')}", "page")
        )
        told = self.tr(
            "The front desk of a residential management office. It works on this PC alone and needs no "
            "network; only a folder that you name yourself is looked into. Free software under the MIT licence, "
            "without warranty; the file LICENSE has the words."
        )
        column.addWidget(PlainLabel(told, wrap=True))
        licences = licences_folder()
        if licences is not None:
            button = QPushButton(self.tr("Open the licences"))
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(licences))))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(NewsCard())
        libraries = [(name, version_of(package), licence) for package, name, licence in LIBRARIES]
        column.addWidget(_listed(self.tr("Libraries it stands on"), libraries))
        column.addWidget(_listed(self.tr("Fonts and icons"), [(name, "", licence) for name, licence in DRAWN]))
        column.addStretch(1)


def _listed(title: str, rows: list[tuple[str, str, str]]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(4))
    grid.setColumnStretch(2, 1)
    for row, (name, number, licence) in enumerate(rows):
        grid.addWidget(PlainLabel(name, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        for place, words in enumerate((number, licence), 1):
            grid.addWidget(PlainLabel(words, "muted"), row, place, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    return card
