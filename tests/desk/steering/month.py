"""What the tests of steering build alike."""

from datetime import date

from desk import cases, choices, people
from desk.cases import CaseKind
from desk.figures.spans import Period, Span
from desk.office import Office

NOVEMBER = Span.of(Period.MONTH, date(2026, 11, 1))
QUARTER = Span.of(Period.QUARTER, date(2026, 11, 1))
YEAR = Span.of(Period.YEAR, date(2026, 1, 1))


def take(office: Office, code: str = "leak", kind: CaseKind = CaseKind.COMPLAINT) -> str:
    """A case of a class by its code, and its number."""
    of_class = next(each.id for each in office.ask(choices.classes) if each.code == code)
    new = cases.NewCase(summary=f"About {code}", told_by="李芳", kind=kind, class_id=of_class, first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def class_id(office: Office, code: str) -> int:
    """The id of a class, or of a main class."""
    return next(each.key for each in office.ask(choices.class_tree) if each.code == code)


def receptionist(office: Office) -> int:
    """Somebody without a manager's rights sits down."""
    boss = people.NewClerk("Boss", role=people.DeskRole.MANAGER)
    office.do(lambda work: people.add_clerk(work, boss))
    id = office.do(lambda work: people.add_clerk(work, people.NewClerk("Li"))).answer
    office.sit_down(id)
    return id
