"""Reads papers back the way a person's PDF reader does."""

import pypdfium2


def pages_of(pdf: bytes) -> list[str]:
    """The words of every page, lines joined, so that a sentence is found wherever it was broken."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_words(document[number]) for number in range(len(document))]
    finally:
        document.close()


def words_of(pdf: bytes) -> str:
    """All words of a paper."""
    return "".join(pages_of(pdf))


def metadata_of(pdf: bytes) -> dict[str, str]:
    """What the paper says about itself."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document.get_metadata_dict()
    finally:
        document.close()


def _words(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return text.get_text_bounded().replace("\r\n", "").replace("\n", "")
    finally:
        text.close()
        page.close()
