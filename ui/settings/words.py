"""What the settings call things on screen."""

from PySide6.QtCore import QCoreApplication

from desk.choices import Limit, LimitUnit
from desk.people import DeskRole

ZONES = (
    "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei", "Asia/Singapore", "Asia/Kuala_Lumpur",
    "Asia/Tokyo", "Asia/Seoul", "Asia/Bangkok", "Asia/Jakarta", "Asia/Dubai", "Australia/Sydney",
    "Europe/London", "Europe/Paris", "America/New_York", "America/Los_Angeles", "UTC",
)  # fmt: skip
"""Offered; any other name of the time zone database may be typed."""


def countries() -> list[tuple[object, str]]:
    """The countries and regions whose public holidays are offered; the last one has none."""
    translate = QCoreApplication.translate
    return [
        ("CN", translate("settings", "China (mainland)")),
        ("HK", translate("settings", "Hong Kong SAR")),
        ("MO", translate("settings", "Macao SAR")),
        ("TW", translate("settings", "Taiwan, China")),
        ("SG", translate("settings", "Singapore")),
        ("MY", translate("settings", "Malaysia")),
        ("GB", translate("settings", "United Kingdom")),
        ("US", translate("settings", "United States")),
        ("", translate("settings", "None: only the week counts")),
    ]


def roles() -> list[tuple[object, str]]:
    """What a person at the desk may be."""
    translate = QCoreApplication.translate
    return [
        (DeskRole.RECEPTIONIST, translate("settings", "Receptionist")),
        (DeskRole.DISPATCHER, translate("settings", "Dispatcher")),
        (DeskRole.MANAGER, translate("settings", "Manager")),
        (DeskRole.ADMINISTRATOR, translate("settings", "Administrator")),
    ]


def role_word(role: DeskRole) -> str:
    """What a person at the desk is."""
    return dict(roles())[role]


def paper_kinds() -> list[tuple[str, str]]:
    """The kinds of paper that may have a printer of their own."""
    translate = QCoreApplication.translate
    return [
        ("slip", translate("settings", "Work slips")),
        ("letter", translate("settings", "Letters")),
        ("notice", translate("settings", "Notices")),
        ("form", translate("settings", "Complaint forms and registers")),
        ("report", translate("settings", "Reports")),
        ("list", translate("settings", "Lists")),
        ("pass", translate("settings", "Item-release passes")),
        ("file", translate("settings", "Files of flats")),
        ("renovation", translate("settings", "Papers of renovations")),
    ]


def unit_words() -> list[tuple[object, str]]:
    """What a limit may be counted in."""
    translate = QCoreApplication.translate
    return [
        (LimitUnit.MINUTES, translate("settings", "minutes")),
        (LimitUnit.HOURS, translate("settings", "hours by the clock")),
        (LimitUnit.WORKING_HOURS, translate("settings", "working hours")),
        (LimitUnit.WORKING_DAYS, translate("settings", "working days")),
    ]


def limit_words(limit: Limit) -> str:
    """A limit in a list: 4 hours."""
    translate = QCoreApplication.translate
    words = {
        LimitUnit.MINUTES: (translate("settings", "{n} minute"), translate("settings", "{n} minutes")),
        LimitUnit.HOURS: (translate("settings", "{n} hour"), translate("settings", "{n} hours")),
        LimitUnit.WORKING_HOURS: (
            translate("settings", "{n} working hour"),
            translate("settings", "{n} working hours"),
        ),
        LimitUnit.WORKING_DAYS: (translate("settings", "{n} working day"), translate("settings", "{n} working days")),
    }
    return words[limit.unit][limit.amount != 1].format(n=limit.amount)
