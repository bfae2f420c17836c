"""No number is given twice: not by two programs at once, and not again after its case was made void (G26)."""

from pathlib import Path

import pytest

from desk import cases
from desk.office import Office
from tests.safety.program import begin


@pytest.mark.long
def test_two_programs_give_five_hundred_numbers_each_without_one_twice_or_a_gap(folder: Path) -> None:
    """G26."""
    told = ("-m", "tests.safety.gives_numbers", str(folder), "500")
    with begin(*told) as first, begin(*told) as second:
        said = [*first.communicate(timeout=100)[0].split(), *second.communicate(timeout=100)[0].split()]
    assert sorted(int(number.rsplit("-", 1)[1]) for number in said) == list(range(1, 1001))


def test_the_number_of_a_void_case_is_never_given_again(office: Office) -> None:
    """G26."""

    def take() -> str:
        new = cases.NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)
        return office.do(lambda work: cases.take(work, new)).answer.number

    first = take()
    office.do(lambda work: cases.void(work, first, "typed twice"))
    second = take()
    assert (first, second) == ("C-2026-0001", "C-2026-0002")
