"""Many slips in one document."""

from io import BytesIO

import pypdfium2
import pytest

from desk.slips.paper import draw, draw_many
from desk.slips.stock import Layout, Stock
from desk.words import Language
from tests.paper.reading import metadata_of, pages_of
from tests.paper.sheets import full_slip, longest_slip, slip


def test_each_slip_of_a_batch_counts_its_own_pages() -> None:
    pages = pages_of(draw_many([slip(number="S2026-000001"), longest_slip(number="S2026-000002"), slip()]))
    assert "Page 1 of 1" in pages[0]
    assert "S2026-000001" in pages[0]
    assert f"Page 1 of {len(pages) - 2}" in pages[1]
    assert all("S2026-000002" in page for page in pages[1:-1])
    assert "Page 1 of 1" in pages[-1]


@pytest.mark.parametrize("stock", list(Stock))
def test_a_batch_gives_the_same_bytes_every_time_and_the_pages_of_its_slips(stock: Stock) -> None:
    sheets = [full_slip(language, number=f"S2026-00000{place}") for place, language in enumerate(Language)]
    layout = Layout(stock, 1, 1)
    joined = draw_many(sheets, layout)
    assert joined == draw_many(sheets, layout)
    assert pages_of(joined) == [page for sheet in sheets for page in pages_of(draw(sheet, layout))]


def test_fonts_are_embedded_once_for_a_batch() -> None:
    sheets = [slip(Language.ZH, number=f"S2026-{place:06}") for place in range(20)]
    single, joined = len(draw(sheets[0])), len(draw_many(sheets))
    assert joined < 20 * single / 3
    assert draw_many(sheets).count(b"/FontFile2") <= 4


def test_progress_is_told_before_each_slip_and_may_stop_the_batch() -> None:
    class Stopped(Exception):
        pass

    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        draw_many([slip()] * 5, progress=progress)
    assert told == [(0, 5), (1, 5), (2, 5)]


def test_a_batch_says_which_slips_it_holds() -> None:
    pdf = draw_many([slip(number="S2026-000001"), slip(number="S2026-000009")])
    assert metadata_of(pdf)["Title"] == "Maintenance slip S2026-000001 – S2026-000009"


@pytest.mark.parametrize(
    ("stock", "size"), [("a4", (210, 297)), ("a5", (148, 210)), ("wide_140", (241, 140)), ("wide_93", (241, 280 / 3))]
)
def test_a_page_is_as_large_as_its_paper(stock: str, size: tuple[float, float]) -> None:
    document = pypdfium2.PdfDocument(BytesIO(draw(slip(), Layout(Stock(stock)))))
    wide, high = document[0].get_size()
    document.close()
    assert (wide / 72 * 25.4, high / 72 * 25.4) == pytest.approx(size, abs=0.1)
