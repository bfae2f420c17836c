"""How often something of the price list was asked for, as a column of a list."""

from PySide6.QtCore import QCoreApplication

from ui.table import Column


def asked_column() -> Column:
    """On how many slips of the last twelve months it stands (M37)."""
    title = QCoreApplication.translate("settings", "Asked in a year")
    return Column(
        "asked", title, lambda row: str(row.asked or ""), width=9.5, align_right=True, value=lambda row: row.asked
    )
