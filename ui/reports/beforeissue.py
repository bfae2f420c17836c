"""What is said in place before a report is issued: what it lacks, what stands already; Ctrl+I once more does it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.figures.spans import Span
from desk.reports.differing import differences
from desk.reports.issued import issued
from desk.reports.issuing import must_be_issuable
from desk.steering.reviews import unreviewed
from desk.words import Language
from desk.work import Reading
from ui.reports.issuedlist import LANGUAGES
from ui.reports.words import screen_language, span_words
from ui.widgets.notice import Notice


@dataclass(frozen=True)
class AtIssue:
    """A report about to be issued, and the main classes without a measure.

    `standing` is the number of the one it would replace, `same` if nothing differs.
    """

    span: Span
    language: Language
    unmeasured: tuple[str, ...]
    standing: str
    same: bool


def at_issue(span: Span, language: Language) -> Callable[[Reading], AtIssue]:
    """A question: what is to be known before it is issued. Refusals: those of `must_be_issuable`."""

    def question(reading: Reading) -> AtIssue:
        must_be_issuable(reading, span)
        standing = next(
            (
                row.number
                for row in issued(reading)
                if (row.span, row.language) == (span, language) and not row.void_reason and not row.replaced_by
            ),
            "",
        )
        same = bool(standing) and not differences(reading, standing)
        return AtIssue(span, language, unreviewed(reading, span, screen_language()), standing, same)

    return question


class BeforeIssue(Notice):
    """Stands over the view from the first Ctrl+I on; another period or language is asked about anew."""

    def __init__(
        self, issue: Callable[[], object], review: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__("", tone="amber", parent=parent)
        self._issue, self._review = issue, review
        self.leads_to = ""
        """The part of the goals and measures that what is said asks for, "" for none."""
        self._told: tuple[Span, Language] | None = None
        self.hide()

    def forget(self) -> bool:
        """Say it no longer; whether it was said."""
        said = self._told is not None
        self._told, self.leads_to = None, ""
        self.hide()
        return said

    def was_told(self, span: Span, language: Language) -> bool:
        """Whether just this report was spoken of, so that Ctrl+I once more means it."""
        return self._told == (span, language)

    def tell(self, about: AtIssue) -> None:
        """Say what Ctrl+I once more will do."""
        self._told = about.span, about.language
        title = self.tr("The report of {period} is about to be issued in {language}: it never changes again")
        parts, links = [], [(self.tr("Issue it"), self._issue)]
        self.leads_to = "review" if about.unmeasured else ""
        if about.unmeasured:
            names = self.tr(", ").join(about.unmeasured)
            parts.append(self.tr("Main classes without a measure: {names}").format(names=names))
            parts.append(self.tr("Ctrl+G leads to the review"))
            links.insert(0, (self.tr("Write the measures"), self._review))
        if about.same:
            parts.append(
                self.tr("{number} stands already and not one figure differs from it").format(number=about.standing)
            )
        elif about.standing:
            parts.append(self.tr("{number} stands already and will be replaced").format(number=about.standing))
        parts.append(self.tr("Ctrl+I once more issues it."))
        self.show_notice(
            title.format(period=span_words(about.span), language=LANGUAGES[about.language]),
            " · ".join(parts),
            links,
            tone="red" if about.same else "amber",
            key="Ctrl+I",
        )
        self.show()
