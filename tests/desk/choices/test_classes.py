"""The class tree is the office's own (M03, M04, M06, M39, M77): what is written, what is refused, whom it serves."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import select

from db.models import CaseClass, Diary
from desk import cases, choices
from desk.cases import NewCase, Taken
from desk.choices import ClassEntry, ClassRow, Limit, LimitUnit, Listed, NewClass
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.desk.test_masking import sit_receptionist

HOURS = LimitUnit.HOURS
PETS = NewClass(Named("Pets", "宠物管理"))


def _entry(office: Office, code: str) -> ClassEntry:
    return next(each for each in office.ask(choices.class_tree) if each.code == code)


def _as_new(entry: ClassEntry) -> NewClass:
    return NewClass(
        entry.name, entry.reply, entry.solution, entry.parent_id, entry.trade_id, entry.standard, entry.sudden,
        entry.about_staff,
    )  # fmt: skip


def _change(office: Office, code: str, **changes: object) -> None:
    entry = _entry(office, code)
    new = replace(_as_new(entry), **changes)  # type: ignore[arg-type]  # the fields of a class
    office.do(lambda work: choices.change_class(work, entry.key, new))


def _add(office: Office, new: NewClass) -> int:
    return office.do(lambda work: choices.add_class(work, new)).answer


def _take(office: Office, class_id: int, **more: object) -> Taken:
    new = NewCase(summary="It stands still", told_by="Li", first_receiver_id=1, class_id=class_id)
    new = replace(new, **more)  # type: ignore[arg-type]  # the fields of a case
    return office.do(lambda work: cases.take(work, new)).answer


def _refused(office: Office, code: str, **changes: object) -> Refusal:
    with pytest.raises(Refusal) as refused:
        _change(office, code, **changes)
    return refused.value


def _chosen(office: Office) -> list[str]:
    return [each.code for each in office.ask(choices.classes)]


def test_a_lift_of_two_hours_is_so_for_new_cases_and_old_ones_keep_four(office: Office) -> None:
    """M03: 4 h becomes 2 h; and an old case taken up again has its own limit still."""
    lift = _entry(office, "lift").key
    before = _take(office, lift)
    _change(office, "lift", solution=Limit(2, HOURS))
    after = _take(office, lift)
    assert before.solution_due == datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    assert after.solution_due == datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    kept = office.ask(lambda reading: cases.file_of(reading, before.number))
    assert kept.row.solution_due == before.solution_due


def test_a_change_has_its_old_and_its_new_in_the_diary(office: Office) -> None:
    _change(office, "lift", solution=Limit(2, HOURS), standard=Named("A lift stands no longer than two hours.", ""))
    last = select(Diary.act, Diary.subject, Diary.subject_id, Diary.old, Diary.new).order_by(Diary.id.desc()).limit(1)
    line = office.ask(lambda reading: reading.session.execute(last).one())
    assert (line.act, line.subject, line.subject_id) == ("case_class.change", "case_class", _entry(office, "lift").key)
    assert json.loads(line.old)["solution_amount"] == 4
    assert json.loads(line.new)["solution_amount"] == 2
    assert json.loads(line.new)["standard_en"] == "A lift stands no longer than two hours."


def test_a_class_added_now_is_chosen_and_taken_at_once(office: Office) -> None:
    """M04."""
    id = _add(office, replace(PETS, solution=Limit(3, LimitUnit.WORKING_HOURS)))
    row = next(each for each in office.ask(choices.classes) if each.id == id)
    assert (row.code, row.parent, row.name.zh) == ("pets", None, "宠物管理")
    number = _take(office, id).number
    assert office.ask(lambda reading: cases.file_of(reading, number)).row.class_name == PETS.name


def test_a_class_is_never_two_under_a_heading_but_may_be_under_another(office: Office) -> None:
    service = _entry(office, "service").key
    for name, field in ((Named("Lift", ""), "name_en"), (Named("", "电梯"), "name_zh"), (Named("lIFT", ""), "name_en")):
        with pytest.raises(Refusal) as refused:
            _add(office, NewClass(name, parent_id=_entry(office, "equipment").key))
        assert (refused.value.code, refused.value.fields["field"]) == ("list.name_twice", field)
    second = _add(office, NewClass(Named("Lift", "电梯"), parent_id=service))
    assert next(each for each in office.ask(choices.class_tree) if each.key == second).code == "lift_2"


def test_a_class_called_in_chinese_only_gets_a_code_of_its_own(office: Office) -> None:
    first, second = (_add(office, NewClass(Named("", name))) for name in ("宠物", "访客"))
    codes = {each.key: each.code for each in office.ask(choices.class_tree)}
    assert codes[first] != codes[second]
    assert all(codes[each].isascii() and codes[each] for each in (first, second))


@pytest.mark.parametrize("name", [Named("", ""), Named("  ", "\u3000"), Named("\0", "\ud800")])
def test_a_class_without_a_name_is_refused(office: Office, name: Named) -> None:
    with pytest.raises(Refusal) as refused:
        _add(office, NewClass(name))
    assert (refused.value.code, refused.value.fields["field"]) == ("list.name_missing", "name_zh")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": Named("x" * 300, "")}, "name_en"), ({"name": Named("", "长" * 81)}, "name_zh"),
        ({"standard": Named("", "长" * 401)}, "standard_zh"),
    ],
)  # fmt: skip
def test_what_is_too_long_is_refused_and_never_cut(office: Office, changes: dict[str, object], field: str) -> None:
    refusal = _refused(office, "lift", **changes)
    assert (refusal.code, refusal.fields["field"]) == ("text.too_long", field)


@pytest.mark.parametrize("amount", [-1, 0, 10_000, 10**12])
def test_a_limit_is_at_most_9999_and_never_below_1(office: Office, amount: int) -> None:
    for name, field in (("reply", "reply_amount"), ("solution", "solution_amount")):
        refusal = _refused(office, "lift", **{name: Limit(amount, HOURS)})
        assert (refusal.code, refusal.fields["field"]) == ("class.amount_out_of_range", field)
    assert _entry(office, "lift").solution == Limit(4, HOURS)


@pytest.mark.parametrize("unit", list(LimitUnit))
def test_the_largest_limit_of_every_unit_can_still_be_promised(office: Office, unit: LimitUnit) -> None:
    _change(office, "lift", solution=Limit(9999, unit))
    assert _take(office, _entry(office, "lift").key).solution_due is not None


@pytest.mark.parametrize("words", ["<b>Lift</b>", "{{7*7}}", "&amp; ' \" ; DROP TABLE case_class", "Lift {name}"])
def test_hostile_names_are_letters(office: Office, words: str) -> None:
    id = _add(office, NewClass(Named(words, words)))
    assert next(each.name for each in office.ask(choices.classes) if each.id == id) == Named(words, words)


def test_there_are_headings_and_classes_below_them_and_no_third_level(office: Office) -> None:
    lift, equipment, service = (_entry(office, code).key for code in ("lift", "equipment", "service"))
    with pytest.raises(Refusal) as refused:
        _add(office, replace(PETS, parent_id=lift))
    assert refused.value.code == "class.third_level"
    assert _refused(office, "noise", parent_id=lift).code == "class.third_level"
    assert _refused(office, "equipment", parent_id=equipment).code == "class.under_itself"
    assert _refused(office, "equipment", parent_id=service).code == "class.has_below"
    assert _refused(office, "lift", parent_id=9_999).code == "class.unknown"
    assert _refused(office, "lift", trade_id=9_999).code == "trade.unknown"


def test_a_class_moves_under_another_heading_and_stands_last_there(office: Office) -> None:
    _change(office, "noise", parent_id=_entry(office, "equipment").key)
    codes = _chosen(office)
    assert codes[codes.index("equipment_other") + 1] == "noise"
    _change(office, "noise", parent_id=None)
    assert _chosen(office)[-1] == "noise"


def test_the_office_has_its_own_order(office: Office) -> None:
    lift, service = _entry(office, "lift").key, _entry(office, "service").key
    office.do(lambda work: choices.shift(work, Listed.CLASSES, lift, 1))
    assert _chosen(office)[:2] == ["power", "lift"]
    office.do(lambda work: choices.shift(work, Listed.CLASSES, service, -1))
    assert _chosen(office)[0] == "safety"
    office.do(lambda work: choices.shift(work, Listed.CLASSES, service, -5))
    assert _chosen(office)[0] == "safety"


def test_a_heading_cannot_be_the_class_of_a_case(office: Office) -> None:
    """M39: the sub-class is mandatory."""
    with pytest.raises(Refusal) as refused:
        _take(office, _entry(office, "equipment").key)
    assert (refused.value.code, refused.value.fields["field"]) == ("class.needs_below", "class")
    assert "equipment" not in _chosen(office)
    assert [each.code for each in office.ask(choices.class_tree) if each.parent is None] == [
        "equipment", "service", "charges", "sudden",
    ]  # fmt: skip
    assert {"lift", "power", "water", "equipment_other"} <= {
        each.code for each in office.ask(choices.class_tree) if each.parent == Named("Equipment", "设备设施")
    }


def test_management_service_has_a_class_for_everything_owners_complain_of(office: Office) -> None:
    """M40: class 2 with safety, standards, manners and attitude, quiet, hours and speed, and late repair."""
    heading = Named("Management service", "管理服务")
    below = {each.code: each for each in office.ask(choices.class_tree) if each.parent == heading}
    assert list(below) == [
        "safety", "noise", "parking", "cleaning", "manners", "standards", "hours", "late_repair", "renovation",
        "service_other",
    ]  # fmt: skip
    assert below["standards"].name == Named("Service standards", "服务标准")
    assert below["hours"].name == Named("Hours and speed", "服务时间与效率")
    assert below["standards"].about_staff  # M12: asks who, and which breach
    assert below["hours"].about_staff


def test_a_class_left_out_is_chosen_no_more_and_old_cases_keep_it(office: Office) -> None:
    lift = _entry(office, "lift").key
    number = _take(office, lift).number
    office.do(lambda work: choices.leave_out(work, Listed.CLASSES, lift))
    assert "lift" not in _chosen(office)
    assert not _entry(office, "lift").in_use
    assert office.ask(lambda reading: cases.file_of(reading, number)).row.class_name == Named("Lift", "电梯")
    office.do(lambda work: choices.use_again(work, Listed.CLASSES, lift))
    assert _chosen(office)[0] == "lift"


def test_what_stands_under_a_heading_left_out_is_left_out_with_it(office: Office) -> None:
    charges = _entry(office, "charges").key
    office.do(lambda work: choices.leave_out(work, Listed.CLASSES, charges))
    assert not {"shared_fees", "repair_charges", "charges_other"} & set(_chosen(office))
    assert _entry(office, "shared_fees").active
    assert not _entry(office, "shared_fees").in_use
    office.do(lambda work: choices.use_again(work, Listed.CLASSES, charges))
    assert "shared_fees" in _chosen(office)


def test_a_new_case_about_a_lift_goes_to_its_department_or_elsewhere_for_a_reason(office: Office) -> None:
    """M06, the desk's half."""
    row = _row(office, "lift")
    trades = {each.code: each.id for each in office.ask(choices.trades)}
    assert row.trade_id == trades["lifts"]
    with pytest.raises(Refusal) as refused:
        _take(office, row.id, trade_id=trades["security"])
    assert (refused.value.code, refused.value.fields["field"]) == ("case.route_reason_missing", "route_reason")
    number = _take(office, row.id, trade_id=trades["security"], route_reason="The guard has the key").number
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert file.trade is not None
    assert (file.trade.en, file.route_reason) == ("Security", "The guard has the key")


def test_a_department_left_out_is_not_proposed_and_no_reason_is_asked(office: Office) -> None:
    """M06."""
    trades = {each.code: each.id for each in office.ask(choices.trades)}
    office.do(lambda work: choices.leave_out(work, Listed.TRADES, trades["lifts"]))
    row = _row(office, "lift")
    assert row.trade_id is None
    assert "lifts" not in {each.code for each in office.ask(choices.trades)}
    number = _take(office, row.id).number
    assert office.ask(lambda reading: cases.file_of(reading, number)).trade is None
    assert _take(office, row.id, trade_id=trades["engineering"]).number
    _change(office, "lift", solution=Limit(3, HOURS))  # the class may still be changed as it stands
    assert _refused(office, "power", trade_id=trades["lifts"]).code == "trade.unknown"
    office.do(lambda work: choices.use_again(work, Listed.TRADES, trades["lifts"]))
    assert _row(office, "lift").trade_id == trades["lifts"]


def test_only_a_manager_changes_the_lists(office: Office) -> None:
    lift = _entry(office, "lift").key
    sit_receptionist(office)
    for act in (
        lambda work: choices.add_class(work, PETS),
        lambda work: choices.change_class(work, lift, PETS),
        lambda work: choices.leave_out(work, Listed.CLASSES, lift),
        lambda work: choices.use_again(work, Listed.CLASSES, lift),
        lambda work: choices.shift(work, Listed.CLASSES, lift, 1),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "clerk.managers_only"


def test_every_seeded_class_says_what_the_office_promises_in_both_languages(office: Office) -> None:
    """M03."""
    for each in office.ask(choices.class_tree):
        assert each.standard.en, each.code
        assert each.standard.zh, each.code
    assert _entry(office, "trapped").sudden
    assert _entry(office, "manners").about_staff
    assert office.ask(lambda reading: reading.session.scalar(select(CaseClass.position).limit(1)))


def _row(office: Office, code: str) -> ClassRow:
    return next(each for each in office.ask(choices.classes) if each.code == code)


@pytest.mark.parametrize(
    ("reply", "solution"),
    [
        (Limit(3, LimitUnit.WORKING_DAYS), Limit(2, LimitUnit.WORKING_DAYS)),
        (Limit(2, HOURS), Limit(90, LimitUnit.MINUTES)),
        (Limit(61, LimitUnit.MINUTES), Limit(1, HOURS)),
        (Limit(9, LimitUnit.WORKING_DAYS), Limit(1, LimitUnit.MINUTES)),
        (Limit(1, LimitUnit.WORKING_DAYS), Limit(13, HOURS)),  # the night alone is longer
        (Limit(9, LimitUnit.WORKING_HOURS), Limit(1, HOURS)),
        (Limit(9, LimitUnit.WORKING_DAYS), Limit(60, LimitUnit.WORKING_HOURS)),
        (Limit(100, LimitUnit.WORKING_HOURS), Limit(2, LimitUnit.WORKING_DAYS)),
    ],
)
def test_a_reply_due_after_the_solution_is_refused_m77(office: Office, reply: Limit, solution: Limit) -> None:
    refusal = _refused(office, "lift", reply=reply, solution=solution)
    assert (refusal.code, refusal.fields["field"]) == ("class.reply_after_solution", "reply_amount")


def test_a_reply_as_late_as_the_solution_or_in_days_beside_hours_is_the_offices_own_choice_m77(office: Office) -> None:
    _change(office, "lift", reply=Limit(60, LimitUnit.MINUTES), solution=Limit(1, HOURS))
    _change(office, "lift", reply=Limit(1, LimitUnit.WORKING_DAYS), solution=Limit(30, HOURS))
    assert _entry(office, "lift").reply == Limit(1, LimitUnit.WORKING_DAYS)
    _change(office, "lift", reply=Limit(9, HOURS), solution=Limit(1, LimitUnit.WORKING_HOURS))  # over a night
    _change(office, "lift", reply=Limit(9, LimitUnit.WORKING_HOURS), solution=Limit(1, LimitUnit.WORKING_DAYS))
    _change(office, "lift", reply=Limit(2, LimitUnit.WORKING_DAYS), solution=Limit(9, LimitUnit.WORKING_HOURS))
    _change(office, "lift", reply=Limit(900, LimitUnit.MINUTES), solution=Limit(1, LimitUnit.WORKING_DAYS))


def test_a_class_keeps_the_limits_an_older_program_took_until_they_are_changed_m77(office: Office) -> None:
    def older(work: UnitOfWork) -> None:
        for code, reply in (("lift", 0), ("noise", 9)):
            row = work.session.scalars(select(CaseClass).where(CaseClass.code == code)).one()
            row.reply_amount = reply
        work.session.flush()

    office.do(older)
    _change(office, "lift", name=Named("Lifts", "电梯"))
    _change(office, "noise", name=Named("Noises", "噪声"), parent_id=_entry(office, "charges").key)
    assert (_entry(office, "lift").reply.amount, _entry(office, "noise").reply.amount) == (0, 9)
    assert _entry(office, "noise").parent == _entry(office, "charges").name
    assert _refused(office, "lift", reply=Limit(0, LimitUnit.WORKING_DAYS)).code == "class.amount_out_of_range"
    assert _refused(office, "noise", solution=Limit(3, LimitUnit.WORKING_DAYS)).code == "class.reply_after_solution"
    with pytest.raises(Refusal, match=r"class\.amount_out_of_range"):
        _add(office, replace(PETS, reply=Limit(0, LimitUnit.MINUTES)))


def test_the_limits_of_a_heading_with_classes_serve_no_case_and_are_not_weighed(office: Office) -> None:
    late = {"reply": Limit(9, HOURS), "solution": Limit(1, HOURS)}
    _change(office, "charges", **late)
    for code in ("shared_fees", "repair_charges", "charges_other"):
        office.do(partial(choices.leave_out, listed=Listed.CLASSES, id=_entry(office, code).key))
    _change(office, "charges", name=Named("Money", "费用"))
    assert _refused(office, "charges", reply=Limit(8, HOURS)).code == "class.reply_after_solution"
