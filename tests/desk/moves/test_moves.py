"""A move with its steps, and who lives in the flat when it is over (M70, M78)."""

from datetime import date, timedelta

import pytest

from desk import household, moves, owners
from desk.clock import FixedClock
from desk.moves import Direction, Ending, MoveRow, NewMove
from desk.named import Named
from desk.office import Office
from desk.owners import NewPerson, NewUnit, Role
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)


def _plan(office: Office, flat: int, way: Direction, new: NewMove) -> int:
    return office.do(lambda work: moves.plan(work, flat, way, new)).answer


def _move(office: Office, flat: int) -> MoveRow:
    return office.ask(lambda reading: moves.of_unit(reading, flat)).moves[0]


def _occupied(office: Office, flat: int) -> bool | None:
    return office.ask(lambda reading: owners.unit_file(reading, flat)).occupied


def _living(office: Office, flat: int) -> list[str]:
    found = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    return [each.name for each in found if not each.gone]


@pytest.fixture
def tenant(office: Office, flat: int) -> int:
    """Chen Yu, who rents the flat."""
    new = NewPerson("陈雨", "13700137000", flat, Role.TENANT)
    return office.do(lambda work: owners.add_person(work, new)).answer


def test_a_move_begins_with_the_steps_of_its_direction_and_keeps_them(office: Office, flat: int) -> None:
    _plan(office, flat, Direction.OUT, NewMove("陈雨", planned_on=TODAY, window="14:00-16:00，预留2号电梯"))
    before = _move(office, flat).steps
    assert [step.name.zh for step in before] == [
        "书面通知", "费用结清", "共同抄表", "开具放行条", "收回钥匙与门禁卡", "登记新联系方式",
    ]  # fmt: skip
    kinds = office.ask(lambda reading: moves.step_kinds(reading, Direction.OUT))
    office.do(lambda work: moves.rename_step_kind(work, kinds[0].key, Named("Notice", "通知")))
    office.do(lambda work: moves.retire_step_kind(work, kinds[1].key))
    office.do(lambda work: moves.shift_step_kind(work, kinds[5].key, -9))
    office.do(lambda work: moves.add_step_kind(work, Direction.OUT, Named("", "退还装修押金")))
    assert _move(office, flat).steps == before
    other = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer
    _plan(office, other, Direction.OUT, NewMove("张伟"))
    assert [step.name.text("zh") for step in _move(office, other).steps] == [
        "登记新联系方式", "通知", "共同抄表", "开具放行条", "收回钥匙与门禁卡", "退还装修押金",
    ]  # fmt: skip
    assert _move(office, other).steps[-1].name.text("en") == "退还装修押金"


def test_the_list_of_steps_is_ordered_retired_and_revived(office: Office) -> None:
    def names() -> list[tuple[str, bool]]:
        found = office.ask(lambda reading: moves.step_kinds(reading, Direction.IN))
        return [(each.name.zh, each.active) for each in found]

    kinds = office.ask(lambda reading: moves.step_kinds(reading, Direction.IN))
    office.do(lambda work: moves.shift_step_kind(work, kinds[0].key, 1))
    office.do(lambda work: moves.shift_step_kind(work, kinds[-1].key, 1))
    assert [name for name, _active in names()][:3] == ["发放管理规约与住户手册", "核对身份与合同", "填写住户登记表"]
    office.do(lambda work: moves.retire_step_kind(work, kinds[0].key))
    assert names()[-1] == ("核对身份与合同", False)
    with pytest.raises(Refusal, match=r"record\.unknown"):
        office.do(lambda work: moves.shift_step_kind(work, kinds[0].key, 1))
    office.do(lambda work: moves.revive_step_kind(work, kinds[0].key))
    assert names()[1] == ("核对身份与合同", True)
    with pytest.raises(Refusal, match=r"step\.name_missing"):
        office.do(lambda work: moves.add_step_kind(work, Direction.IN, Named(" ", "")))


def test_a_step_is_ticked_with_its_moment_and_clerk_and_unticked(office: Office, flat: int, clock: FixedClock) -> None:
    _plan(office, flat, Direction.IN, NewMove("陈雨"))
    first = _move(office, flat).steps[0].key
    moment = clock.now()
    office.do(lambda work: moves.tick(work, first))
    clock.move_on(timedelta(hours=1))
    office.do(lambda work: moves.tick(work, first))
    office.do(lambda work: moves.note_step(work, first, "合同到2027年3月"))
    step = _move(office, flat).steps[0]
    assert (step.done_at, step.clerk, step.note) == (moment, "前台 Front desk", "合同到2027年3月")
    assert _move(office, flat).open_steps == 6
    office.do(lambda work: moves.untick(work, first))
    step = _move(office, flat).steps[0]
    assert (step.done_at, step.clerk, step.note) == (None, "", "合同到2027年3月")


def test_who_moves_is_told_or_is_a_person_of_the_book(office: Office, flat: int, owner: int) -> None:
    with pytest.raises(Refusal) as refused:
        _plan(office, flat, Direction.IN, NewMove(" "))
    assert (refused.value.code, refused.value.fields["field"]) == ("move.who_missing", "who")
    id = _plan(office, flat, Direction.IN, NewMove(person_id=owner))
    assert (_move(office, flat).who, _move(office, flat).person) == ("王小明", "王小明")
    office.do(lambda work: moves.change(work, id, NewMove("王小明一家", owner, TODAY, carrier="大众搬场")))
    assert (_move(office, flat).who, _move(office, flat).carrier) == ("王小明一家", "大众搬场")


def test_a_finished_move_in_leaves_the_flat_lived_in_and_undo_takes_it_back(office: Office, flat: int) -> None:
    id = _plan(office, flat, Direction.IN, NewMove("陈雨", planned_on=TODAY))
    finished = office.do(lambda work: moves.finish(work, id, Ending())).answer
    assert (_occupied(office, flat), _move(office, flat).done_on) == (True, TODAY)
    with pytest.raises(Refusal, match=r"move\.finished"):
        office.do(lambda work: moves.finish(work, id, Ending()))
    office.do(lambda work: moves.unfinish(work, finished))
    assert (_occupied(office, flat), _move(office, flat).done_on) == (None, None)


def test_furniture_may_come_before_anybody_lives_there(office: Office, flat: int) -> None:
    id = _plan(office, flat, Direction.IN, NewMove("陈雨"))
    office.do(lambda work: moves.finish(work, id, Ending(occupied=False)))
    assert _occupied(office, flat) is False


def test_a_tenant_who_moved_out_has_no_tie_left_and_the_flat_is_empty(
    office: Office, flat: int, owner: int, tenant: int
) -> None:
    id = _plan(office, flat, Direction.OUT, NewMove(person_id=tenant, planned_on=TODAY))
    finished = office.do(lambda work: moves.finish(work, id, Ending())).answer
    assert (_living(office, flat), _occupied(office, flat)) == (["王小明"], False)
    assert [row.owners for row in office.ask(lambda reading: owners.units(reading, search="陈雨")).rows] == []
    office.do(lambda work: moves.unfinish(work, finished))
    assert (_living(office, flat), _occupied(office, flat)) == (["王小明", "陈雨"], None)
    assert len(office.ask(lambda reading: owners.units(reading, search="陈雨 1801")).rows) == 1


def test_the_flat_stays_lived_in_while_a_flatmate_is_left(office: Office, flat: int, owner: int, tenant: int) -> None:
    mate = NewPerson("周舟", "", flat, Role.TENANT)
    office.do(lambda work: owners.add_person(work, mate))
    id = _plan(office, flat, Direction.OUT, NewMove(person_id=tenant))
    office.do(lambda work: moves.finish(work, id, Ending()))
    assert (_living(office, flat), _occupied(office, flat)) == (["王小明", "周舟"], True)


def test_an_owner_may_move_away_and_stay_the_owner(office: Office, flat: int, owner: int) -> None:
    id = _plan(office, flat, Direction.OUT, NewMove(person_id=owner))
    office.do(lambda work: moves.finish(work, id, Ending(leaving=())))
    assert (_living(office, flat), _occupied(office, flat)) == (["王小明"], False)


def test_a_move_is_not_over_before_its_day(office: Office, flat: int) -> None:
    id = _plan(office, flat, Direction.OUT, NewMove("陈雨"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: moves.finish(work, id, Ending(TODAY + timedelta(days=1))))
    assert (refused.value.code, refused.value.fields["field"]) == ("day.ahead", "done_on")


def test_today_shows_the_moves_of_today_the_late_ones_and_steps_left_after_a_week(
    office: Office, flat: int, clock: FixedClock
) -> None:
    late = _plan(office, flat, Direction.OUT, NewMove("陈雨", planned_on=TODAY - timedelta(days=2)))
    _plan(office, flat, Direction.IN, NewMove("周舟", planned_on=TODAY, window="14:00"))
    _plan(office, flat, Direction.IN, NewMove("张伟", planned_on=TODAY, window="09:00"))
    _plan(office, flat, Direction.IN, NewMove("将来", planned_on=TODAY + timedelta(days=1)))
    never = _plan(office, flat, Direction.IN, NewMove("不搬了", planned_on=TODAY))
    office.do(lambda work: moves.take_off(work, never))
    rows = office.ask(moves.moves_today)
    assert [(row.who, row.late, row.unit) for row in rows] == [
        ("陈雨", True, "3-2-1801"),
        ("张伟", False, "3-2-1801"),
        ("周舟", False, "3-2-1801"),
    ]
    office.do(lambda work: moves.finish(work, late, Ending()))
    assert [row.who for row in office.ask(moves.moves_today)] == ["张伟", "周舟"]
    clock.move_on(timedelta(days=7))
    left = office.ask(moves.moves_today)[-1]
    assert (left.who, left.done_on, left.open_steps) == ("陈雨", TODAY, 6)
    for step in next(each for each in office.ask(lambda r: moves.of_unit(r, flat)).moves if each.key == late).steps:
        office.do(lambda work, key=step.key: moves.tick(work, key))
    assert "陈雨" not in [row.who for row in office.ask(moves.moves_today)]


def test_undo_of_a_finished_move_leaves_what_was_changed_since(office: Office, flat: int, tenant: int) -> None:
    id = _plan(office, flat, Direction.OUT, NewMove(person_id=tenant))
    finished = office.do(lambda work: moves.finish(work, id, Ending())).answer
    (tie,) = finished.ties[tenant]
    told = owners.NewTie(Role.TENANT, until=date(2026, 11, 1))
    office.do(lambda work: owners.change_tie(work, tie, told))
    office.do(lambda work: household.change_unit(work, flat, household.UnitFacts(occupied=True)))
    office.do(lambda work: moves.unfinish(work, finished))
    assert (_living(office, flat), _occupied(office, flat), _move(office, flat).done_on) == ([], True, None)
