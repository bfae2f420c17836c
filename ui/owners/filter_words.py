"""What the filters of the list of flats are called (M84)."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desk.owners import FilterChoices, Living, OnFile, Tier, UnitFilter
from ui.household.words import use_word
from ui.language import QT_TRANSLATE_NOOP
from ui.stages import tier_word

Options = list[tuple[object, str]]

_LIVING: Mapping[Living, str] = {
    Living.LIVED_IN: QT_TRANSLATE_NOOP("filters", "Lived in"),
    Living.EMPTY: QT_TRANSLATE_NOOP("filters", "Empty"),
    Living.UNKNOWN: QT_TRANSLATE_NOOP("filters", "Not known whether lived in"),
}
_ON_FILE: Mapping[OnFile, str] = {
    OnFile.FORMER: QT_TRANSLATE_NOOP("filters", "Only people who moved out"),
    OnFile.NOBODY: QT_TRANSLATE_NOOP("filters", "Nobody on file"),
}
_MARKS: Mapping[str, str] = {
    "unhappy": QT_TRANSLATE_NOOP("filters", "Still unhappy"),
    "renovating": QT_TRANSLATE_NOOP("filters", "Renovating now"),
    "open_cases": QT_TRANSLATE_NOOP("filters", "With open cases"),
}
NOTHING = UnitFilter()


def marks() -> list[tuple[str, str]]:
    """The filters that are on or off, by name."""
    return [(name, _say(source)) for name, source in _MARKS.items()]


def tiers() -> Options:
    """The tiers to choose from, the closest first."""
    return [("", _any()), *((tier, tier_word(tier)) for tier in (Tier.KEY, Tier.POTENTIAL, Tier.ORDINARY))]


def livings() -> Options:
    """Whether somebody lives there."""
    return [("", _any()), *((living, _say(source)) for living, source in _LIVING.items())]


def on_files() -> Options:
    """Who is on file."""
    return [("", _any()), *((each, _say(source)) for each, source in _ON_FILE.items())]


def any_of(options: Options) -> Options:
    """Options with the one that narrows nothing before them."""
    return [("", _any()), *options]


def chips_of(wanted: UnitFilter, choices: FilterChoices) -> list[tuple[str, str]]:
    """The filters set, each by its name and its words."""
    told: list[tuple[str, str]] = []
    if wanted.building_id is not None:
        name = dict(choices.buildings).get(wanted.building_id, "")
        told.append(("building_id", QCoreApplication.translate("filters", "Building {name}").format(name=name)))
    if wanted.tier is not None:
        told.append(("tier", tier_word(wanted.tier)))
    if wanted.group:
        told.append(("group", wanted.group))
    if wanted.use is not None:
        told.append(("use", use_word(wanted.use)))
    if wanted.living is not None:
        told.append(("living", _say(_LIVING[wanted.living])))
    if wanted.on_file is not None:
        told.append(("on_file", _say(_ON_FILE[wanted.on_file])))
    return told + [(name, words) for name, words in marks() if getattr(wanted, name)]


def without(wanted: UnitFilter, name: str) -> UnitFilter:
    """The same filters but for one."""
    return replace(wanted, **{name: getattr(NOTHING, name)})


def _any() -> str:
    return QCoreApplication.translate("filters", "Any")


def _say(source: str) -> str:
    return QCoreApplication.translate("filters", source)
