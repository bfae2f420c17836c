"""What stands on a slip line by line, and what it comes to (M53, M54)."""

import json
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from db.models import Diary, PackageLine
from desk import prices, slips
from desk.cases import Taken
from desk.money import quantity_of, typed_of
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import LineKind, LineRow, Totals, TypedLine
from tests.desk.prices.listed import BULB, DRAIN, LAMP, fill

VALVE = TypedLine(kind=LineKind.MATERIAL, name="更换角阀", unit="个", quantity="2", price="18.5")


@pytest.fixture
def number(office: Office, taken: Taken) -> str:
    """A slip that is out."""
    return office.do(lambda work: slips.raise_for(work, taken.number)).answer


def _set(office: Office, number: str, *lines: TypedLine) -> tuple[LineRow, ...]:
    office.do(lambda work: slips.set_lines(work, number, lines))
    return office.ask(lambda reading: slips.sheet_of(reading, number)).lines


def _totals(office: Office, number: str) -> Totals:
    return office.ask(lambda reading: slips.sheet_of(reading, number)).totals


def test_free_work_keeps_its_price_as_its_value(office: Office, number: str) -> None:
    """M54: value 80.00, charged 0.00."""
    ids = fill(office)
    [line] = _set(office, number, TypedLine(item_id=ids.drain, charged=DRAIN.charged))
    assert (line.name, line.cents, line.charged) == (DRAIN.name, 8000, False)
    assert (_totals(office, number).value, _totals(office, number).charged) == (8000, 0)


def test_a_package_expands_to_its_lines_and_their_sum(office: Office, number: str) -> None:
    """M53: two of a package are its lines twice; its free line stays free."""
    ids = fill(office)
    lines = _set(office, number, TypedLine(package_id=ids.package, quantity="2"))
    assert [(each.name, each.quantity, each.sum, each.charged) for each in lines] == [
        (LAMP.name, 4000, 12000, True),
        (BULB.name, 4000, 5000, True),
        (DRAIN.name, 2000, 16000, False),
    ]
    assert {each.package_id for each in lines} == {ids.package}
    assert _totals(office, number) == Totals(33000, 17000, 28000, 5000, 0)


def test_a_part_of_a_package_is_rounded_half_up_and_never_more_than_a_million(office: Office, number: str) -> None:
    """M53: an eighth of a half is 62.5 thousandths."""
    ids = fill(office)
    office.do(lambda work: work.session.execute(update(PackageLine).values(quantity=500)) and work.record("x", "y", 1))
    lines = _set(office, number, TypedLine(package_id=ids.package, quantity="0.125"))
    assert {each.quantity for each in lines} == {63}
    office.do(lambda work: work.session.execute(update(PackageLine).values(quantity=2000)) and work.record("x", "y", 1))
    with pytest.raises(Refusal) as refused:
        _set(office, number, TypedLine(package_id=ids.package, quantity="600000"))
    assert (refused.value.code, refused.value.fields["field"]) == ("quantity.out_of_range", "lines.1.quantity")


def test_a_package_has_no_price_of_its_own(office: Office, number: str) -> None:
    ids = fill(office)
    with pytest.raises(Refusal) as refused:
        _set(office, number, VALVE, TypedLine(package_id=ids.package, price="99"))
    assert (refused.value.code, refused.value.fields["field"]) == ("slip.package_priced", "lines.2.price")


def test_an_entry_of_the_catalogue_is_chosen_on_a_slip(office: Office, number: str) -> None:
    """M09: by its id, with names, unit and kind of the catalogue and its price of today."""
    ids = fill(office)
    [line] = _set(office, number, TypedLine(item_id=ids.bulb, quantity="3"))
    assert (line.kind, line.name, line.unit, line.cents, line.item_id) == (
        LineKind.MATERIAL, BULB.name, BULB.unit, 1250, ids.bulb,
    )  # fmt: skip
    [dearer] = _set(office, number, TypedLine(item_id=ids.bulb, quantity="3", price="15"))
    assert dearer.cents == 1500


def test_free_words_keep_the_language_they_are_in(office: Office, number: str) -> None:
    hostile = TypedLine(name="<b>{{7*7}}</b>\x00\ud800", unit="h", price="¥ 1,200.50 元")
    lines = _set(office, number, VALVE, hostile, TypedLine(), TypedLine(name="  ", quantity="x"))
    assert [each.name for each in lines] == [Named("", "更换角阀"), Named("<b>{{7*7}}</b>", "")]
    assert [each.sum for each in lines] == [3700, 120050]


def test_what_was_typed_comes_back_as_it_would_be_typed(office: Office, number: str) -> None:
    ids = fill(office)
    _set(office, number, VALVE, TypedLine(package_id=ids.package), TypedLine(item_id=ids.hour, quantity="1.5"))
    typed = office.ask(lambda reading: slips.typed_lines(reading, number, "en"))
    assert typed[0] == replace(VALVE, price="18.50")
    assert [(each.name, each.quantity, each.price) for each in typed[1:]] == [
        ("Replace a lamp", "2", "30.00"),
        ("LED bulb, E27 9 W", "2", "12.50"),
        ("Clear a floor drain", "1", "80.00"),
        ("Electrician", "1.5", "60.00"),
    ]
    before = office.ask(lambda reading: slips.sheet_of(reading, number)).lines
    office.do(lambda work: slips.set_lines(work, number, typed))
    assert office.ask(lambda reading: slips.sheet_of(reading, number)).lines == before


def test_lines_are_set_on_slips_that_are_out_or_back_but_not_void(office: Office, number: str, taken: Taken) -> None:
    office.do(lambda work: slips.book_back(work, number, "Valve replaced"))
    assert len(_set(office, number, VALVE)) == 1
    other = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.void(work, other, "Twice"))
    with pytest.raises(Refusal, match=r"slip\.void_lines"):
        _set(office, other, VALVE)
    with pytest.raises(Refusal, match=r"slip\.unknown"):
        _set(office, "S-1999-0001", VALVE)


def test_an_entry_taken_off_the_list_stays_on_the_slip_but_comes_to_no_other(
    office: Office, number: str, taken: Taken
) -> None:
    ids = fill(office)
    _set(office, number, TypedLine(item_id=ids.hour))
    office.do(lambda work: prices.take_off_item(work, ids.hour))
    [line] = _set(office, number, TypedLine(item_id=ids.hour, quantity="2", price="60"))
    assert line.sum == 12000
    other = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    with pytest.raises(Refusal, match=r"price\.item_unknown"):
        _set(office, other, TypedLine(item_id=ids.hour))


@pytest.mark.parametrize(
    ("line", "code", "part"),
    [
        (replace(VALVE, quantity="two"), "quantity.unreadable", "quantity"),
        (replace(VALVE, quantity="0"), "quantity.out_of_range", "quantity"),
        (replace(VALVE, quantity="9" * 300), "quantity.unreadable", "quantity"),
        (replace(VALVE, price="<b>"), "money.unreadable", "price"),
        (replace(VALVE, price="-1"), "money.not_positive", "price"),
        (replace(VALVE, price="9" * 20), "money.too_much", "price"),
        (replace(VALVE, price="999999999", quantity="999999"), "money.too_much", "price"),
        (replace(VALVE, price=" "), "slip.line_price_missing", "price"),
        (replace(VALVE, name="\x00"), "slip.line_name_missing", "name"),
        (replace(VALVE, name="n" * 300), "text.too_long", "name"),
        (replace(VALVE, unit="u" * 21), "text.too_long", "unit"),
        (TypedLine(item_id=9999), "price.item_unknown", "name"),
        (TypedLine(package_id=9999), "price.package_unknown", "name"),
        (TypedLine(item_id=1, package_id=9999), "price.package_unknown", "name"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_line_and_nothing_changes(
    office: Office, number: str, line: TypedLine, code: str, part: str
) -> None:
    fill(office)
    before = _set(office, number, VALVE)
    with pytest.raises(Refusal) as refused:
        _set(office, number, VALVE, TypedLine(), line)
    assert (refused.value.code, refused.value.fields["field"]) == (code, f"lines.2.{part}")
    assert office.ask(lambda reading: slips.sheet_of(reading, number)).lines == before


def test_a_slip_holds_fifty_lines_those_of_its_packages_counted(office: Office, number: str) -> None:
    ids = fill(office)
    assert len(_set(office, number, *[replace(VALVE, name=f"阀{n}") for n in range(50)])) == 50
    for too_many in ([VALVE] * 51, [TypedLine(package_id=ids.package)] * 17):
        with pytest.raises(Refusal) as refused:
            _set(office, number, *too_many)
        assert (refused.value.code, refused.value.fields["most"]) == ("slip.too_many_lines", 50)


def test_free_work_may_be_of_unknown_value(office: Office, number: str) -> None:
    [line] = _set(office, number, TypedLine(name="Tightened a screw", charged=False))
    assert (line.cents, line.charged) == (0, False)


def test_the_diary_says_what_stood_on_the_slip_and_what_stands_there_now(office: Office, number: str) -> None:
    _set(office, number, VALVE)
    _set(office, number, VALVE)  # nothing new: nothing to tell
    _set(office, number, replace(VALVE, charged=False))
    _set(office, number)
    rows = office.ask(lambda r: [(d.old, d.new) for d in r.session.query(Diary).filter_by(act="slip.lines")])
    told = [(json.loads(old), json.loads(new)) for old, new in rows]
    assert [(old["value"], old["charged"], new["value"], new["charged"]) for old, new in told] == [
        ("0.00", "0.00", "37.00", "37.00"),
        ("37.00", "37.00", "37.00", "0.00"),
        ("37.00", "0.00", "0.00", "0.00"),
    ]
    assert told[0][1] == {"value": "37.00", "charged": "37.00", "lines": "更换角阀 x 2 37.00"}


_LINES = st.lists(
    st.tuples(
        st.sampled_from(LineKind),
        st.integers(1, 999_999_999),
        st.integers(0, 99_999_999_999),
        st.booleans(),
    ),
    max_size=50,
)


@given(_LINES)
def test_totals_are_those_of_decimal_by_hand(told: list[tuple[LineKind, int, int, bool]]) -> None:
    """M54: each line rounded to the cent, half up, then added."""
    rows = [LineRow(0, kind, Named("x", ""), Named("", ""), many, cents, paid) for kind, many, cents, paid in told]

    def by_hand(which: list[tuple[LineKind, int, int, bool]]) -> int:
        cent = Decimal("0.01")
        sums = (
            (Decimal(typed_of(cents)) * Decimal(quantity_of(many))).quantize(cent, ROUND_HALF_UP)
            for _kind, many, cents, _paid in which
        )
        return int(sum(sums, Decimal(0)) * 100)

    assert slips.totals(rows) == Totals(
        by_hand(told),
        by_hand([each for each in told if each[3]]),
        *(by_hand([each for each in told if each[0] is kind]) for kind in LineKind),
    )
