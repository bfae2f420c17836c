"""Where the address stands on a letter, and that nothing of the longest letter is cut or overflows (B6, M45)."""

from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.units import mm

from db.models import LetterLayout
from desk.letters.paper import draw, draw_many
from desk.letters.paper.layouts import PLANS
from desk.words import Language
from tests.paper.reading import chars_of, drawn_pages, pages_of, red_words_of, words_of
from tests.paper.sheets import letter

LANGUAGES = list(Language)
WINDOWED = [layout for layout in LetterLayout if layout is not LetterLayout.NO_WINDOW]
LONGEST = {Language.ZH: "欧阳𠮷" * 100, Language.EN: ("Annabel " * 38)[:300]}
A4_WIDTH, A4_HEIGHT = 210 * mm, 297 * mm
# What a window of 90 x 45 mm may show of a letter that slipped in its envelope: left, right, top, bottom in mm.
REACH = {
    LetterLayout.DL_LEFT: (10, 110, 45, 95),
    LetterLayout.DL_RIGHT: (100, 200, 45, 95),
    LetterLayout.C5_LEFT: (1, 110, 43.5, 102),
    LetterLayout.C5_RIGHT: (100, 209, 43.5, 102),
}


def _logo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (900, 300), (20, 110, 90)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("layout", WINDOWED)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("longest", [False, True], ids=["ordinary", "longest"])
def test_the_window_shows_all_of_the_address_and_nothing_else(
    layout: LetterLayout, language: Language, longest: bool
) -> None:
    """B6: the address' words lie in the window however the letter slipped; all else keeps out of its reach."""
    told: dict[str, object] = {"to_name": LONGEST[language], "to_address": "运河路18号\n" * 9} if longest else {}
    sheet = letter(language, layout=layout, logo=_logo(), **told)
    window = PLANS[layout].window
    assert window is not None
    left, right, top, bottom = REACH[layout]
    inside = [
        box
        for box in chars_of(draw(sheet))[0]
        if left * mm < (box.left + box.right) / 2 < right * mm
        and top * mm < A4_HEIGHT - (box.top + box.bottom) / 2 < bottom * mm
    ]
    shown = "".join(box.text for box in inside)
    assert shown.startswith("".join(sheet.letterhead.office.split()))
    assert "".join(sheet.to_name.split())[:40] in shown
    if not longest:
        assert shown.endswith("".join(sheet.to_address.split()))
    for box in inside:
        assert window.left <= box.left
        assert box.right <= window.left + window.width
        assert window.top <= A4_HEIGHT - box.top
        assert A4_HEIGHT - box.bottom <= window.top + window.height


@pytest.mark.parametrize("layout", list(LetterLayout))
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_longest_letter_is_cut_or_leaves_its_page(layout: LetterLayout, language: Language) -> None:
    things = tuple(f"Thing{number:02} {'附件说明 with words ' * (number % 5)}" for number in range(30))
    sheet = letter(
        language,
        layout=layout,
        logo=_logo(),
        to_name=LONGEST[language],
        subject="厨房角阀滴水 dripping valve " * 12,
        enclosures=things,
        copies=tuple(f"Copy{number:02}" for number in range(30)),
        signer=LONGEST[language][:110],
    )
    pdf = draw(sheet)
    words = words_of(pdf).replace(" ", "")
    assert sheet.to_name.replace(" ", "") in words
    assert all(f"Thing{number:02}" in words and f"Copy{number:02}" in words for number in range(30))
    for page in chars_of(pdf):
        assert all(20 * mm < box.left and box.right < A4_WIDTH - 15 * mm and box.bottom > 9 * mm for box in page)


def test_fold_marks_stand_where_the_letter_is_folded_and_none_without_a_window() -> None:
    for layout, folds in ((LetterLayout.DL_LEFT, 2), (LetterLayout.C5_RIGHT, 1), (LetterLayout.NO_WINDOW, 0)):
        assert len(PLANS[layout].folds) == folds
    assert PLANS[LetterLayout.C5_LEFT].folds == (148.5 * mm,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_still_has_to_be_filled_in_is_red_with_its_brackets(language: Language) -> None:
    """B6: a blank is never overlooked, also where it goes on over the line."""
    blank = "⟦" + "the day of the visit " * 12 + "⟧"
    pdf = draw(letter(language, subject="⟦subject⟧", body=f"Dear ⟦name⟧,\n\nWe come on {blank}, surely.\n\nYours"))
    words = words_of(pdf).replace(" ", "")
    for each in ("〚subject〛", "Dear〚name〛,", "〚thedayofthevisit", "thevisit〛,surely."):
        assert each in words
    red = red_words_of(pdf)
    assert red.count("〚") == red.count("〛") == 3
    assert "surely" not in red
    assert "Dear" not in red
    assert red.replace(" ", "").count("thedayofthevisit") == 12


def test_a_line_that_only_looks_like_a_blank_is_not_marked() -> None:
    assert red_words_of(draw(letter(body="Dear 〚name〛,\n\nThank you."))) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_signature_of_one_endless_paragraph_keeps_two_lines_beside_it(language: Language) -> None:
    """B6: the signature never stands alone on a page, whatever the length of the letter."""
    for count in range(900, 1500, 40):
        body = "水" * count + "末尾" if language == Language.ZH else "word " * count + "the-end"
        pages = drawn_pages(draw(letter(language, body=body)))
        signer = letter(language).signer
        last = [box.text for box in pages[-1].words]
        assert any(signer in each for each in last)
        assert sum("水水" in each or "word word" in each for each in last) >= 2


def test_many_letters_are_one_document_with_pages_of_their_own() -> None:
    """Each letter counts its own pages, whichever language and layout stand beside it."""
    sheets = (
        letter(number="L2026-000001"),
        letter(Language.ZH, number="L2026-000002", body="很长的一段话。" * 900, layout=LetterLayout.C5_RIGHT),
        letter(number="L2026-000003", logo=_logo(), layout=LetterLayout.NO_WINDOW),
    )
    told: list[tuple[int, int]] = []
    pdf, counts = draw_many(sheets, lambda done, of: told.append((done, of)))
    pages = pages_of(pdf)
    assert (counts[0], counts[2]) == (1, 1)
    assert counts[1] > 2
    assert sum(counts) == len(pages)
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert f"第 {counts[1]} 页，共 {counts[1]} 页" in pages[counts[1]]
    assert "Page 1 of 1" in pages[-1]
    assert draw_many(sheets) == (pdf, counts)
    assert pdf.count(b"/FontFile2") < 2 * draw(sheets[1]).count(b"/FontFile2")


def test_whoever_cancels_many_letters_stops_the_drawing() -> None:
    class Cancelled(Exception):
        pass

    def progress(done: int, _of: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        draw_many([letter()] * 5, progress)
