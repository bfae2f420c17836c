"""A renovation from the application to the acceptance, and what presses on the way (M70)."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from sqlalchemy import event

from desk import owners, people, renovations, settings
from desk.clock import FixedClock
from desk.office import Office
from desk.owners import NewUnit
from desk.people import DeskRole, NewClerk
from desk.refusals import Refusal
from desk.renovations import NewBreach, NewRenovation, NewWorker, Permit, RenovationRow, RenovationStatus

TODAY = date(2026, 11, 20)
KITCHEN = NewRenovation("厨房改造，拆除非承重墙", firm="安居装饰", starts_on=TODAY, ends_on=TODAY + timedelta(days=30))


@pytest.fixture
def asked(office: Office, flat: int) -> int:
    """A kitchen somebody wants to renovate."""
    return office.do(lambda work: renovations.apply(work, flat, KITCHEN)).answer


@pytest.fixture
def begun(office: Office, asked: int) -> int:
    """The same kitchen with its permit."""
    office.do(lambda work: renovations.permit(work, asked, Permit("ZX-2026-017")))
    return asked


def _row(office: Office, flat: int) -> RenovationRow:
    return office.ask(lambda reading: renovations.of_unit(reading, flat))[0]


def _diary(office: Office, subject: str) -> list[tuple[str, str, str]]:
    from sqlalchemy import select

    from db.models import Diary

    lines = select(Diary.act, Diary.old, Diary.new).where(Diary.subject == subject).order_by(Diary.id)
    return [tuple(line) for line in office.ask(lambda reading: reading.session.execute(lines).all())]  # type: ignore[misc]


def test_it_goes_from_the_application_to_the_acceptance_and_the_diary_tells_it(office: Office, flat: int) -> None:
    id = office.do(lambda work: renovations.apply(work, flat, KITCHEN)).answer
    assert (_row(office, flat).applied_on, _row(office, flat).status) == (TODAY, RenovationStatus.APPLIED)
    office.do(lambda work: renovations.permit(work, id, Permit(" ZX-2026-017 ", ends_on=date(2026, 12, 10))))
    assert (_row(office, flat).permit, _row(office, flat).ends_on) == ("ZX-2026-017", date(2026, 12, 10))
    office.do(lambda work: renovations.stop(work, id, "夜间施工"))
    assert _row(office, flat).note == "2026-11-20 夜间施工"
    office.do(lambda work: renovations.resume(work, id))
    office.do(lambda work: renovations.accept(work, id, words="验收合格"))
    done = _row(office, flat)
    assert (done.status, done.accepted_on, done.acceptance) == (RenovationStatus.ACCEPTED, TODAY, "验收合格")
    told = _diary(office, "renovation")
    assert [act for act, _old, _new in told] == ["renovation.add"] + ["renovation.change"] * 4
    assert '"status": "accepted"' in told[-1][2]
    assert '"status": "permitted"' in told[-1][1]


def test_the_graph_is_the_drawn_one() -> None:
    ways = {(now.value, then.value) for now, then in product(RenovationStatus, repeat=2) if _may(now, then)}
    assert ways == {
        ("applied", "permitted"),
        ("applied", "withdrawn"),
        ("permitted", "permitted"),
        ("permitted", "stopped"),
        ("permitted", "accepted"),
        ("permitted", "withdrawn"),
        ("stopped", "permitted"),
        ("stopped", "withdrawn"),
    }


def _may(now: RenovationStatus, then: RenovationStatus) -> bool:
    return renovations.may_become(now, then)


def test_it_is_not_accepted_while_breaches_are_open_and_the_refusal_counts_them(
    office: Office, flat: int, begun: int
) -> None:
    first, second, mistake = (
        office.do(lambda work, what=what: renovations.add_breach(work, begun, NewBreach(what))).answer
        for what in ("拆改承重墙", "占用楼道堆放材料", "误登记")
    )
    office.do(lambda work: renovations.put_right(work, first, result="已恢复"))
    office.do(lambda work: renovations.take_breach_off(work, mistake))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: renovations.accept(work, begun))
    assert (refused.value.code, refused.value.fields["count"]) == ("renovation.breach_open", 1)
    office.do(lambda work: renovations.put_right(work, second))
    office.do(lambda work: renovations.accept(work, begun))
    office.do(lambda work: renovations.open_again(work, second))
    assert sum(each.righted_on is None for each in _row(office, flat).breaches) == 1


def test_undo_leads_back_only_from_the_status_it_is_about(office: Office, flat: int, begun: int) -> None:
    stopped = office.do(lambda work: renovations.stop(work, begun, "无证施工")).answer
    office.do(lambda work: renovations.step_back(work, stopped))
    assert (_row(office, flat).status, _row(office, flat).note) == (RenovationStatus.PERMITTED, "")
    accepted = office.do(lambda work: renovations.accept(work, begun, words="合格")).answer
    office.do(lambda work: renovations.step_back(work, accepted))
    assert (_row(office, flat).accepted_on, _row(office, flat).acceptance) == (None, "")
    withdrawn = office.do(lambda work: renovations.withdraw(work, begun)).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: renovations.step_back(work, accepted))
    assert refused.value.code == "renovation.moved_on"
    office.do(lambda work: renovations.step_back(work, withdrawn))
    assert _row(office, flat).status is RenovationStatus.PERMITTED


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (replace(KITCHEN, scope=" \n"), "renovation.scope_missing", "scope"),
        (replace(KITCHEN, ends_on=TODAY - timedelta(days=1)), "renovation.period_reversed", "ends_on"),
        (replace(KITCHEN, applied_on=TODAY + timedelta(days=1)), "day.ahead", "applied_on"),
        (replace(KITCHEN, firm="x" * 201), "text.too_long", "firm"),
        (replace(KITCHEN, person_id=99), "person.unknown", "person_id"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, flat: int, new: NewRenovation, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: renovations.apply(work, flat, new))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)


def test_a_permit_belongs_to_one_flat_and_may_be_given_anew_to_the_same(office: Office, flat: int, begun: int) -> None:
    with pytest.raises(Refusal, match=r"renovation\.permit_missing"):
        office.do(lambda work: renovations.permit(work, begun, Permit(" ")))
    longer = Permit("ZX-2026-017", ends_on=TODAY + timedelta(days=60))
    office.do(lambda work: renovations.permit(work, begun, longer))
    assert _row(office, flat).ends_on == longer.ends_on
    other = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer
    theirs = office.do(lambda work: renovations.apply(work, other, KITCHEN)).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: renovations.permit(work, theirs, Permit("ZX-2026-017")))
    assert (refused.value.code, refused.value.fields["unit"]) == ("renovation.permit_used", "3-2-1801")


@pytest.mark.parametrize("act", ["resume", "accept", "stop"])
def test_what_nobody_permitted_is_neither_stopped_nor_accepted(office: Office, asked: int, act: str) -> None:
    more = {"stop": ("噪声",)}.get(act, ())
    with pytest.raises(Refusal, match=r"renovation\.not_now"):
        office.do(lambda work: getattr(renovations, act)(work, asked, *more))


def test_stopping_needs_its_reason(office: Office, begun: int) -> None:
    with pytest.raises(Refusal, match=r"renovation\.reason_missing"):
        office.do(lambda work: renovations.stop(work, begun, "  "))


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewBreach(""), "breach.what_missing"),
        (NewBreach("堆料", due_on=TODAY - timedelta(days=1)), "breach.due_before"),
        (NewBreach("堆料", found_on=TODAY + timedelta(days=1)), "day.ahead"),
    ],
)
def test_a_breach_that_cannot_be_is_refused(office: Office, asked: int, new: NewBreach, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: renovations.add_breach(work, asked, new))
    assert refused.value.code == code


def test_a_breach_is_not_put_right_before_it_was_found(office: Office, asked: int) -> None:
    breach = office.do(lambda work: renovations.add_breach(work, asked, NewBreach("堆料"))).answer
    with pytest.raises(Refusal, match=r"breach\.righted_before"):
        office.do(lambda work: renovations.put_right(work, breach, TODAY - timedelta(days=1)))


def test_workers_are_registered_changed_taken_off_and_put_back(office: Office, flat: int, begun: int) -> None:
    id = office.do(lambda work: renovations.add_worker(work, begun, NewWorker("李师傅", badge="L-031"))).answer
    office.do(lambda work: renovations.change_worker(work, id, NewWorker("李师傅", "瓦工", badge="L-032")))
    assert [(each.trade, each.badge) for each in _row(office, flat).workers] == [("瓦工", "L-032")]
    office.do(lambda work: renovations.take_worker_off(work, id))
    assert _row(office, flat).workers == ()
    office.do(lambda work: renovations.put_worker_back(work, id))
    assert [each.name for each in _row(office, flat).workers] == ["李师傅"]
    with pytest.raises(Refusal, match=r"worker\.name_missing"):
        office.do(lambda work: renovations.change_worker(work, id, NewWorker("")))


def test_a_receptionist_who_sees_stars_changes_a_worker_without_writing_stars(
    office: Office, flat: int, begun: int
) -> None:
    whole = NewWorker("李师傅", id_number="330102199001011234", phone="13900139000")
    id = office.do(lambda work: renovations.add_worker(work, begun, whole)).answer
    desk = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏", role=DeskRole.RECEPTIONIST))).answer
    office.do(lambda work: settings.change_privacy(work, True, 0))
    office.sit_down(desk)
    [seen] = _row(office, flat).workers
    assert (seen.id_number, seen.phone) == ("330***********1234", "139 **** 9000")
    typed = NewWorker(seen.name, "瓦工", seen.id_number, seen.phone)
    office.do(lambda work: renovations.change_worker(work, id, typed))
    with pytest.raises(Refusal, match=r"phone\.masked"):
        office.do(lambda work: renovations.change_worker(work, id, replace(typed, phone="139 **** 9001")))
    with pytest.raises(Refusal, match=r"person\.id_masked"):
        office.do(lambda work: renovations.change_worker(work, id, replace(typed, id_number="330**1234")))
    office.sit_down(1)
    [kept] = _row(office, flat).workers
    assert (kept.trade, kept.id_number, kept.phone) == ("瓦工", "330102199001011234", "13900139000")


def test_today_shows_what_is_under_way_and_what_presses_stands_first(office: Office, clock: FixedClock) -> None:
    def make(room: str, ends: int | None, permit: bool = True, late: bool = False) -> int:
        def act(work: object) -> int:
            unit = owners.add_unit(work, NewUnit("5", "1", room))  # type: ignore[arg-type]
            end = None if ends is None else TODAY + timedelta(days=ends)
            starts = TODAY - timedelta(days=40)
            new = NewRenovation("全屋", TODAY - timedelta(days=50), starts_on=starts, ends_on=end)
            id = renovations.apply(work, unit, new)  # type: ignore[arg-type]
            if permit:
                renovations.permit(work, id, Permit(f"ZX-{room}"))  # type: ignore[arg-type]
            if late:
                found = TODAY - timedelta(days=5)
                told = NewBreach("堆料", found_on=found, due_on=TODAY - timedelta(days=1))
                renovations.add_breach(work, id, told)  # type: ignore[arg-type]
            return id

        return office.do(act).answer

    make("101", 8)
    make("102", 7)
    make("103", 20, permit=False)
    make("104", 30, late=True)
    make("105", -1)
    make("106", None)
    gone = make("107", -9)
    office.do(lambda work: renovations.accept(work, gone))
    again = make("108", -9)
    office.do(lambda work: renovations.stop(work, again, "噪声"))
    rows = office.ask(renovations.renovating)
    assert [(row.unit, row.presses) for row in rows] == [
        ("5-1-108", True),  # past its end, nine days
        ("5-1-105", True),  # past its end, one day
        ("5-1-104", True),  # a breach overdue
        ("5-1-103", True),  # began without a permit
        ("5-1-102", True),  # the permit runs out in a week
        ("5-1-101", False),
        ("5-1-106", False),
    ]
    assert rows[2].overdue_breaches == 1
    clock.move_on(timedelta(days=1))
    assert office.ask(renovations.renovating)[5].running_out


def test_a_breach_left_open_after_acceptance_still_shows(office: Office, flat: int, begun: int) -> None:
    office.do(lambda work: renovations.accept(work, begun))
    found = NewBreach("私拆承重墙", found_on=TODAY - timedelta(days=9), due_on=TODAY - timedelta(days=2))
    office.do(lambda work: renovations.add_breach(work, begun, found))
    [row] = office.ask(renovations.renovating)
    assert (row.status, row.overdue_breaches) == (RenovationStatus.ACCEPTED, 1)
    assert _row(office, flat).breaches[0].overdue


def test_the_file_is_read_with_as_many_questions_for_many_renovations_as_for_one(office: Office, flat: int) -> None:
    def fill(work: object) -> None:
        for number in range(20):
            id = renovations.apply(work, flat, KITCHEN)  # type: ignore[arg-type]
            for name in "甲乙丙":
                renovations.add_worker(work, id, NewWorker(f"{name}{number}"))  # type: ignore[arg-type]
            renovations.add_breach(work, id, NewBreach("堆料"))  # type: ignore[arg-type]

    office.do(fill)
    asked: list[str] = []

    def question(reading: object) -> tuple[RenovationRow, ...]:
        connection = reading.session.connection()  # type: ignore[attr-defined]
        event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2]))
        return renovations.of_unit(reading, flat)  # type: ignore[arg-type]

    rows = office.ask(question)
    assert len(rows) == 20
    assert all((len(row.workers), len(row.breaches)) == (3, 1) for row in rows)
    assert len(asked) == 3


def test_undo_goes_back_over_no_later_step_and_takes_only_its_own_line_out_of_the_note(
    office: Office, flat: int, asked: int
) -> None:
    first = office.do(lambda work: renovations.permit(work, asked, Permit("N1"))).answer
    office.do(lambda work: renovations.permit(work, asked, Permit("N2", ends_on=TODAY + timedelta(days=60))))
    with pytest.raises(Refusal, match=r"renovation\.moved_on"):
        office.do(lambda work: renovations.step_back(work, first))
    assert (_row(office, flat).permit, _row(office, flat).status) == ("N2", RenovationStatus.PERMITTED)
    stopped = office.do(lambda work: renovations.stop(work, asked, "Dust")).answer
    more = replace(KITCHEN, note=f"{_row(office, flat).note}\nOwner phoned, agreed")
    office.do(lambda work: renovations.change(work, asked, more))
    office.do(lambda work: renovations.step_back(work, stopped))
    assert (_row(office, flat).note, _row(office, flat).status) == ("Owner phoned, agreed", RenovationStatus.PERMITTED)


def test_a_renovation_is_not_put_back_with_a_permit_that_another_got_since(
    office: Office, flat: int, begun: int
) -> None:
    office.do(lambda work: renovations.take_off(work, begun))
    other = office.do(lambda work: renovations.apply(work, flat, KITCHEN)).answer
    given = office.do(lambda work: renovations.permit(work, other, Permit("ZX-2026-017"))).answer
    with pytest.raises(Refusal, match=r"renovation\.permit_used"):
        office.do(lambda work: renovations.put_back(work, begun))
    office.do(lambda work: renovations.step_back(work, given))
    office.do(lambda work: renovations.put_back(work, begun))


def test_a_breach_put_right_was_not_found_later(office: Office, flat: int, begun: int) -> None:
    found, righted = date(2026, 11, 1), date(2026, 11, 5)
    breach = office.do(lambda work: renovations.add_breach(work, begun, NewBreach("占道", found_on=found))).answer
    office.do(lambda work: renovations.put_right(work, breach, righted))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: renovations.change_breach(work, breach, NewBreach("占道", found_on=TODAY)))
    assert (refused.value.code, refused.value.fields["field"]) == ("breach.righted_before", "found_on")
    office.do(lambda work: renovations.change_breach(work, breach, NewBreach("占道堆料")))
    assert _row(office, flat).breaches[0].found_on == found
