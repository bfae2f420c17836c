"""A pass is issued by number, used once at the gate, and never lost (item-release pass of forms.md)."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desk import owners, passes, people, settings
from desk.clock import FixedClock
from desk.find import find
from desk.office import Office
from desk.owners import Role
from desk.passes import NewPass, PassFilter, PassStatus
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)


@pytest.fixture
def wish(flat: int, owner: int) -> NewPass:
    """The owner takes a sofa and a fridge out tomorrow morning."""
    return NewPass(
        flat,
        "沙发 2件\n1 fridge",
        person_id=owner,
        valid_on=TODAY + timedelta(days=1),
        window="9-12:30",
        proof="ID card",
        carrier="顺达搬家",
        carrier_id="330106198001011234",
        plate="浙a14j79",
        fees="paid",
    )


def _issue(office: Office, wish: NewPass) -> str:
    return office.do(lambda work: passes.issue(work, wish)).answer


def _refused(office: Office, act: object) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)  # type: ignore[arg-type]
    return refused.value.code


def test_a_pass_gets_the_next_number_of_the_offices_year(office: Office, wish: NewPass, clock: FixedClock) -> None:
    assert _issue(office, wish) == "P-2026-0001"
    clock.move_on(timedelta(days=41, hours=8))  # 31 December in UTC, the new year in the office
    assert _issue(office, replace(wish, valid_on=None)) == "P-2027-0001"


def test_a_pass_keeps_what_was_told(office: Office, wish: NewPass) -> None:
    row = office.ask(lambda reading: passes.pass_of(reading, _issue(office, wish).lower()))
    assert (row.unit, row.asked_by, row.asked_as, row.window, row.plate, row.what, row.status) == (
        "3-2-1801",
        "王小明",
        Role.OWNER,
        "09:00–12:30",
        "浙A14J79",
        "沙发 2件、fridge ×1",
        PassStatus.ISSUED,
    )
    sheet = office.ask(lambda reading: passes.sheet_of(reading, row.number))
    assert [(each.what, each.quantity) for each in sheet.items] == [("沙发", "2件"), ("fridge", "1")]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"items": " \n"}, "pass.items_missing"),
        ({"person_id": None}, "pass.asker_missing"),
        ({"asked_as": Role.TENANT}, "pass.authority_missing"),
        ({"asked_as": Role.TENANT, "authority": " \u200b"}, "pass.authority_missing"),
        ({"valid_on": date(2026, 11, 19)}, "pass.day_past"),
        ({"window": "12-9"}, "pass.window_reversed"),
        ({"window": "9-16:00", "valid_on": None}, "pass.window_over"),
        ({"carrier": "x" * 201}, "text.too_long"),
        ({"unit_id": 99}, "unit.unknown"),
        ({"person_id": 99}, "person.unknown"),
    ],
)
def test_a_pass_that_cannot_be_used_is_refused_and_takes_no_number(
    office: Office, wish: NewPass, told: dict[str, object], code: str
) -> None:
    bad = replace(wish, **told)  # type: ignore[arg-type]
    assert _refused(office, lambda work: passes.issue(work, bad)) == code
    assert _issue(office, wish) == "P-2026-0001"


@pytest.mark.parametrize("window", ["上午", "25-26", "09:00–12:00", "", "after 9"])
def test_hours_may_be_words(office: Office, wish: NewPass, window: str) -> None:
    number = _issue(office, replace(wish, window=window))
    assert office.ask(lambda reading: passes.pass_of(reading, number)).window == window


def test_a_tenant_with_the_owners_word_may_take_things_out(office: Office, wish: NewPass) -> None:
    told = replace(wish, asked_as=Role.TENANT, asked_by="陈雨", person_id=None, authority="Owner by phone, 10:05")
    number = _issue(office, told)
    assert office.ask(lambda reading: passes.pass_of(reading, number)).authority == "Owner by phone, 10:05"


def test_a_pass_can_be_corrected_until_it_is_on_paper(office: Office, wish: NewPass) -> None:
    number = _issue(office, wish)
    office.do(lambda work: passes.change(work, number, replace(wish, items="lamp x 3", plate="")))
    row = office.ask(lambda reading: passes.pass_of(reading, number))
    assert (row.what, row.plate, row.carrier_id) == ("lamp ×3", "", "330106198001011234")
    office.do(lambda work: passes.mark_printed(work, number))
    assert _refused(office, lambda work: passes.change(work, number, wish)) == "pass.printed"


def test_a_carriers_id_that_comes_back_with_stars_stays_whole(office: Office, wish: NewPass) -> None:
    number = _issue(office, wish)
    office.do(lambda work: settings.change_privacy(work, True, 0))
    office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk("前台小李"))).answer)
    shown = office.ask(lambda reading: passes.pass_of(reading, number)).carrier_id
    assert shown == "330***********1234"
    office.do(lambda work: passes.change(work, number, replace(wish, carrier_id=shown)))
    assert office.ask(lambda reading: passes.sheet_of(reading, number)).carrier_id == "330106198001011234"


def test_a_pass_comes_back_from_the_gate_once(office: Office, wish: NewPass, clock: FixedClock) -> None:
    number = _issue(office, wish)
    clock.move_on(timedelta(days=3))
    assert office.ask(lambda reading: passes.passes(reading, PassFilter.LATE)).total == 1
    back = TODAY + timedelta(days=1)
    assert _refused(office, lambda work: passes.book_back(work, number, "", TODAY - timedelta(1))) == "pass.used_before"
    assert _refused(office, lambda work: passes.book_back(work, number, "", date(2026, 11, 24))) == "moment.ahead"
    office.do(lambda work: passes.book_back(work, number, "赵师傅", back, time(10, 20)))
    row = office.ask(lambda reading: passes.pass_of(reading, number))
    assert (row.status, row.guard, row.late) == (PassStatus.USED, "赵师傅", False)
    assert row.used_at is not None
    assert f"{office.facts.local(row.used_at):%d %H:%M}" == "21 10:20"
    assert _refused(office, lambda work: passes.void(work, number, "x")) == "pass.not_out"
    office.do(lambda work: passes.take_out_again(work, number))
    assert office.ask(lambda reading: passes.pass_of(reading, number)).status is PassStatus.ISSUED


def test_a_void_pass_keeps_its_number_and_says_why(office: Office, wish: NewPass) -> None:
    number = _issue(office, wish)
    assert _refused(office, lambda work: passes.void(work, number, " ")) == "void.reason_missing"
    office.do(lambda work: passes.void(work, number, "Not moving after all"))
    assert office.ask(lambda reading: passes.pass_of(reading, number)).void_reason == "Not moving after all"
    assert office.ask(lambda reading: passes.sheet_of(reading, number)).void
    assert _refused(office, lambda work: passes.book_back(work, number)) == "pass.not_out"
    assert _issue(office, wish) == "P-2026-0002"


def test_a_second_printing_is_a_copy(office: Office, wish: NewPass) -> None:
    number = _issue(office, wish)
    assert office.do(lambda work: passes.mark_printed(work, number)).answer == 1
    sheet = office.ask(lambda reading: passes.sheet_of(reading, number))
    assert (sheet.reprint, sheet.printed_at is not None) == (1, True)


@pytest.mark.parametrize("typed", ["P-2026-0001", "p2026 0001", "ｐ－２０２６－０００１"])
def test_a_pass_is_found_by_its_number(office: Office, wish: NewPass, typed: str) -> None:
    _issue(office, wish)
    best = office.ask(lambda reading: find(reading, typed))[0]
    assert (best.kind, best.number, best.name, best.unit, best.unit_id) == (
        "pass",
        "P-2026-0001",
        "王小明",
        "3-2-1801",
        wish.unit_id,
    )


@pytest.mark.parametrize("typed", ["p-2026-0001", "3栋2单元1801", "14j79", "王小"])
def test_the_register_is_searched_by_number_flat_plate_and_person(office: Office, wish: NewPass, typed: str) -> None:
    _issue(office, wish)
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("4", "", "101"))).answer
    _issue(office, NewPass(other, "desk", asked_by="Rain"))
    page = office.ask(lambda reading: passes.passes(reading, PassFilter.ALL, search=typed))
    assert [row.number for row in page.rows] == ["P-2026-0001"]


def test_the_register_comes_in_pages_and_by_what_became_of_the_passes(office: Office, wish: NewPass) -> None:
    def issue_many(work: object) -> None:
        for _ in range(230):
            passes.issue(work, wish)  # type: ignore[arg-type]

    office.do(issue_many)
    office.do(lambda work: passes.void(work, "P-2026-0100", "x"))
    office.do(lambda work: passes.book_back(work, "P-2026-0200"))
    numbers, after = [], None
    while True:
        page = office.ask(lambda reading, after=after: passes.passes(reading, PassFilter.OUT, after))
        assert page.total == (228 if after is None else None)
        numbers += [row.number for row in page.rows]
        after = page.next
        if after is None:
            break
    assert numbers == sorted(set(numbers), reverse=True)
    assert len(numbers) == 228
    told = office.ask(passes.counts)
    assert (told.out, told.late, told.used, told.void) == (228, 0, 1, 1)
    for which, number in ((PassFilter.VOID, "P-2026-0100"), (PassFilter.USED, "P-2026-0200")):
        page = office.ask(lambda reading, which=which: passes.passes(reading, which))
        assert [row.number for row in page.rows] == [number]


def test_the_passes_of_a_flat_are_those_still_out_first(office: Office, wish: NewPass) -> None:
    numbers = [_issue(office, wish) for _ in range(3)]
    office.do(lambda work: passes.book_back(work, numbers[2]))
    rows = office.ask(lambda reading: passes.passes_of(reading, wish.unit_id))
    assert [row.number for row in rows] == [numbers[1], numbers[0], numbers[2]]


def test_a_pass_of_yesterday_is_corrected_while_its_day_and_hours_stay(
    office: Office, wish: NewPass, clock: FixedClock
) -> None:
    today = replace(wish, valid_on=TODAY, window="9-18")
    number = _issue(office, today)
    clock.move_on(timedelta(hours=3))
    today = replace(today, carrier="大众搬场")
    office.do(lambda work: passes.change(work, number, today))
    clock.move_on(timedelta(days=1))
    office.do(lambda work: passes.change(work, number, replace(today, plate="浙A14J80")))
    row = office.ask(lambda reading: passes.pass_of(reading, number))
    assert (row.carrier, row.plate, row.window) == ("大众搬场", "浙A14J80", "09:00–18:00")
    sooner = replace(today, valid_on=TODAY - timedelta(days=1))
    assert _refused(office, lambda work: passes.change(work, number, sooner)) == "pass.day_past"
