"""What is said in place before many letters are numbered: how many, where they go, who signs; F9 once more does it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from desk.mailings import NewMailing, Source, To, Wanted, chosen, standing_blanks, wording
from desk.work import Reading
from ui.widgets.notice import Notice

FEW = 20
"""So many letters to a part of the estate go out at the first F9."""
_NAMED = 8


@dataclass(frozen=True)
class Going:
    """The letters a mailing would be, and whether one of them still has a blank."""

    keys: tuple[str, ...]
    flats: int
    buildings: tuple[str, ...]
    lacking: bool


def going_of(new: NewMailing) -> Callable[[Reading], Going]:
    """A question: the letters it would be now. Refusals: those of `chosen`."""

    def question(reading: Reading) -> Going:
        listed = [each for each, why in chosen(reading, new) if not why]
        flats, houses = {each.unit for each in listed} - {""}, {each.building: None for each in listed if each.building}
        lacking = bool(standing_blanks(reading, wording(reading, new), listed))
        return Going(tuple(each.key for each in listed), len(flats), tuple(houses), lacking)

    return question


def is_whole_estate(wanted: Wanted) -> bool:
    """Whether nothing narrows whom it goes to."""
    return wanted.source is Source.FLATS and replace(wanted, to=To.RESIDENTS, each=False) == Wanted()


class BeforeIssue(Notice):
    """Stands over the page from the first F9 on; another mailing, or a word changed in it, is asked about anew."""

    def __init__(self, issue: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("", tone="amber", parent=parent)
        self._issue = issue
        self._told: object = None
        self.hide()

    def forget(self) -> None:
        """Something changed: what was said holds no longer."""
        self._told = None
        self.hide()

    def was_told(self, about: object) -> bool:
        """Whether just this was said, so that F9 once more means it."""
        return self._told is not None and self._told == about

    def tell(self, about: object, letters: int, scope: str, signer: str) -> None:
        """Say what F9 once more will do."""
        self._told = about
        title = self.tr("{n} letters are about to get their numbers and go out").format(n=f"{letters:,}")
        signed = self.tr("Signed by {name}").format(name=signer) if signer else ""
        again = self.tr("F9 once more issues them.")
        told = " · ".join(part for part in (scope, signed, again) if part)
        self.show_notice(title, told, [(self.tr("Issue them"), self._issue)], key="F9")
        self.show()

    def scope_of(self, going: Going, wanted: Wanted) -> str:
        """Where they go, in words."""
        named = ", ".join(going.buildings[:_NAMED]) + (" …" if len(going.buildings) > _NAMED else "")
        parts = (
            self.tr("The whole estate") if is_whole_estate(wanted) else "",
            self.tr("Flats: {n}").format(n=f"{going.flats:,}") if going.flats else "",
            self.tr("Buildings: {names}").format(names=named) if named else "",
        )
        return " · ".join(part for part in parts if part)
