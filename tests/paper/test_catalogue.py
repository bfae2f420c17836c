"""The catalogue of services and the price list for the notice board (M09, M53, M54)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from reportlab.lib.units import mm

from desk import prices
from desk.named import Named
from desk.office import Office
from desk.paper.binding import PAGE_WIDTH
from desk.prices import Held, ItemRow, LineKind, PackageRow, PackedRow, PriceList, PriceSheet, Printed
from desk.prices.paper import FORMS, draw
from desk.words import Language, day, word
from tests.desk.prices.listed import fill
from tests.paper.reading import drawn_pages, metadata_of, pages_of, words_of
from tests.paper.sheets import HEADS

TODAY = date(2026, 11, 20)
SINCE = date(2026, 10, 1)
LAMP = ItemRow(
    1, LineKind.SERVICE, "L1", Named("Replace a lamp", "更换灯泡"), Named("lamp", "个"), True, "",
    Named("Electrical", "电工"), 1, Named("Up to 3 m", "限3米以内"), Held(3000, SINCE),
)  # fmt: skip
DRAIN = replace(LAMP, key=2, code="D1", name=Named("Clear a drain", "疏通地漏"), charged=False, price=Held(8000, SINCE))
BULB = replace(LAMP, key=3, code="M1", kind=LineKind.MATERIAL, name=Named("Bulb", "灯泡"), model="E27 9 W")
LIGHTS = PackageRow(1, "P1", Named("Lights", "灯具套餐"), (PackedRow(LAMP, 2000), PackedRow(DRAIN, 1500)))
BOTH = (Language.ZH, Language.EN)


def _sheet(printed: Printed, languages: tuple[Language, ...], listed: PriceList) -> PriceSheet:
    return PriceSheet(printed, languages, tuple(HEADS[each] for each in languages), TODAY, SINCE, "¥", listed)


@pytest.mark.parametrize("printed", list(Printed))
@pytest.mark.parametrize("languages", [(Language.EN,), (Language.ZH,), BOTH])
def test_paid_and_free_work_materials_and_packages_are_printed(
    printed: Printed, languages: tuple[Language, ...]
) -> None:
    """M09, M54: free work with its value and 0.00; M53: a package with its lines and their sum."""
    words = words_of(draw(_sheet(printed, languages, PriceList((LAMP, DRAIN, BULB), (LIGHTS,))))).replace(" ", "")
    told = ["30.00", "80.00", "0.00", "E279W", "60.00", "120.00", "180.00", "1.5", FORMS[printed]]
    for language in languages:
        told += [each.name.text(language) for each in (LAMP, DRAIN, BULB, LIGHTS)]
        told += [HEADS[language].office, day(language, SINCE), LAMP.unit.text(language)]
        keys = (f"prices.{printed}", "prices.paid", "prices.free", "prices.material", "prices.packages")
        told += [word(language, key) for key in keys]
        if printed is Printed.CATALOGUE:
            told += [LAMP.note.text(language), "L1"]
    for each in told:
        assert each.replace(" ", "") in words, each


def test_a_long_list_flows_over_pages_with_its_headings_on_each() -> None:
    long = "A name as long as the price list takes them, with all that is to be said of it, and then some words more"
    items = tuple(
        replace(LAMP, key=n, code=f"L{n}", name=Named(f"{long} {n}", f"更换灯泡及全屋线路安全检查{n}" * 3))
        for n in range(60)
    )
    pages = pages_of(draw(_sheet(Printed.BOARD, BOTH, PriceList(items))))
    assert len(pages) > 5
    assert all("Paid services" in page and "单价" in page for page in pages[:-1])
    assert all(f"more {n}" in "".join(pages) for n in range(60))


def test_a_package_keeps_its_lines_together_on_a_page() -> None:
    packages = tuple(replace(LIGHTS, key=n, code=f"P{n}", name=Named(f"Package {n}.", "")) for n in range(30))
    pages = pages_of(draw(_sheet(Printed.CATALOGUE, BOTH, PriceList((LAMP, DRAIN), packages))))
    assert len(pages) > 2
    for page in pages:
        assert page.count("合计") == sum(f"Package {n}." in page for n in range(30))


@pytest.mark.parametrize("text", ["<b>{{7*7}}</b>", "x" * 300, "\x00\ud800 𠮷", "“‘（", ""])
def test_words_on_the_list_are_only_words(text: str) -> None:
    hostile = replace(LAMP, name=Named(text.replace("\ud800", ""), ""), note=Named("", text.replace("\ud800", "")))
    words = words_of(draw(_sheet(Printed.CATALOGUE, BOTH, PriceList((hostile,)))))
    assert text.startswith(("x", "\x00", "“")) or text in words


def test_an_empty_list_says_so() -> None:
    sheet = replace(_sheet(Printed.BOARD, BOTH, PriceList()), since=None)
    assert "No prices have been set yet." in words_of(draw(sheet))


def test_the_paper_holds_the_prices_of_the_day_it_is_for(office: Office) -> None:
    ids = fill(office)
    soon = TODAY + timedelta(days=11)
    office.do(lambda work: prices.set_price(work, ids.lamp, "35.55", soon))
    now = office.ask(lambda reading: prices.sheet_of(reading, Printed.CATALOGUE, (Language.EN,)))
    then = office.ask(lambda reading: prices.sheet_of(reading, Printed.CATALOGUE, BOTH, soon))
    assert (now.since, then.since) == (TODAY, soon)
    assert "35.55" not in words_of(draw(now))
    assert "35.55" in words_of(draw(then))
    own = office.ask(lambda reading: prices.sheet_of(reading, Printed.BOARD))
    assert own.languages == (office.facts.language,)


def test_the_same_list_is_the_same_paper_and_says_what_it_is() -> None:
    sheet = _sheet(Printed.BOARD, BOTH, PriceList((LAMP,)))
    assert draw(sheet) == draw(sheet)
    assert metadata_of(draw(sheet))["Title"].startswith("服务收费价目公示 · Price list of services 2026-11-20")


@pytest.mark.parametrize("printed", list(Printed))
@pytest.mark.parametrize("languages", [(Language.EN,), BOTH])
@pytest.mark.parametrize("count", [12, 20, 70])
def test_a_package_taller_than_a_page_parts_and_its_name_stands_again(
    printed: Printed, languages: tuple[Language, ...], count: int
) -> None:
    name = Named("Replace the whole angle valve and its hose below the sink", "更换水槽下角阀及软管（含冷热两路）")
    lines = tuple(
        PackedRow(replace(LAMP, key=n, name=Named(f"{name.en} {n}.", f"{name.zh}{n}.")), 1000) for n in range(count)
    )
    big = PackageRow(9, "P9", Named("Everything at once", "全套"), lines)
    pages = pages_of(draw(_sheet(printed, languages, PriceList((LAMP, DRAIN), (LIGHTS, big, LIGHTS)))))
    told = [page.replace(" ", "") for page in pages]
    holding = [
        page
        for page in told
        if any(f"{each.item.name.text(languages[0])}.".replace(" ", "")[:-2] in page for each in lines)
    ]
    assert all(big.name.text(languages[0]).replace(" ", "") in page for page in holding)
    assert all(f"sink{n}." in "".join(told) for n in range(count))
    assert len(holding) > 1 or count < 70
    for page in told:  # no sum without a line of its package
        assert word(languages[0], "prices.together").replace(" ", "") not in page or "30.00" in page


@pytest.mark.parametrize("printed", list(Printed))
@pytest.mark.parametrize("cents", [999_999, 1_000_000, 12_345_678, 99_999_999_999])
def test_a_figure_is_never_broken_in_two(printed: Printed, cents: int) -> None:
    dear = replace(LAMP, price=Held(cents, SINCE))
    free = replace(dear, key=7, charged=False)
    package = PackageRow(1, "P1", Named("Lights", ""), (PackedRow(dear, 1000),))
    pdf = draw(_sheet(printed, (Language.EN,), PriceList((dear, free), (package,))))
    drawn = [each for page in drawn_pages(pdf) for each in page.words]
    assert [each.text for each in drawn].count(f"{cents / 100:,.2f}") == 7
    assert max(each.right for each in drawn) < PAGE_WIDTH - 16 * mm + 0.5


def test_the_model_of_a_material_stands_in_a_package_too() -> None:
    package = PackageRow(1, "P1", Named("Lights", ""), (PackedRow(BULB, 1000),))
    assert words_of(draw(_sheet(Printed.BOARD, (Language.EN,), PriceList((LAMP,), (package,))))).count("E27 9 W") == 1
