"""Two people put their names under a sheet: one gives, another takes; neither is ever taken out (feature 13)."""

from datetime import timedelta

import pytest

from desk import handover
from desk.clock import FixedClock
from desk.handover.paper import draw
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language
from tests.conftest import FRIDAY
from tests.desk.handover.conftest import Give
from tests.paper.reading import pages_of, words_of


def test_who_gives_does_not_take_over(office: Office, give: Give, other: int) -> None:
    number = give()
    with pytest.raises(Refusal, match=r"handover\.same_person"):
        office.do(lambda work: handover.take(work, number, {}))
    assert office.ask(handover.before_me) is None
    office.sit_down(other)
    waits = office.ask(handover.before_me)
    assert waits is not None
    assert waits.number == number


def test_who_takes_over_stands_on_it_with_what_they_say(
    office: Office, clock: FixedClock, give: Give, other: int
) -> None:
    number = give()
    office.sit_down(other)
    clock.move_to(FRIDAY + timedelta(minutes=5))
    office.do(
        lambda work: handover.take(work, number.lower(), {"whole": "2 keys missing", "nonsense": "x", "keys": ""})
    )
    row = office.ask(lambda reading: handover.handed(reading, number)).row
    assert row is not None
    assert (row.taken_name, row.taken_at, row.remarks) == (
        "李静",
        FRIDAY + timedelta(minutes=5),
        {"whole": "2 keys missing"},
    )
    assert office.ask(handover.not_taken) is None
    with pytest.raises(Refusal, match=r"handover\.taken_already"):
        office.do(lambda work: handover.take(work, number, {}))
    words = words_of(draw(office.ask(lambda reading: handover.sheet_of(reading, number, Language.EN))))
    assert "Remark of 李静: 2 keys missing" in words


def test_the_next_sheet_waits_until_the_one_before_was_taken_over(office: Office, give: Give, other: int) -> None:
    first = give()
    with pytest.raises(Refusal, match=r"handover\.not_taken"):
        give()
    office.sit_down(other)
    office.do(lambda work: handover.take(work, first, {}))
    assert give() == "H-2026-0002"


def test_nobody_neither_gives_nor_takes(office: Office, give: Give) -> None:
    office.clerk_id = None
    with pytest.raises(Refusal):
        give()


def test_taking_over_is_taken_back_by_who_did_it_before_the_next_sheet(office: Office, give: Give, other: int) -> None:
    here, first = office.clerk_id, give()
    office.sit_down(other)
    office.do(lambda work: handover.take(work, first, {"whole": "x"}))
    assert here is not None
    office.sit_down(here)
    with pytest.raises(Refusal, match=r"handover\.not_yours"):
        office.do(lambda work: handover.untake(work, first))
    office.sit_down(other)
    office.do(lambda work: handover.untake(work, first))
    assert office.ask(handover.not_taken) is not None
    office.do(lambda work: handover.take(work, first, {}))
    give()
    with pytest.raises(Refusal, match=r"handover\.given_since"):
        office.do(lambda work: handover.untake(work, first))


def test_a_void_sheet_keeps_its_number_and_its_pages_say_so(office: Office, give: Give, other: int) -> None:
    first = give("Mind the pump.")
    office.sit_down(other)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: handover.void(work, first, "Too early"))
    office.sit_down(1)
    with pytest.raises(Refusal, match=r"void\.reason_missing"):
        office.do(lambda work: handover.void(work, first, ""))
    office.do(lambda work: handover.void(work, first, "Too early"))
    assert office.ask(handover.not_taken) is None
    second = give()
    assert second == "H-2026-0002"
    rows = office.ask(handover.handovers).rows
    assert [(row.number, row.void_reason) for row in rows] == [(second, ""), (first, "Too early")]
    with pytest.raises(Refusal, match=r"handover\.given_since"):
        office.do(lambda work: handover.stand_again(work, first))
    office.do(lambda work: handover.void(work, second, "Again"))
    office.do(lambda work: handover.stand_again(work, first))
    office.sit_down(other)
    office.do(lambda work: handover.take(work, first, {}))


def test_the_longest_sheet_stands_whole_on_its_pages_in_either_language(
    office: Office, flat: int, give: Give, other: int
) -> None:
    """The longest real words of every field, sixty lines and more of a section, and the two names at the end."""
    from desk import journal, left_items
    from desk.journal import NewEntry
    from desk.left_items import NewItem

    long = "交班说明：三号楼水泵房夜间异响，已联系工程部值班人员处理，请接班同事每两小时查看一次并记录压力读数。" * 6
    for number in range(70):
        what = f"{number} " + "一件很大的易碎物品，请当面核对身份证后交给收件人本人签收" * 3
        office.do(
            lambda work, w=what: left_items.take_in(work, NewItem(what=w[:300], for_name="王小明" * 8, unit_id=flat))
        )
    office.do(lambda work: journal.write(work, NewEntry(words=long, place="三号楼水泵房", for_next=True)))
    number = give(long * 2, long)
    office.sit_down(other)
    office.do(lambda work: handover.take(work, number, {"items": "少一件，K-2026-0003；其余与清单一致。" * 8}))
    for language, more in ((Language.EN, "and 10 more, in the program"), (Language.ZH, "另有 10 项，见系统")):
        pages = pages_of(
            draw(office.ask(lambda reading, language=language: handover.sheet_of(reading, number, language)))
        )
        words = "".join(pages)
        assert more in words
        assert "K-2026-0060" in words
        assert "K-2026-0061" not in words
        assert long[-20:] in words
        assert "李静" in pages[-1]
        assert all(number in page for page in pages)
