"""A desk with two people at it: who sits there first gives, the other takes."""

from collections.abc import Callable

import pytest

from desk import handover, people
from desk.handover import NewHandover
from desk.office import Office
from desk.people import NewClerk

Give = Callable[..., str]


@pytest.fixture
def other(office: Office) -> int:
    """A second receptionist, who does not sit at the desk yet."""
    return office.do(lambda work: people.add_clerk(work, NewClerk("李静"))).answer


@pytest.fixture
def give(office: Office) -> Give:
    """Hands over, and answers the number."""

    def give(words: str = "", counted: str = "") -> str:
        return office.do(lambda work: handover.give(work, NewHandover(words, counted))).answer

    return give
