"""What a flat and its household are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.household import PetRow, UnitUse, Vaccination
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import plain_day
from ui.widgets.pill import Tone

_USES: Mapping[UnitUse, str] = {
    UnitUse.HOME: QT_TRANSLATE_NOOP("household", "Home"),
    UnitUse.SHOP: QT_TRANSLATE_NOOP("household", "Shop"),
    UnitUse.OFFICE: QT_TRANSLATE_NOOP("household", "Office"),
    UnitUse.PARKING: QT_TRANSLATE_NOOP("household", "Parking space"),
    UnitUse.STORE: QT_TRANSLATE_NOOP("household", "Store room"),
    UnitUse.OTHER: QT_TRANSLATE_NOOP("household", "Other"),
}
_TONES: Mapping[Vaccination, Tone] = {Vaccination.RUNS_OUT: "amber", Vaccination.RAN_OUT: "red"}


def use_word(use: UnitUse) -> str:
    """What a flat is used as."""
    return QCoreApplication.translate("household", _USES[use])


def uses() -> list[tuple[object, str]]:
    """The uses to choose from."""
    return [(use, use_word(use)) for use in UnitUse]


def vaccination_word(pet: PetRow) -> str:
    """Until when an animal is vaccinated; nothing while nobody told."""
    if pet.vaccinated_until is None:
        return ""
    day = plain_day(pet.vaccinated_until)
    if pet.vaccination is Vaccination.RAN_OUT:
        return QCoreApplication.translate("household", "Ran out {day}").format(day=day)
    return QCoreApplication.translate("household", "Until {day}").format(day=day)


def vaccination_tone(pet: PetRow) -> Tone | None:
    """Whether somebody must be told to have it renewed."""
    return _TONES.get(pet.vaccination)


def area_of(words: str) -> float | None:
    """The square metres written, with a comma or a unit; None for nothing. A ValueError when it is no number."""
    plain = words.strip().lower().removesuffix("m²").removesuffix("㎡").removesuffix("m2").strip()
    return float(plain.replace(",", ".")) if plain else None
