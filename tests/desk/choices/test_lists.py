"""Places, departments and causes are the office's own lists (M04, M06, M47)."""

from collections.abc import Callable
from typing import Any

import pytest

from desk import choices
from desk.choices import Listed
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from tests.desk.test_masking import sit_receptionist

Add = Callable[[UnitOfWork, Named], int]
ALL: dict[Listed, tuple[Add, Callable[[Reading], Any], Callable[[Reading], Any]]] = {
    Listed.PLACES: (lambda work, name: choices.add_place(work, name, True), choices.all_places, choices.places),
    Listed.TRADES: (lambda work, name: choices.add_trade(work, name, ""), choices.all_trades, choices.trades),
    Listed.CAUSES: (choices.add_cause, choices.all_causes, choices.causes),
}
KINDS = pytest.mark.parametrize("listed", list(ALL))
ROOF = Named("Roof garden", "屋顶花园")


def _names(office: Office, listed: Listed) -> list[str]:
    return [each.name.en for each in office.ask(ALL[listed][2])]


def _refused(office: Office, act: Callable[[UnitOfWork], object]) -> Refusal:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value


@KINDS
def test_what_is_added_stands_last_and_can_be_chosen_at_once(office: Office, listed: Listed) -> None:
    id = office.do(lambda work: ALL[listed][0](work, ROOF)).answer
    assert office.ask(ALL[listed][2])[-1].id == id
    assert office.ask(ALL[listed][1])[-1].name == ROOF


@KINDS
def test_what_is_left_out_is_offered_no_more_and_stands_last_until_it_is_used_again(
    office: Office, listed: Listed
) -> None:
    first = office.ask(ALL[listed][1])[0]
    office.do(lambda work: choices.leave_out(work, listed, first.key))
    assert first.name.en not in _names(office, listed)
    assert office.ask(ALL[listed][1])[-1].key == first.key
    office.do(lambda work: choices.use_again(work, listed, first.key))
    assert _names(office, listed)[0] == first.name.en


@KINDS
def test_the_order_is_the_offices(office: Office, listed: Listed) -> None:
    before = _names(office, listed)
    second = office.ask(ALL[listed][1])[1].key
    office.do(lambda work: choices.shift(work, listed, second, -1))
    assert _names(office, listed) == [before[1], before[0], *before[2:]]
    office.do(lambda work: choices.shift(work, listed, second, 99))
    assert _names(office, listed)[-1] == before[1]


@KINDS
def test_names_are_there_once_and_short_enough(office: Office, listed: Listed) -> None:
    add, entries, _chosen = ALL[listed]
    first = office.ask(entries)[0]
    office.do(lambda work: choices.leave_out(work, listed, first.key))
    for name, code, field in (
        (Named("", "\u200b "), "list.name_missing", "name_zh"),
        (Named(first.name.en.upper(), ""), "list.name_twice", "name_en"),
        (Named("", first.name.zh), "list.name_twice", "name_zh"),
        (Named("x" * 300, ""), "text.too_long", "name_en"),
    ):
        refusal = _refused(office, lambda work, name=name: add(work, name))
        assert (refusal.code, refusal.fields["field"]) == (code, field)


@KINDS
def test_only_a_manager_changes_them(office: Office, listed: Listed) -> None:
    sit_receptionist(office)
    assert _refused(office, lambda work: ALL[listed][0](work, ROOF)).code == "clerk.managers_only"
    assert _refused(office, lambda work: choices.shift(work, listed, 1, 1)).code == "clerk.managers_only"


@KINDS
def test_an_entry_nobody_knows_is_refused(office: Office, listed: Listed) -> None:
    assert _refused(office, lambda work: choices.leave_out(work, listed, 9_999)).code == "record.unknown"
    assert _refused(office, lambda work: choices.shift(work, listed, 9_999, 1)).code == "record.unknown"


def test_the_last_cause_in_use_stays_or_no_case_could_be_closed(office: Office) -> None:
    """M47."""
    ids = [each.id for each in office.ask(choices.causes)]
    for id in ids[1:]:
        office.do(lambda work, id=id: choices.leave_out(work, Listed.CAUSES, id))
    assert _refused(office, lambda work: choices.leave_out(work, Listed.CAUSES, ids[0])).code == "list.last_one"


def test_a_place_says_whether_it_is_shared_and_a_department_who_is_sent(office: Office) -> None:
    corridor = next(each for each in office.ask(choices.all_places) if each.name.en == "Corridor")
    assert corridor.common
    office.do(lambda work: choices.change_place(work, corridor.key, Named("Hallway", "走廊"), False))
    assert next(each for each in office.ask(choices.places) if each.id == corridor.key).common is False
    lifts = next(each for each in office.ask(choices.all_trades) if each.code == "lifts")
    assert lifts.classes == 2
    office.do(lambda work: choices.change_trade(work, lifts.key, Named("Lifts", "电梯维保"), "赵师傅"))
    row = next(each for each in office.ask(choices.trades) if each.id == lifts.key)
    assert (row.code, row.name.zh, row.worker) == ("lifts", "电梯维保", "赵师傅")


def test_a_cause_is_called_otherwise_and_keeps_its_code(office: Office) -> None:
    office.do(lambda work: choices.change_cause(work, 1, Named("Wear", "老化")))
    first = office.ask(choices.causes)[0]
    assert (first.code, first.name) == ("ageing", Named("Wear", "老化"))
