"""The printer and the screen draw at the same time without harm."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from ui.pdfpages import draw_page, page_sizes


def _paper(pages: int) -> bytes:
    made = BytesIO()
    canvas = Canvas(made)
    for page in range(pages):
        for line in range(60):
            canvas.drawString(40, 40 + 12 * line, f"page {page} line {line} " * 4)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_two_threads_may_draw_pages_at_once() -> None:
    pdf = _paper(6)
    with ThreadPoolExecutor(4) as threads:
        sizes = [threads.submit(page_sizes, pdf) for _ in range(12)]
        pictures = [threads.submit(draw_page, pdf, place % 6, 2.0) for place in range(48)]
        assert {len(each.result()) for each in sizes} == {6}
        assert {each.result().width() for each in pictures} == {round(2 * 595.28)}
