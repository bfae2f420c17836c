"""Who works here signs; who has left does not."""

import pytest

from desk import people
from desk.office import Office
from desk.people import NewClerk
from desk.refusals import Refusal


def test_a_clerk_who_has_left_is_no_longer_the_one_at_the_desk(office: Office) -> None:
    other = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏"))).answer
    office.sit_down(other)
    office.do(lambda work: people.change_clerk(work, other, NewClerk("何知夏", post="Front desk")))
    assert office.clerk_id == other
    office.do(lambda work: people.change_clerk(work, other, NewClerk("何知夏", active=False)))
    assert office.clerk_id == 1


def test_a_name_too_long_for_its_line_is_refused_and_not_cut(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: people.add_clerk(work, NewClerk("x" * 61)))
    assert (refused.value.code, refused.value.fields["field"]) == ("text.too_long", "name")
