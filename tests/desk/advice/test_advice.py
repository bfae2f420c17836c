"""The six strategies at the elbow, as the book keeps them (M38, M43-M46)."""

from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from db.models import Advice, CallLine, CaseClass, Clerk, DeskRole, Diary, DirectoryEntry, Fact, search_key
from desk import advice, directory
from desk.advice import AdviceKind
from desk.advice.acts import LONGEST_ANSWER, LONGEST_LINE
from desk.clock import FixedClock
from desk.folding import is_han
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.seeds.first import CLASSES
from desk.work import UnitOfWork
from tests.conftest import FRIDAY

CODES = [each for heading, _en, _zh, below in CLASSES for each in (heading, *(sub[0] for sub in below))]
LINE = Named("Let me read that back to you.", "我给您复述一遍。")


def _id(office: Office, code: str) -> int:
    return office.ask(lambda reading: reading.session.scalars(select(CaseClass.id).where(CaseClass.code == code)).one())


def _own(office: Office, code: str) -> dict[AdviceKind, list[Named]]:
    class_id = _id(office, code)
    rows = office.ask(lambda reading: advice.lines_of(reading, class_id))
    return {kind: [row.text for row in rows if row.kind is kind] for kind in AdviceKind}


def _add(office: Office, kind: AdviceKind, class_id: int | None, text: Named = LINE) -> int:
    return office.do(lambda work: advice.add_line(work, kind, text, class_id)).answer


def _said(office: Office, class_id: int | None) -> list[str]:
    return [row.text.en for row in office.ask(lambda reading: advice.advice_for(reading, class_id)).say]


@pytest.mark.parametrize("code", CODES)
def test_every_class_has_an_answer_and_its_own_words_in_both_languages_m38(office: Office, code: str) -> None:
    told = _own(office, code)
    assert all(told[kind] for kind in AdviceKind)
    for lines in told.values():
        for line in lines:
            assert any(map(is_han, line.zh))
            assert line.en
            assert not any(map(is_han, line.en))


def test_every_seeded_line_could_have_been_typed(office: Office) -> None:
    lines = office.ask(
        lambda reading: reading.session.execute(select(Advice.kind, Advice.text_en, Advice.text_zh)).all()
    )
    for kind, en, zh in lines:
        assert max(len(en), len(zh)) <= (LONGEST_ANSWER if kind is AdviceKind.ANSWER else LONGEST_LINE)


def test_before_a_class_is_known_the_six_strategies_stand_in_their_order_m43_m46(office: Office) -> None:
    said = _said(office, None)
    assert len(said) == 6
    for strategy, word in zip(said, ("listening", "sorry", "suggest", "Thank", "department", "come back"), strict=True):
        assert word in strategy


def test_the_lines_of_the_class_come_first_then_those_of_its_heading_then_those_of_all_m43(office: Office) -> None:
    lift, heading = _id(office, "lift"), _id(office, "equipment")
    shown = office.ask(lambda reading: advice.advice_for(reading, lift))
    for lines in (shown.say, shown.never, shown.ask, shown.answers):
        told = [line.class_id for line in lines]
        assert list(dict.fromkeys(told)) == [lift, heading, None]
    assert office.ask(lambda reading: advice.answers(reading, lift)) == shown.answers


def test_somebody_trapped_is_told_first_that_they_are_safe_and_never_to_force_the_doors_m42(office: Office) -> None:
    told = _own(office, "trapped")
    assert "safe" in told[AdviceKind.SAY][0].en
    assert any("doors" in line.en for line in told[AdviceKind.NEVER])
    assert any("How many" in line.en for line in told[AdviceKind.ASK])


def test_a_class_the_office_made_has_the_lines_of_its_heading(office: Office) -> None:
    heading = _id(office, "charges")

    def make(work: UnitOfWork) -> int:
        kind = CaseClass("own", "Heating bill", "暖气费", 1, "working_days", 1, "working_days", heading)
        work.session.add(kind)
        work.session.flush()
        return kind.id

    made = office.do(make).answer
    assert _said(office, made) == _said(office, heading)


def test_a_class_under_itself_does_not_go_round_for_ever(office: Office) -> None:
    lift = _id(office, "lift")
    office.do(lambda work: work.session.execute(update(CaseClass).where(CaseClass.id == lift).values(parent_id=lift)))
    assert len(_said(office, lift)) == 7


def test_a_line_is_added_last_of_its_kind_worded_otherwise_and_moved(office: Office) -> None:
    leak = _id(office, "leak")
    first = _said(office, leak)[0]
    added = _add(office, AdviceKind.SAY, leak)
    assert _said(office, leak)[:2] == [first, LINE.en]
    office.do(lambda work: advice.change_line(work, added, Named("", "只有中文")))
    assert [row.text.text("en") for row in office.ask(lambda reading: advice.lines_of(reading, leak))][1] == "只有中文"
    office.do(lambda work: advice.shift_line(work, added, -5))
    assert _said(office, leak)[:2] == ["", first]


def test_a_line_taken_off_is_shown_no_more_and_put_back_stands_where_it_stood(office: Office) -> None:
    leak = _id(office, "leak")
    before = _said(office, leak)
    row = office.ask(lambda reading: advice.advice_for(reading, leak)).say[0]
    office.do(lambda work: advice.take_off_line(work, row.key))
    assert _said(office, leak) == before[1:]
    office.do(lambda work: advice.put_back_line(work, row.key))
    assert _said(office, leak) == before


def test_every_change_has_its_line_in_the_diary(office: Office) -> None:
    added = _add(office, AdviceKind.ASK, None)
    office.do(lambda work: advice.change_line(work, added, Named("Anything else?", "")))
    office.do(lambda work: advice.take_off_line(work, added))
    written = select(Diary.act).where(Diary.subject == "advice", Diary.subject_id == added).order_by(Diary.id)
    acts = office.ask(lambda reading: list(reading.session.scalars(written)))
    assert acts == ["advice.add", "advice.change", "advice.remove"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (Named("", " \n "), "advice.text_missing"), (Named("\0", "\ud800"), "advice.text_missing"),
        (Named("x" * 201, ""), "text.too_long"), (Named("", "话" * 300), "text.too_long"),
    ],
)  # fmt: skip
def test_bad_words_are_refused_at_their_field(office: Office, text: Named, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        _add(office, AdviceKind.SAY, None, text)
    assert refused.value.code == code
    assert str(refused.value.fields["field"]).startswith("text_")


def test_hostile_words_are_kept_as_letters(office: Office) -> None:
    _add(office, AdviceKind.NEVER, None, Named("<b>{{7*7}}</b> {name}", "a\0b\n\nc"))
    kept = office.ask(lambda reading: advice.lines_of(reading, None))
    assert Named("<b>{{7*7}}</b> {name}", "ab c") in [row.text for row in kept]


def test_a_line_for_a_class_that_is_not_there_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match=r"record\.unknown"):
        _add(office, AdviceKind.SAY, 9_999)


def test_only_a_manager_changes_what_the_office_says(office: Office) -> None:
    office.do(lambda work: work.session.execute(update(Clerk).values(role=DeskRole.RECEPTIONIST)))
    row = office.ask(lambda reading: advice.advice_for(reading, None)).say[0]
    for act in (
        lambda work: advice.add_line(work, AdviceKind.SAY, LINE, None),
        lambda work: advice.change_line(work, row.key, LINE),
        lambda work: advice.shift_line(work, row.key, 1),
        lambda work: advice.take_off_line(work, row.key),
        lambda work: advice.put_back_line(work, row.key),
    ):
        with pytest.raises(Refusal, match=r"clerk\.managers_only"):
            office.do(act)


def test_a_book_of_an_older_program_gets_the_lines_once_and_keeps_its_own_names(
    office: Office, folder: Path, clock: FixedClock
) -> None:
    leak, lift = _id(office, "leak"), _id(office, "lift")

    def grow_old(work: UnitOfWork) -> None:
        for model in (Advice, CallLine, DirectoryEntry):
            work.session.execute(delete(model))
        work.session.execute(delete(search_key).where(search_key.c.kind == "directory"))
        work.session.execute(update(CaseClass).where(CaseClass.id == leak).values(name_en="Drip"))
        work.session.execute(update(CaseClass).where(CaseClass.id == lift).values(code="own_lift"))
        work.session.execute(update(Fact).where(Fact.name == "sown").values(value="1"))

    office.do(grow_old)
    office.close()
    for _twice in range(2):
        young = Office.open(folder, clock)
        assert _own(young, "leak")[AdviceKind.SAY]
        assert len(_own(young, "leak")[AdviceKind.SAY]) == 1
        assert not any(_own(young, "own_lift").values())
        assert young.ask(lambda reading: reading.session.get_one(CaseClass, leak).name_en) == "Drip"
        assert [row.phone for row in young.ask(lambda reading: directory.entries(reading, "119"))] == ["119"]
        young.close()
    assert clock.now() == FRIDAY
