"""What only the screen's side knows of this PC: screens, fonts, the look, and the printers by their drivers."""

import re

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desk.diagnostics import Section
from ui.theme import current_look

MOST = 12
"""Screens and printers told at most."""
_MODEL = re.compile(r"[A-Za-z0-9 .,+/_-]{1,60}", re.ASCII)


def screens(window: QWidget) -> Section:
    """Screens by size and scale, not by name; asked on the screen's thread."""
    rows: list[tuple[str, bool | int | float | str]] = [
        ("qt", qVersion()),
        ("platform", QGuiApplication.platformName()),
    ]
    known = QGuiApplication.screens()
    rows.append(("screens", len(known)))
    for place, screen in enumerate(known[:MOST], 1):
        size = screen.size()
        told = f"{size.width()}x{size.height()}, x{screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
        rows.append((f"screen_{place}", told))
    look = current_look()
    rows += [
        ("window", f"{window.width()}x{window.height()}"),
        ("font", _model(QApplication.font().family())),
        ("fonts", len(QFontDatabase.families())),
        ("language", look.language),
        ("dark", look.dark),
        ("text_percent", look.percent),
    ]
    return Section("screen", tuple(rows))


def printers() -> Section:
    """How many printers there are, and what drivers they have; people give printers names, so none is told.

    Asking one far away may take seconds: never on the screen's thread."""
    from PySide6.QtPrintSupport import QPrinterInfo  # seldom needed

    known = QPrinterInfo.availablePrinters()
    rows: list[tuple[str, bool | int | float | str]] = [("printers", len(known))]
    rows += [
        (f"printer_{place}", f"{_model(_driver(each.makeAndModel(), each.printerName(), each.description()))}")
        for place, each in enumerate(known[:MOST], 1)
    ]
    return Section("printers", tuple(rows))


def _driver(model: str, name: str, description: str) -> str:
    """The driver's model; some systems put the name a person gave where they know no driver."""
    return "" if model in (name, description) else model


def _model(told: str) -> str:
    """What a maker calls it, as far as it has the letters of such a name."""
    return told if _MODEL.fullmatch(told) else "…" if told else ""
