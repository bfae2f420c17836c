"""Marks a PDF as one that can be read in fifty years: what PDF/A-2b asks for besides embedded fonts."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desk.paper.fonts import REGULAR, load_fonts

_PROGRAM = "Deskbell"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00+00:00</xmp:CreateDate>
<xmp:ModifyDate>{day}T00:00:00+00:00</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True)
class About:
    """What a document says of itself: plain words, a language tag such as zh-CN, the date on the paper."""

    language: str
    title: str
    author: str
    subject: str
    day: date

    @property
    def stamp(self) -> str:
        """The date as a PDF writes it."""
        return f"D:{self.day:%Y%m%d}000000+00'00'"

    @property
    def xmp(self) -> bytes:
        """The same for those who do not read PDF."""
        told = {"title": self.title, "author": self.author, "subject": self.subject, "language": self.language}
        escaped = {name: escape(value) for name, value in told.items()}
        return _XMP.format(day=self.day.isoformat(), program=_PROGRAM, **escaped).encode()


def open_archival(buffer: BytesIO, size: tuple[float, float], language: str) -> Canvas:
    """An empty document with pages of that size; the font a page begins with is one of ours too, and so embedded."""
    load_fonts()
    first: Any = REGULAR  # the types package takes a font for a number
    return Canvas(buffer, pagesize=size, initialFontName=first, invariant=1, lang=language)


def make_archival(canvas: Canvas, language: str, title: str, author: str, subject: str, day: date) -> None:
    """Have a document say what it is, twice alike, and which colours it means.

    The words must be plain; `language` is a tag such as zh-CN, `day` the date on the paper. Whoever draws on it keeps
    to our fonts, and to pictures without anything to see through.
    """
    about = About(language, title, author, subject, day)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    canvas.setDateFormatter(lambda *_now: about.stamp)
    document: Any = canvas._doc  # type: ignore[attr-defined]  # absent from the types package
    catalog = document.Catalog
    catalog.Metadata = _stream(about.xmp, {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")})
    profile = _stream(_srgb(), {"N": 3})
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile, "output-profile"),
        }
    )
    # ReportLab's list of what a catalog may hold knows no output intents.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = pdfdoc.PDFArray([intent])


def _stream(content: bytes, about: dict[str, Any]) -> Any:
    return pdfdoc.PDFStream(dictionary=pdfdoc.PDFDictionary(about), content=content, filters=[])


@cache
def _srgb() -> bytes:
    return (files("resources") / "papers" / "sRGB.icc").read_bytes()
