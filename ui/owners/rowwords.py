"""What a row of the list of flats says."""

from PySide6.QtCore import QCoreApplication

from desk.owners import Tier, UnitRow
from ui.flatwords import open_word
from ui.language import QT_TRANSLATE_NOOP
from ui.stages import tier_pill
from ui.widgets.pill import Tone

_TIERS = {
    Tier.KEY: QT_TRANSLATE_NOOP("owners", "Key"),
    Tier.POTENTIAL: QT_TRANSLATE_NOOP("owners", "Potential"),
}


def people_word(row: UnitRow) -> str:
    """Owners, and tenants behind them."""
    if not row.tenants:
        return row.owners
    if not row.owners:
        return QCoreApplication.translate("owners", "Tenant {tenants}").format(tenants=row.tenants)
    told = QCoreApplication.translate("owners", "{owners} · tenant {tenants}")
    return told.format(owners=row.owners, tenants=row.tenants)


def tier_badge(row: UnitRow) -> str:
    """The badge of a household that is not an ordinary one (M07)."""
    source = _TIERS.get(row.tier) if row.tier is not None else None
    return QCoreApplication.translate("owners", source) if source else ""


def tier_tone(row: UnitRow) -> Tone | None:
    """The colour of the badge."""
    pill = tier_pill(row.tier) if row.tier is not None else None
    return pill.tone if pill is not None else None


def marks_word(row: UnitRow) -> str:
    """How the household stands, what presses most first."""
    translate = QCoreApplication.translate
    marks = (
        translate("owners", "Unhappy") if row.unhappy else "",
        open_word(row.open_cases),
        translate("owners", "Renovating") if row.renovating else "",
    )
    return " · ".join(mark for mark in marks if mark)


def marks_tone(row: UnitRow) -> Tone | None:
    """The colour of what presses most."""
    if row.unhappy:
        return "red"
    return "amber" if row.open_cases else "accent" if row.renovating else None
