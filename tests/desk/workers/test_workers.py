"""The workers on the list: kept by a manager, called by one name each, offered in the office's order."""

import pytest
from sqlalchemy import select

from db.models import Diary, Slip, Trade
from desk import choices, slips, workers
from desk.cases import Taken
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.workers import NewWorker
from desk.workers.acts import LONGEST_PHONE
from tests.desk.test_masking import sit_receptionist

PLUMBING, POWER = 1, 2


def _add(office: Office, name: str, phone: str = "", trade_id: int | None = None) -> int:
    new = NewWorker(name, phone, trade_id)
    return office.do(lambda work: workers.add_worker(work, new)).answer


def _names(office: Office) -> list[str]:
    return [each.name for each in office.ask(workers.workers)]


def _refused(office: Office, name: str, phone: str = "", trade_id: int | None = None) -> Refusal:
    with pytest.raises(Refusal) as told:
        _add(office, name, phone, trade_id)
    return told.value


def test_workers_stand_in_the_order_the_office_gives_them(office: Office) -> None:
    _add(office, "陈师傅", "139 0000 1111", PLUMBING)
    last = _add(office, "Bob Field")
    assert _names(office) == ["陈师傅", "Bob Field"]
    office.do(lambda work: workers.shift_worker(work, last, -5))
    assert _names(office) == ["Bob Field", "陈师傅"]
    [bob, chen] = office.ask(workers.workers)
    assert (chen.phone, chen.trade_id) == ("139 0000 1111", PLUMBING)
    assert chen.trade is not None
    assert (bob.trade, bob.trade_id) == (None, None)


def test_one_taken_off_is_offered_no_longer_and_can_be_put_back(office: Office) -> None:
    chen = _add(office, "陈师傅")
    office.do(lambda work: workers.take_worker_off(work, chen))
    assert _names(office) == []
    office.do(lambda work: workers.put_worker_back(work, chen))
    assert _names(office) == ["陈师傅"]
    acts = office.ask(lambda reading: reading.session.scalars(select(Diary.act).where(Diary.subject == "worker")).all())
    assert acts == ["worker.add", "worker.remove", "worker.put_back"]


def test_no_two_are_called_the_same(office: Office) -> None:
    bob = _add(office, "Bob Field")
    other = _add(office, "Rob Field")
    assert _refused(office, "  bob   field ").code == "worker.name_twice"
    with pytest.raises(Refusal, match=r"worker\.name_twice"):
        office.do(lambda work: workers.change_worker(work, other, NewWorker("BOB FIELD")))
    office.do(lambda work: workers.change_worker(work, bob, NewWorker("Bob Field", "1")))  # itself it may be
    office.do(lambda work: workers.take_worker_off(work, bob))
    _add(office, "Bob Field")
    with pytest.raises(Refusal, match=r"worker\.name_twice"):
        office.do(lambda work: workers.put_worker_back(work, bob))


def test_a_new_name_goes_on_to_the_department_that_usually_sends_them(office: Office) -> None:
    chen = _add(office, "陈师傅", trade_id=PLUMBING)
    office.do(lambda work: choices.change_trade(work, PLUMBING, Named("Plumbing", "水"), "陈师傅"))
    office.do(lambda work: workers.change_worker(work, chen, NewWorker("陈建国", trade_id=PLUMBING)))
    assert (
        office.ask(lambda reading: reading.session.scalar(select(Trade.worker).where(Trade.id == PLUMBING))) == "陈建国"
    )
    assert office.ask(workers.usual).sent[PLUMBING] == "陈建国"


def test_a_slip_given_to_a_name_on_the_list_is_that_workers(office: Office, taken: Taken) -> None:
    chen = _add(office, "陈师傅", trade_id=PLUMBING)
    number = office.do(lambda work: slips.raise_for(work, taken.number, PLUMBING, "陈师傅", reason="x")).answer
    by_number = select(Slip.worker_id).where(Slip.number == number)
    assert office.ask(lambda reading: reading.session.scalar(by_number)) == chen


def test_a_name_that_is_on_no_list_stays_a_name(office: Office, taken: Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, worker="外包李工")).answer
    by_number = select(Slip.worker, Slip.worker_id).where(Slip.number == number)
    assert office.ask(lambda reading: tuple(reading.session.execute(by_number).one())) == ("外包李工", None)
    assert _names(office) == []


@pytest.mark.parametrize("name", ["", "   ", "\x00", "\u200b \n"])
def test_a_worker_has_a_name(office: Office, name: str) -> None:
    assert _refused(office, name).code == "worker.nameless"


@pytest.mark.parametrize("name", ["<b>x</b>", "{{7*7}}", "x\x00y", "a\ud800b", "=1+1"])
def test_hostile_names_are_only_names(office: Office, name: str) -> None:
    _add(office, name)
    [row] = office.ask(workers.workers)
    assert row.name
    assert "\x00" not in row.name
    row.name.encode()


def test_what_is_too_long_is_refused_and_never_cut(office: Office) -> None:
    assert _refused(office, "x" * 300).code == "text.too_long"
    assert _refused(office, "x", "1" * 300).fields["longest"] == LONGEST_PHONE
    assert _refused(office, "x", trade_id=9_999).code == "trade.unknown"
    assert _names(office) == []


def test_only_a_dispatcher_or_a_manager_changes_the_list(office: Office) -> None:
    chen = _add(office, "陈师傅")
    sit_receptionist(office)
    for act in (
        lambda work: workers.add_worker(work, NewWorker("x")),
        lambda work: workers.change_worker(work, chen, NewWorker("x")),
        lambda work: workers.take_worker_off(work, chen),
        lambda work: workers.put_worker_back(work, chen),
        lambda work: workers.shift_worker(work, chen, 1),
    ):
        with pytest.raises(Refusal, match=r"clerk\.dispatchers_only"):
            office.do(act)
    assert _names(office) == ["陈师傅"]
