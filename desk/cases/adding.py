"""Adding what somebody told to a case that is open already: everything said goes along, a withheld name does not."""

from db.models import Case, Unit
from db.models.person import Language
from desk.cases.known import by_number
from desk.cases.life import add_note
from desk.cases.newcase import NewCase
from desk.folding import fold
from desk.words import word
from desk.work import UnitOfWork


def add_told(work: UnitOfWork, number: str, new: NewCase, batch: str, flat: str = "") -> str:
    """Write what was told as a note on a case, with who told it where that is not known from it; answer its number.

    `flat` is a flat as it was typed, found on file or not. What the person was told is a note of its own. Refusals:
    case.unknown, note.empty.
    """
    case = by_number(work, number)
    said = [part for part in (new.summary.strip(), new.words.strip()) if part]
    about = _lines(
        work.facts.language,
        {
            "form.place": "" if fold(new.place) == fold(case.place) else new.place,
            "slip.access": new.access,
            "form.demand": new.demand,
            "form.apology": new.apology,
        },
    )
    told, answer = "\n".join((*said, *about)), new.told.strip()
    if told or not answer:
        # Nothing said is refused: who called is no note by itself.
        add_note(work, number, "\n".join((told, *_caller(work, case, new, flat))) if told else "", batch=batch)
    if answer:
        add_note(work, number, answer, told=True, channel=new.channel, batch=batch)
    return case.number


def _caller(work: UnitOfWork, case: Case, new: NewCase, flat: str) -> list[str]:
    """Who told it, unless it is the case's own person; every clerk reads a note, so no withheld name stands in it."""
    language = work.facts.language
    if new.withheld:
        return _lines(language, {"form.told_by": word(language, "register.withheld")})
    unit = work.session.get(Unit, new.unit_id) if new.unit_id is not None else None
    same_flat = new.unit_id is not None and new.unit_id == case.unit_id
    same_person = new.person_id is not None and new.person_id == case.person_id
    same = same_person or (new.person_id is None and _same_words(case, new))
    if same or (same_flat and case.withheld):
        return []
    who = {"form.told_by": new.told_by, "form.phone": new.told_phone}
    return _lines(language, {**who, "form.unit": "" if same_flat else unit.code if unit is not None else flat})


def _same_words(case: Case, new: NewCase) -> bool:
    return bool(new.told_by.strip()) and fold(new.told_by) == fold(case.told_by) and new.unit_id == case.unit_id


def _lines(language: Language, told: dict[str, str]) -> list[str]:
    """What was told under its words, in the language of the office's papers."""
    colon = "：" if language == Language.ZH else ": "
    return [f"{word(language, key)}{colon}{value.strip()}" for key, value in told.items() if value.strip()]
