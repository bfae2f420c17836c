"""Who works here signs; who has left does not."""

import pytest
from sqlalchemy import update

from db.models import Clerk
from desk import people
from desk.office import Office
from desk.people import NewClerk
from desk.refusals import Refusal

RECEPTIONIST, DISPATCHER, MANAGER, ADMINISTRATOR = people.DeskRole


def test_a_clerk_who_has_left_is_no_longer_the_one_at_the_desk(office: Office) -> None:
    other = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏", role=ADMINISTRATOR))).answer
    office.sit_down(other)
    office.do(lambda work: people.change_clerk(work, other, NewClerk("何知夏", "Front desk", ADMINISTRATOR)))
    assert office.clerk_id == other
    office.do(lambda work: people.change_clerk(work, other, NewClerk("何知夏", role=ADMINISTRATOR, active=False)))
    assert office.clerk_id == 1


def test_a_name_too_long_for_its_line_is_refused_and_not_cut(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: people.add_clerk(work, NewClerk("x" * 61)))
    assert (refused.value.code, refused.value.fields["field"]) == ("text.too_long", "name")


def test_a_receptionist_gives_no_rights_to_herself_or_others(office: Office) -> None:
    """Else the stars in phones and ID numbers would be for show (G50); her own name and post she may mend."""
    her = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏"))).answer
    left = office.do(lambda work: people.add_clerk(work, NewClerk("老陈", role=MANAGER, active=False))).answer
    office.sit_down(her)
    for act in (
        lambda work: people.change_clerk(work, her, NewClerk("何知夏", role=MANAGER)),
        lambda work: people.change_clerk(work, left, NewClerk("老陈", role=MANAGER)),
        lambda work: people.change_clerk(work, 1, NewClerk("前台", active=False, role=ADMINISTRATOR)),
        lambda work: people.add_clerk(work, NewClerk("另一个我", role=MANAGER)),
        lambda work: people.add_clerk(work, NewClerk("新来的")),
    ):
        with pytest.raises(Refusal, match=r"clerk\.administrators_only"):
            office.do(act)
    office.do(lambda work: people.change_clerk(work, her, NewClerk("何知夏", "Front desk")))
    assert office.ask(people.clerks)[-1].post == "Front desk"


@pytest.mark.parametrize("new", [NewClerk("前台", role=RECEPTIONIST), NewClerk("前台", role=MANAGER, active=False)])
def test_the_last_manager_stays_one(office: Office, new: NewClerk) -> None:
    """Without one nobody could ever give rights again."""
    office.do(lambda work: people.add_clerk(work, NewClerk("何知夏")))
    with pytest.raises(Refusal, match=r"clerk\.last_manager"):
        office.do(lambda work: people.change_clerk(work, 1, new))
    office.do(lambda work: people.add_clerk(work, NewClerk("沈若兰", role=MANAGER)))
    office.do(lambda work: people.change_clerk(work, 1, new))


def test_an_old_book_without_a_manager_gets_its_first_from_anybody(office: Office) -> None:
    office.do(lambda work: work.session.execute(update(Clerk).values(role=RECEPTIONIST)))
    office.do(lambda work: people.change_clerk(work, 1, NewClerk("前台", role=MANAGER)))
    assert office.ask(people.clerks)[0].role is MANAGER
