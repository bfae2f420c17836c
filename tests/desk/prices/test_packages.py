"""Packages of services and materials (M53)."""

from dataclasses import replace

import pytest

from desk import prices
from desk.named import Named
from desk.office import Office
from desk.prices import NewPackage, Packed
from desk.refusals import Refusal
from tests.desk.prices.listed import fill


def test_a_package_shows_its_lines_and_their_sum(office: Office) -> None:
    """M53: what is free counts for the value, not for what is charged."""
    fill(office)
    [package] = office.ask(prices.price_list).packages
    assert [(each.item.code, each.quantity, each.sum) for each in package.lines] == [
        ("L1", 2000, 6000),
        ("M1", 2000, 2500),
        ("D1", 1000, 8000),
    ]
    assert (package.value, package.charged, package.ready) == (16500, 8500, True)


def test_a_package_follows_the_prices_of_its_entries(office: Office) -> None:
    ids = fill(office)
    office.do(lambda work: prices.set_price(work, ids.lamp, "40"))
    [package] = office.ask(prices.price_list).packages
    assert package.charged == 10500


def test_a_package_is_changed_ordered_taken_off_and_put_back(office: Office) -> None:
    ids = fill(office)
    other = office.do(lambda work: prices.add_package(work, NewPackage("P2", Named("Other", ""), (Packed(ids.hour),))))
    office.do(lambda work: prices.shift_package(work, other.answer, -1))
    one = NewPackage("P1", Named("One lamp", "一盏灯"), (Packed(ids.lamp, "0.5"),))
    office.do(lambda work: prices.change_package(work, ids.package, one))
    found = office.ask(prices.price_list).packages
    assert [(each.code, each.value) for each in found] == [("P2", 6000), ("P1", 1500)]
    office.do(lambda work: prices.take_off_package(work, ids.package))
    assert [each.code for each in office.ask(prices.price_list).packages] == ["P2"]
    office.do(lambda work: prices.put_back_package(work, ids.package))
    assert len(office.ask(prices.price_list).packages) == 2


def test_an_entry_of_a_package_cannot_be_taken_off_under_it(office: Office) -> None:
    ids = fill(office)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: prices.take_off_item(work, ids.lamp))
    assert (refused.value.code, refused.value.fields["package"]) == ("price.in_package", "P1")
    office.do(lambda work: prices.take_off_package(work, ids.package))
    office.do(lambda work: prices.take_off_item(work, ids.lamp))
    with pytest.raises(Refusal, match=r"price\.item_gone"):
        office.do(lambda work: prices.put_back_package(work, ids.package))


def test_what_cannot_be_a_package_is_refused_at_its_line(office: Office) -> None:
    ids = fill(office)
    good = NewPackage("P2", Named("Lamps", "灯"), (Packed(ids.lamp),))
    for change, code, field in (
        ({"lines": ()}, "package.empty", "lines"),
        ({"lines": (Packed(ids.lamp),) * 31}, "package.too_many_lines", "lines"),
        ({"lines": (Packed(ids.lamp), Packed(ids.lamp))}, "package.twice", "lines.2.name"),
        ({"lines": (Packed(9999),)}, "price.item_unknown", "lines.1.name"),
        ({"lines": (Packed(ids.lamp), Packed(ids.bulb, "<b>"))}, "quantity.unreadable", "lines.2.quantity"),
        ({"lines": (Packed(ids.lamp, "0"),)}, "quantity.out_of_range", "lines.1.quantity"),
        ({"code": "L1"}, "price.code_twice", "code"),
        ({"name": Named("", " ")}, "list.name_missing", "name_zh"),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, change=change: prices.add_package(work, replace(good, **change)))
        assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    assert len(office.ask(prices.price_list).packages) == 1
