"""A paper read back: its ink, its words, and whether its fonts lie inside it."""

from ui.pdfpages import opened
from ui.smoke.inked import must_be_inked
from ui.smoke.stage import must


def must_read(pdf: bytes, kind: str, *words: str) -> int:
    """Every page has ink, the words can be copied out of it, every font in use is inside; how many pages there are."""
    pages = must_be_inked(pdf, kind)
    with opened(pdf) as document:
        text = "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)
    lacking = [each for each in words if each not in text]
    must(not lacking, f"the {kind} does not say {', '.join(lacking)}")
    outside = sorted(name for name, inside in fonts_of(pdf).items() if not inside)
    must(not outside, f"not inside the {kind}: {', '.join(outside)}")
    return pages


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """The fonts that words of a PDF are drawn with, and whether each lies inside it.

    A page may name more: one that ReportLab begins with is never used."""
    from pypdfium2 import PdfTextObj

    found: dict[str, bool] = {}
    with opened(pdf) as document:
        for page in document:
            for each in page.get_objects(max_depth=4):
                if isinstance(each, PdfTextObj):
                    font = each.get_font()
                    found[font.get_base_name().partition("+")[2] or font.get_base_name()] = font.is_embedded
    return found
