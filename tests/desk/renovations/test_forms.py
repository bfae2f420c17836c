"""What a renovation's forms are made of, which may be printed when, and who printed them (M70)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from db.models import Diary, RenovationStatus
from desk import owners, people, renovations, settings
from desk.clock import FixedClock
from desk.office import Office
from desk.owners import NewPerson, Role
from desk.refusals import Refusal
from desk.renovations import Form, NewBreach, NewRenovation, NewWorker, Permit, form_of, mark_printed, printable
from desk.renovations.gather import sheet_of
from desk.words import Language

TODAY = date(2026, 11, 20)


@pytest.fixture
def begun(office: Office, flat: int, owner: int) -> int:
    """A permitted renovation the tenant applied for, with a worker and two breaches."""

    def act(work: Any) -> int:
        tenant = NewPerson("Rain Chan", "137 0000 1234 / 020 7946 0018", flat, role=Role.TENANT, language=Language.EN)
        person = owners.add_person(work, tenant)
        new = NewRenovation("厨房改造", person_id=person, phone="139 5550 1200", ends_on=TODAY + timedelta(days=30))
        id = renovations.apply(work, flat, new)
        renovations.permit(work, id, Permit("ZX-17"))
        renovations.add_worker(work, id, NewWorker("李师傅", "泥瓦工", "330106198501011234", "139 5550 1201", "T1"))
        renovations.take_breach_off(work, renovations.add_breach(work, id, NewBreach("typed by mistake")))
        renovations.add_breach(work, id, NewBreach("噪声", found_on=TODAY - timedelta(days=1)))
        renovations.add_breach(work, id, NewBreach("楼道堆放", found_on=TODAY - timedelta(days=2)))
        return id

    return office.do(act).answer


def _sheet(office: Office, id: int, form: Form = Form.APPLICATION, breach: int | None = None) -> Any:
    return office.ask(lambda reading: sheet_of(reading, form, id, breach))


def test_a_sheet_holds_the_flat_its_owner_who_applied_the_workers_and_the_breaches(office: Office, begun: int) -> None:
    told = _sheet(office, begun)
    assert (told.unit, told.area, told.owners, told.owner_phones) == ("3-2-1801", 89.5, "王小明", "138 0013 8000")
    assert (told.applicant, told.applicant_phones) == ("Rain Chan", "137 0000 1234、020 7946 0018")
    assert (told.permit, told.printed_on, told.language) == ("ZX-17", TODAY, Language.ZH)
    assert [each.name for each in told.workers] == ["李师傅"]
    # In the order they were found; the number of a notice stays when another breach is taken off.
    assert [(each.what, each.place) for each in told.breaches] == [("楼道堆放", 3), ("噪声", 2)]


def test_the_gate_needs_whole_numbers_where_the_screen_shows_stars(office: Office, begun: int, flat: int) -> None:
    office.do(lambda work: settings.change_privacy(work, True, 0))
    office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk("小陈"))).answer)
    [shown] = office.ask(lambda reading: renovations.of_unit(reading, flat))
    assert shown.workers[0].phone == "139 **** 1201"
    told = _sheet(office, begun, Form.WORKERS)
    assert (told.workers[0].id_number, told.workers[0].phone) == ("330106198501011234", "139 5550 1201")


def test_a_notice_is_in_the_language_of_its_reader_and_every_other_form_in_the_offices(
    office: Office, begun: int
) -> None:
    breach = _sheet(office, begun).breaches[0]
    notice = _sheet(office, begun, Form.NOTICE, breach.key)
    assert (notice.language, notice.breach) == (Language.EN, breach)
    assert _sheet(office, begun, Form.PERMIT).language is Language.ZH


def test_hours_of_work_are_a_fact_of_the_office(office: Office, begun: int) -> None:
    hours = {"renovation_hours_zh": "周一至周五 8:00–18:00", "office_zh": "物业"}
    office.do(lambda work: settings.change_facts(work, replace(work.facts, **hours)))
    assert _sheet(office, begun, Form.PERMIT).hours == "周一至周五 8:00–18:00"


@pytest.mark.parametrize(
    ("form", "status", "workers", "breaches", "may"),
    [
        (Form.PERMIT, RenovationStatus.APPLIED, 1, 1, False),
        (Form.PERMIT, RenovationStatus.PERMITTED, 0, 0, True),
        (Form.PERMIT, RenovationStatus.STOPPED, 0, 0, True),
        (Form.PERMIT, RenovationStatus.ACCEPTED, 1, 1, False),
        (Form.PASSES, RenovationStatus.APPLIED, 1, 0, False),
        (Form.PASSES, RenovationStatus.PERMITTED, 0, 0, False),
        (Form.PASSES, RenovationStatus.PERMITTED, 1, 0, True),
        (Form.PASSES, RenovationStatus.STOPPED, 1, 0, False),
        (Form.NOTICE, RenovationStatus.APPLIED, 0, 0, False),
        (Form.NOTICE, RenovationStatus.APPLIED, 0, 1, True),
        (Form.ACCEPTANCE, RenovationStatus.PERMITTED, 0, 0, True),
    ],
)
def test_a_form_is_printed_when_it_has_something_to_say(
    form: Form, status: RenovationStatus, workers: int, breaches: int, may: bool
) -> None:
    assert printable(form, status, workers, breaches) is may


def test_the_form_that_fits_the_status() -> None:
    fits = {status: form_of(status) for status in RenovationStatus}
    assert fits == {
        RenovationStatus.APPLIED: Form.APPLICATION,
        RenovationStatus.PERMITTED: Form.PERMIT,
        RenovationStatus.STOPPED: Form.PERMIT,
        RenovationStatus.ACCEPTED: Form.ACCEPTANCE,
        RenovationStatus.WITHDRAWN: Form.APPLICATION,
    }


def test_no_permit_leaves_the_printer_before_it_is_given(office: Office, flat: int) -> None:
    id = office.do(lambda work: renovations.apply(work, flat, NewRenovation("封阳台"))).answer
    for form, breach in ((Form.PERMIT, None), (Form.PASSES, None), (Form.NOTICE, 1)):
        with pytest.raises(Refusal) as told:
            _sheet(office, id, form, breach)
        assert told.value.code == "renovation.not_now"
    with pytest.raises(Refusal):
        _sheet(office, id + 1)


def test_printing_is_noted_and_a_notice_printed_again_on_a_later_day_is_a_repeat(
    office: Office, begun: int, clock: FixedClock
) -> None:
    breach = _sheet(office, begun).breaches[0].key
    office.do(lambda work: mark_printed(work, begun, "装修许可证"))
    office.do(lambda work: mark_printed(work, begun, "装修违规整改通知书", breach))
    assert _sheet(office, begun, Form.NOTICE, breach).breach.first_told is None
    clock.move_on(timedelta(days=3))
    assert _sheet(office, begun, Form.NOTICE, breach).breach.first_told == TODAY
    lines = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.act, Diary.subject_id, Diary.note).where(Diary.act.like("%.print")).order_by(Diary.id)
        ).all()
    )
    assert [tuple(line) for line in lines] == [
        ("renovation.print", begun, "装修许可证"),
        ("breach.print", breach, "装修违规整改通知书"),
    ]
