"""A small estate to write to: three flats in one building, one in another, people of both languages."""

from dataclasses import dataclass
from datetime import date

from db.models import Role, Tier
from desk import owners
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.templates import Purpose
from desk.templates.acts import NewTemplate, add_template, reword
from desk.words import Language


@dataclass(frozen=True)
class Estate:
    """The ids of its flats and people, by code and name."""

    flats: dict[str, int]
    people: dict[str, int]


def settle(office: Office) -> Estate:
    """3-2-201 before 3-2-1801 before 10-1-101, whatever the order they were entered in; 3-2-301 is empty."""
    flats = {
        code: office.do(lambda work, code=code: owners.add_unit(work, NewUnit(*code.split("-")))).answer
        for code in ("10-1-101", "3-2-1801", "3-2-201", "3-2-301")
    }
    told = (
        NewPerson("王小明", unit_id=flats["3-2-1801"], tier=Tier.KEY),
        NewPerson("Li Hong", unit_id=flats["3-2-1801"], language=Language.EN, groups="elderly"),
        NewPerson("Ann Hale", unit_id=flats["3-2-201"], language=Language.EN),
        NewPerson("租客老周", unit_id=flats["3-2-201"], role=Role.TENANT, groups="elderly"),
        NewPerson("陈先生", unit_id=flats["10-1-101"]),
    )
    people = {new.name: office.do(lambda work, new=new: owners.add_person(work, new)).answer for new in told}
    return Estate(flats, people)


def template(office: Office, purpose: Purpose, zh: tuple[str, str], en: tuple[str, str] | None = None) -> int:
    """A template of the office's own with these words."""

    def act(work) -> int:  # type: ignore[no-untyped-def]
        made = add_template(work, NewTemplate(purpose, "Water off", "停水通知"))
        reword(work, made, Language.ZH, *zh)
        if en is not None:
            reword(work, made, Language.EN, *en)
        return made

    return office.do(act).answer


def gone(office: Office, person: int, flat: int, until: date) -> None:
    """Somebody moved out."""
    office.do(lambda work: owners.move_out(work, person, flat, until))
