"""What a slip tells beyond its errand: appointment, what to bring, money, and what came home (M52, M54)."""

from dataclasses import replace

import pytest

from desk.slips.lines import Totals, totals
from desk.slips.paper import draw
from desk.slips.sheet import Copy
from desk.slips.stock import Layout, Stock
from desk.words import Language, word
from tests.paper.reading import drawn_pages, pages_of, places_of, ticked, words_of
from tests.paper.sheets import (
    NOON,
    bare_slip,
    full_slip,
    home_slip,
    lone_slip,
    longest_slip,
    priced_lines,
    slip,
    undone_slip,
)

NAMES = [word(Language.EN, f"slip.copy.{copy}") for copy in Copy]

every_stock = pytest.mark.parametrize("stock", list(Stock))
endless = pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
every_language = pytest.mark.parametrize("language", list(Language))


def _bare(language: Language, key: str) -> str:
    return word(language, key).replace(" ", "")


def _told(pdf: bytes) -> str:
    return words_of(pdf).replace(" ", "")


@every_stock
@every_language
def test_appointment_bring_equipment_warranty_and_second_visit_stand_on_it(stock: Stock, language: Language) -> None:
    sheet = full_slip(language)
    told = _told(draw(sheet, Layout(stock)))
    for value in (
        sheet.bring, sheet.equipment, word(language, "slip.warranty.developer"), "10:05–12:05",
        word(language, "slip.second.of").format(number="S2026-000398"),
    ):  # fmt: skip
        assert value.replace(" ", "") in told


@every_stock
@every_language
def test_it_says_when_it_was_reported_and_leaves_room_for_the_return_call(stock: Stock, language: Language) -> None:
    copies = (Copy.WORKER, Copy.STUB)
    told = _told(draw(slip(language, copies=copies), Layout(stock)))
    assert {Language.EN: "21Nov202619:53", Language.ZH: "2026年11月21日19:53"}[language] in told
    assert "20:05" in told  # when it went out
    assert _bare(language, "slip.return_call") in told
    called = replace(home_slip(language, copies=copies), called_at=NOON, called_mark="fair")
    told = _told(draw(called, Layout(stock)))
    assert f"20:05·{_bare(language, 'mark.fair')}" in told


@every_stock
@every_language
def test_M54_free_work_prints_its_value_and_charges_nothing(stock: Stock, language: Language) -> None:
    free = priced_lines(1)
    pdf = draw(full_slip(language, lines=1, totals=totals(free)), Layout(stock))
    if stock.endless:  # under their columns, where a form that comes pre-printed has nothing
        [value, *_], [charged, *_] = (
            places_of(pdf, word(language, f"slip.line.{key}"))[0] for key in ("value", "charged")
        )
        below = [each for page in drawn_pages(pdf) for each in page.words if each.text in ("80.00", "0.00")]
        assert len([each for each in below if each.text == "80.00" and each.left < charged.left < each.right + 40]) >= 2
        assert len([each for each in below if each.text == "0.00" and each.left > charged.left > value.left]) == 2
        return
    told = words_of(pdf)
    sentence = {Language.EN: "value 80.00, charged 0.00", Language.ZH: "价值 80.00，收费 0.00"}[language]
    assert sentence in told


def test_lines_show_quantity_price_value_and_what_is_charged() -> None:
    told = words_of(draw(full_slip(lines=3)))
    for value in ("Labour", "1.5 h", "60.00", "90.00", "value 241.00, charged 161.00"):
        assert value in told


@every_stock
def test_a_monstrous_sum_is_never_cut(stock: Stock) -> None:
    line = replace(priced_lines(1)[0], cents=99_999_999_999, quantity=999_000, charged=True)
    told = words_of(draw(replace(full_slip(), lines=(line,), totals=totals([line])), Layout(stock)))
    assert "998,999,999,990.01" in told
    assert "999,999,999.99" in told


@every_stock
@every_language
def test_rows_remain_for_what_is_written_by_hand(stock: Stock, language: Language) -> None:
    told = _told(draw(slip(language, copies=tuple(Copy)), Layout(stock)))
    labels = ("total", "pay.boxes", "receipt") if stock.endless else ("material", "labour", "value", "charged")
    assert all(_bare(language, f"slip.{label}") in told for label in labels)


@every_stock
@every_language
def test_M52_the_resident_finds_a_line_for_words_and_a_score_of_one_to_five(stock: Stock, language: Language) -> None:
    told = _told(draw(full_slip(language), Layout(stock)))
    assert "□5□4□3□2□1" in told
    assert _bare(language, "slip.remark") in told
    if not stock.endless:
        told = _told(draw(slip(language, copies=(Copy.OWNER,)), Layout(stock)))
        assert "□5□4□3□2□1" in told
        assert _bare(language, "slip.feedback") in told


@every_language
def test_the_accounts_copy_has_lines_totals_receipt_and_signatures(language: Language) -> None:
    told = words_of(draw(full_slip(language, copies=(Copy.ACCOUNTS,))))
    assert word(language, "slip.copy.accounts") in told
    for label in ("sign.payer", "sign.cashier", "receipt", "charged_all"):
        assert word(language, f"slip.{label}") in told
    assert "71.00" in told


@every_stock
@every_language
def test_a_print_after_it_came_home_shows_what_came_back(stock: Stock, language: Language) -> None:
    sheet = home_slip(language)
    assert sheet.home is not None
    told = _told(draw(sheet, Layout(stock)))
    for value in (
        sheet.home.cause, sheet.home.result, sheet.home.opinion_words, "0004711", word(language, "slip.outcome.done"),
        word(language, "slip.tested.yes"), word(language, "slip.signed.yes"),
    ):  # fmt: skip
        assert value.replace(" ", "") in told
    if not stock.endless:
        assert word(language, "mark.satisfied") in told
        assert _bare(language, "slip.tested.boxes") not in told


@endless
@every_language
def test_what_was_ticked_is_ticked_in_the_boxes_that_the_form_has(stock: Stock, language: Language) -> None:
    words = [each for page in drawn_pages(draw(home_slip(language), Layout(stock))) for each in page.words]
    inside = [other.text for each in words for other in words if each.text == "✓" and ticked(each, other)]
    assert len(inside) == 4
    if language is Language.EN:  # the runs of a Chinese line part anywhere
        assert inside == ["□ paid", "□ works", "□ satisfied", "□ 5"]
    bare = [each.text for page in drawn_pages(draw(bare_slip(language), Layout(stock))) for each in page.words]
    assert bare.count("✓") == 1  # that it was free
    assert bare.count("—") == 2 + 3 + 5 + 2  # nothing may be ticked any more, nor told; no receipt


@every_stock
@every_language
@pytest.mark.parametrize("outcome", ["not_done", "second_visit"])
def test_what_was_not_done_says_why_and_takes_no_money(stock: Stock, language: Language, outcome: str) -> None:
    sheet = undone_slip(language)
    assert sheet.home is not None
    told = _told(draw(replace(sheet, home=replace(sheet.home, outcome=outcome)), Layout(stock)))
    assert told.count(sheet.home.result.replace(" ", "")) == (1 if stock.endless else 2)  # the resident's copy too
    assert _bare(language, f"slip.why.{outcome}") in told
    assert f"{_bare(language, 'slip.work')}：" not in told.replace(":", "：")
    if not stock.endless:
        for label in ("slip.charged", "slip.receipt", "slip.pay", "slip.charged_all"):
            assert word(language, label) not in words_of(draw(sheet, Layout(stock)))


@every_stock
@every_language
def test_M54_work_done_without_any_line_charges_nothing_and_leaves_no_box_for_a_sum(
    stock: Stock, language: Language
) -> None:
    told = words_of(draw(bare_slip(language), Layout(stock)))
    if stock.endless:
        assert told.count("0.00") == 2
        return
    assert told.count(word(language, "slip.total.words").format(value="0.00", charged="0.00")) == 3
    for label in ("slip.charged", "slip.charged_all"):
        assert word(language, label) not in told


@every_stock
@every_language
def test_once_it_is_home_nobody_is_told_what_to_do_with_it(stock: Stock, language: Language) -> None:
    out, home = words_of(draw(slip(language), Layout(stock))), words_of(draw(bare_slip(language), Layout(stock)))
    assert word(language, "slip.keep") in out
    for told in (word(language, "slip.keep"), word(language, "slip.copy.worker.use"), "□ 5", "□ works", "□ 满意"):
        assert told not in home
    own = words_of(draw(bare_slip(language, conditions="Six months on parts."), Layout(stock)))
    assert "Six months on parts." in own


@endless
def test_cause_and_work_stand_apart_where_they_have_room(stock: Stock) -> None:
    drawn = [each.text for page in drawn_pages(draw(home_slip(), Layout(stock))) for each in page.words]
    assert ("Done · Cause found: Worn valve core" in drawn) == (stock is Stock.WIDE_140)
    told = words_of(draw(home_slip(), Layout(stock)))
    assert "Cause found: Worn valve core" in told
    assert "Work done: Replaced valve and hose" in told


@endless
@every_language
def test_who_pays_and_who_takes_the_money_sign_where_the_accounts_have_a_ply(stock: Stock, language: Language) -> None:
    labels = [word(language, f"slip.sign.{who}.short") for who in ("payer", "cashier")]
    told = words_of(draw(slip(language, copies=tuple(Copy)), Layout(stock)))
    assert all(label in told for label in labels)
    told = words_of(draw(slip(language), Layout(stock)))
    assert not any(label in told for label in labels)


@endless
@every_language
def test_kind_channel_reply_first_asked_and_clerk_stand_on_the_endless_forms_too(
    stock: Stock, language: Language
) -> None:
    sheet = slip(language, first_receiver="Ann Hale", clerk="Joe Marsh")
    told = _told(draw(sheet, Layout(stock)))
    for key in ("kind", "reply_due", "first_receiver", "clerk"):
        assert _bare(language, f"slip.{key}") in told
    for value in ("AnnHale", "JoeMarsh", _bare(language, "kind.repair"), _bare(language, "channel.phone"), "22:05"):
        assert value in told


@every_stock
def test_a_line_is_named_with_its_model(stock: Stock) -> None:
    lines = (replace(priced_lines(2)[1], model="DN15"),)
    assert "1/2 inch, DN15" in words_of(draw(slip(lines=lines, totals=totals(lines)), Layout(stock)))


@every_stock
@every_language
def test_a_slip_of_the_offices_own_work_has_no_empty_fields_of_a_case(stock: Stock, language: Language) -> None:
    told = words_of(draw(lone_slip(language), Layout(stock)))
    assert lone_slip(language).place in told
    if not stock.endless:
        for label in ("slip.kind", "slip.reply_due", "slip.first_receiver", "slip.words"):
            assert word(language, label) not in told


@every_stock
def test_the_offices_own_conditions_replace_the_programs_line(stock: Stock) -> None:
    own = "Parts are guaranteed for six months."
    told = _told(draw(slip(conditions=own), Layout(stock)))
    assert own.replace(" ", "") in told
    assert "moneyispaidonlyagainstareceipt" not in told
    assert "moneyispaidonlyagainstareceipt" in _told(draw(slip(), Layout(stock)))


@every_stock
def test_a_void_slip_says_so_on_every_page_and_every_part_that_is_torn_off(stock: Stock) -> None:
    for sheet in (slip(void=True), longest_slip(void=True)):
        pages = pages_of(draw(sheet, Layout(stock)))
        for page in pages:
            parts = 1 if stock.endless else max(sum(page.count(name) for name in NAMES), 1)
            assert page.count("VOID") == 1 + parts


def test_the_accounts_learn_when_it_ended_and_how_and_nobody_has_signed_for_the_money() -> None:
    sheet = home_slip(copies=(Copy.ACCOUNTS,))
    assert sheet.home is not None
    told = words_of(draw(replace(sheet, home=replace(sheet.home, outcome="not_done"))))
    assert "Not done" in told
    assert "22 Nov 2026 12:05" in told
    assert "signed on paper" not in told
    owner = words_of(draw(replace(sheet, copies=(Copy.OWNER,), home=replace(sheet.home, outcome="not_done"))))
    assert "Not done" in owner


@every_language
@pytest.mark.parametrize("copy", [Copy.OWNER, Copy.ACCOUNTS, Copy.STUB])
def test_a_copy_without_a_flat_names_the_place(copy: Copy, language: Language) -> None:
    told = words_of(draw(lone_slip(language, copies=(copy,))))
    assert lone_slip(language).place in told
    assert word(language, "slip.unit") not in told
    assert word(language, "slip.told_by") not in told


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
@every_language
def test_an_endless_form_asks_whether_it_is_free_and_why_it_was_not_finished(stock: Stock, language: Language) -> None:
    told = _told(draw(slip(language), Layout(stock)))
    assert _bare(language, "slip.done.form") in told
    assert _bare(language, "slip.pay.boxes") in told


@pytest.mark.parametrize("stock", [Stock.WIDE_140, Stock.WIDE_93])
def test_a_long_result_stands_once_on_an_endless_form(stock: Stock) -> None:
    sheet = home_slip()
    assert sheet.home is not None
    long = "Riser blocked above. " + "Neighbour away, comes again. " * 12
    told = words_of(draw(replace(sheet, home=replace(sheet.home, result=long)), Layout(stock)))
    assert told.count("Riser blocked above.") == 1
    assert "written out under" in told


@every_stock
def test_a_home_slip_without_lines_or_answers_still_draws(stock: Stock) -> None:
    sheet = home_slip()
    assert sheet.home is not None
    bare = replace(
        sheet.home, arrived_at=None, done_at=None, cause="", tested=None, signed=False, opinion="", opinion_words="",
        score=None, receipt="", outcome="",
    )  # fmt: skip
    told = words_of(draw(replace(sheet, home=bare, lines=(), totals=Totals()), Layout(stock)))
    assert "not signed" in told
