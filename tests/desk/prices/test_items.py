"""The price list of the office: entries in both languages, found by a code, with prices by the day (M09, M54)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.models import Diary
from desk import prices, slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.prices import LineKind, Packed
from desk.refusals import Refusal
from desk.slips import TypedLine
from tests.conftest import FRIDAY
from tests.desk.prices.listed import DRAIN, HOUR, LAMP, fill
from tests.desk.test_masking import sit_receptionist

TODAY = date(2026, 11, 20)
LIGHTS = prices.NewPackage("P9", Named("Two lamps", "两盏灯"), ())


def _codes(office: Office) -> list[str]:
    return [each.code for each in office.ask(prices.price_list).items]


def test_the_list_holds_paid_and_free_work_materials_and_labour(office: Office) -> None:
    ids = fill(office)
    listed = office.ask(prices.price_list)
    assert [(each.code, each.kind) for each in listed.items] == [
        ("L1", LineKind.SERVICE),
        ("D1", LineKind.SERVICE),
        ("H1", LineKind.LABOUR),
        ("M1", LineKind.MATERIAL),
    ]
    lamp, drain = listed.items[:2]
    assert (lamp.key, lamp.name, lamp.unit, lamp.charged) == (ids.lamp, LAMP.name, LAMP.unit, True)
    assert lamp.price == prices.Held(3000, TODAY)
    assert (drain.charged, drain.price) == (False, prices.Held(8000, TODAY))


def test_a_coming_price_takes_effect_by_itself_on_its_day_in_the_office(office: Office, clock: FixedClock) -> None:
    ids = fill(office)
    soon = TODAY + timedelta(days=1)
    office.do(lambda work: prices.set_price(work, ids.lamp, "35", soon))
    before = office.ask(prices.price_list).items[0]
    assert (before.price, before.comes) == (prices.Held(3000, TODAY), prices.Held(3500, soon))
    # 00:01 in Shanghai is still the day before in UTC.
    clock.move_to(FRIDAY.replace(hour=16, minute=1))
    after = office.ask(prices.price_list).items[0]
    assert (after.price, after.comes) == (prices.Held(3500, soon), None)
    newest, first = office.ask(lambda reading: prices.prices_of(reading, ids.lamp))
    assert (newest.cents, newest.holds, newest.until) == (3500, True, None)
    assert (first.cents, first.holds, first.until) == (3000, False, TODAY)


def test_another_price_leaves_what_stands_on_slips_alone(office: Office, taken: Taken, clock: FixedClock) -> None:
    """M54: what is ordered keeps the price it was ordered at."""
    ids = fill(office)
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.set_lines(work, number, [TypedLine(item_id=ids.lamp)]))
    office.do(lambda work: prices.set_price(work, ids.lamp, "99"))
    office.do(lambda work: prices.change_item(work, ids.lamp, replace(LAMP, name=Named("Other", "别的"))))
    clock.move_to(FRIDAY + timedelta(days=3))
    [line] = office.ask(lambda reading: slips.sheet_of(reading, number)).lines
    assert (line.cents, line.name) == (3000, LAMP.name)
    [typed] = office.ask(lambda reading: slips.typed_lines(reading, number, "en"))
    office.do(lambda work: slips.set_lines(work, number, [replace(typed, quantity="2", price="")]))
    [line] = office.ask(lambda reading: slips.sheet_of(reading, number)).lines
    assert (line.cents, line.quantity, line.name) == (3000, 2000, LAMP.name)


def test_a_code_belongs_to_one_entry_or_package_among_the_living(office: Office) -> None:
    ids = fill(office)
    for code in ("l1", " L 1 ", "Ｌ１", "P1"):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, code=code: prices.add_item(work, replace(DRAIN, code=code), "5"))
        assert (refused.value.code, refused.value.fields["field"]) == ("price.code_twice", "code")
    office.do(lambda work: prices.take_off_item(work, ids.hour))
    again = office.do(lambda work: prices.add_item(work, replace(DRAIN, code="H1"), "5")).answer
    with pytest.raises(Refusal, match=r"price\.code_twice"):
        office.do(lambda work: prices.put_back_item(work, ids.hour))
    office.do(lambda work: prices.take_off_item(work, again))
    office.do(lambda work: prices.put_back_item(work, ids.hour))
    assert _codes(office) == ["L1", "D1", "H1", "M1"]


@pytest.mark.parametrize(
    ("change", "price", "code", "field"),
    [
        ({"code": " "}, "5", "price.code_missing", "code"),
        ({"code": "x" * 300}, "5", "text.too_long", "code"),
        ({"code": "Z", "name": Named("\x00", "\ud800")}, "5", "list.name_missing", "name_zh"),
        ({"code": "Z", "name": Named("n" * 300, "")}, "5", "text.too_long", "name_en"),
        ({"code": "Z", "unit": Named("u" * 21, "")}, "5", "text.too_long", "unit_en"),
        ({"code": "Z", "model": "m" * 61}, "5", "text.too_long", "model"),
        ({"code": "Z", "note": Named("", "注" * 301)}, "5", "text.too_long", "note_zh"),
        ({"code": "Z", "trade_id": 9999}, "5", "trade.unknown", "trade_id"),
        ({"code": "Z"}, "five", "money.unreadable", "price"),
        ({"code": "Z"}, "", "money.unreadable", "price"),
        ({"code": "Z"}, "-5", "money.not_positive", "price"),
        ({"code": "Z"}, "9" * 300, "money.too_much", "price"),
    ],
)
def test_what_cannot_be_an_entry_is_refused_at_its_field(
    office: Office, change: dict[str, object], price: str, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: prices.add_item(work, replace(LAMP, **change), price))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    assert _codes(office) == []


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (TODAY - timedelta(days=1), "price.day_gone"),
        (date(1066, 10, 14), "price.day_out_of_range"),
        (date(9999, 12, 31), "price.day_out_of_range"),
    ],
)
def test_a_day_that_is_over_keeps_its_price_and_an_absurd_one_gets_none(office: Office, day: date, code: str) -> None:
    ids = fill(office)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: prices.set_price(work, ids.lamp, "31", day))
    assert (refused.value.code, refused.value.fields["field"]) == (code, "valid_from")


def test_the_first_price_may_have_held_for_long_and_today_can_be_put_right(office: Office) -> None:
    ids = fill(office, date(2026, 1, 1))
    assert office.ask(prices.price_list).items[0].price == prices.Held(3000, date(2026, 1, 1))
    for price in ("31", "32"):
        office.do(lambda work, price=price: prices.set_price(work, ids.lamp, price))
    rows = office.ask(lambda reading: prices.prices_of(reading, ids.lamp))
    assert [(each.valid_from, each.cents) for each in rows] == [(TODAY, 3200), (date(2026, 1, 1), 3000)]


def test_a_coming_price_can_be_dropped_but_one_that_holds_stays_on_file(office: Office) -> None:
    ids = fill(office)
    coming = office.do(lambda work: prices.set_price(work, ids.lamp, "35", TODAY + timedelta(days=9))).answer
    office.do(lambda work: prices.drop_price(work, coming))
    [row] = office.ask(lambda reading: prices.prices_of(reading, ids.lamp))
    with pytest.raises(Refusal, match=r"price\.holds"):
        office.do(lambda work: prices.drop_price(work, row.key))


def test_an_entry_whose_first_price_is_to_come_is_on_the_list_but_not_offered_yet(office: Office) -> None:
    id = office.do(lambda work: prices.add_item(work, LAMP, "30", TODAY + timedelta(days=5))).answer
    both = prices.NewPackage("P1", Named("Lamp", ""), (Packed(id),))
    office.do(lambda work: prices.add_package(work, both))
    whole, offered = office.ask(prices.price_list), office.ask(prices.offered)
    assert (len(whole.items), len(whole.packages)) == (1, 1)
    assert (offered.items, offered.packages) == ((), ())
    assert len(office.ask(lambda reading: prices.offered(reading, TODAY + timedelta(days=5))).packages) == 1


def test_entries_are_ordered_among_their_kind(office: Office) -> None:
    ids = fill(office)
    office.do(lambda work: prices.shift_item(work, ids.drain, -1))
    assert _codes(office) == ["D1", "L1", "H1", "M1"]
    office.do(lambda work: prices.shift_item(work, ids.drain, 99))
    assert _codes(office) == ["L1", "D1", "H1", "M1"]
    office.do(lambda work: prices.change_item(work, ids.lamp, replace(LAMP, kind=LineKind.LABOUR)))
    assert _codes(office) == ["D1", "H1", "L1", "M1"]


def test_only_a_manager_changes_the_list(office: Office) -> None:
    ids = fill(office)
    sit_receptionist(office)
    acts = (
        lambda work: prices.add_item(work, replace(LAMP, code="Z"), "1"),
        lambda work: prices.change_item(work, ids.lamp, LAMP),
        lambda work: prices.set_price(work, ids.lamp, "1"),
        lambda work: prices.drop_price(work, 1),
        lambda work: prices.take_off_item(work, ids.lamp),
        lambda work: prices.put_back_item(work, ids.lamp),
        lambda work: prices.shift_item(work, ids.lamp, 1),
        lambda work: prices.add_package(work, LIGHTS),
        lambda work: prices.change_package(work, ids.package, LIGHTS),
        lambda work: prices.take_off_package(work, ids.package),
        lambda work: prices.put_back_package(work, ids.package),
        lambda work: prices.shift_package(work, ids.package, 1),
    )
    for act in acts:
        with pytest.raises(Refusal, match=r"clerk\.managers_only"):
            office.do(act)


def test_every_change_of_the_list_is_in_the_diary(office: Office) -> None:
    ids = fill(office)
    office.do(lambda work: prices.set_price(work, ids.lamp, "33"))
    office.do(lambda work: prices.change_item(work, ids.hour, replace(HOUR, charged=False)))
    office.do(lambda work: prices.take_off_package(work, ids.package))
    told = office.ask(lambda reading: [each.act for each in reading.session.query(Diary)])
    acts = {"price_item.add", "price.add", "price.change", "price_item.change", "package.add", "package.lines"}
    assert acts | {"package.remove"} <= set(told)
