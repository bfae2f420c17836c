"""What was asked for and paid, what people think of it, and what else they would like."""

from reportlab.platypus import Spacer

from desk.money import sum_of
from desk.paper.fields import Beside, Stack
from desk.paper.text import Words
from desk.reports.naming import period_of
from desk.reports.paper.parts import CAPTION, GAP, Story, chapter, noted, said, titled
from desk.reports.paper.rows import Column, RowTable
from desk.reports.report import Report
from desk.slips.figures import Scored
from desk.words import word

MOST_SCORED, MOST_REMARKS = 12, 3
_LONGEST_REMARK = 90


def services(report: Report) -> Story:
    """Services by how often they were asked for beside the ideas heard; then the scores with their n (M37, M52)."""
    language = report.language
    pair = [Stack(_asked(report)), Stack(_ideas(report))]
    story = [*chapter(language, "services", period=period_of(report.span, language)), Beside(pair, [1, 1], GAP)]
    told = [each for each in report.scored if each.n or each.remarked]
    body: Story = [said(language, "none_scored")]
    if told:
        names, shares = ("service", "on_slips", "score_n", "mean", "remarks"), (0.28, 0.09, 0.1, 0.09, 0.44)
        columns = [
            Column(word(language, f"report.{name}"), share, right=0 < place < 4, lines=2 if place < 4 else 9)
            for place, (name, share) in enumerate(zip(names, shares, strict=True))
        ]
        body = [RowTable(columns, [_scored(report, each) for each in told[:MOST_SCORED]])]
    if (more := len(report.scored) - min(len(told), MOST_SCORED)) > 0:
        body += [Spacer(1, 3), noted(word(language, "report.unscored").format(n=f"{more:,}"))]
    return story + titled(word(language, "report.scored"), body)


def _asked(report: Report) -> Story:
    language = report.language
    title = Words(word(language, "report.asked"), CAPTION)
    if not report.asked:
        return [title, said(language, "none_asked")]
    columns = (
        Column("", 0.07),
        Column(word(language, "report.service"), 0.49, lines=2),
        Column(word(language, "report.on_slips"), 0.15, right=True),
        Column(word(language, "report.sum"), 0.29, right=True),
    )
    rows = []
    for place, each in enumerate(report.asked, 1):
        name = each.name.text(language) + (word(language, "report.package") if each.package else "")
        sum_ = word(language, "report.in_its_services") if each.package else f"{report.currency}{sum_of(each.cents)}"
        rows.append((str(place), name, f"{each.times:,}", sum_))
    return [title, RowTable(columns, rows)]


def _ideas(report: Report) -> Story:
    language, ideas = report.language, report.ideas
    title = Words(word(language, "report.ideas").format(n=f"{ideas.total:,}"), CAPTION)
    if not ideas.lines:
        return [title, said(language, "none_ideas")]
    body: Story = [title, RowTable((Column("", 0.26), Column("", 0.74, lines=2)), ideas.lines)]
    if ideas.total > len(ideas.lines):
        left = f"{ideas.total - len(ideas.lines):,}"
        body += [Spacer(1, 3), noted(word(language, "report.more_ideas").format(n=left))]
    return body


def _scored(report: Report, each: Scored) -> tuple[str, ...]:
    language = report.language
    remarks = [f"{_short(remark.words)} ({remark.number})" for remark in each.remarks[:MOST_REMARKS]]
    if each.remarked > MOST_REMARKS:
        remarks.append(word(language, "report.more_remarks").format(n=f"{each.remarked - MOST_REMARKS:,}"))
    mean = "–" if each.mean is None else f"{each.mean:.2f}"
    return each.name.text(language), f"{each.slips:,}", f"{each.n:,}", mean, "\n".join(remarks)


def _short(words: str) -> str:
    told = " ".join(words.split())
    return told if len(told) <= _LONGEST_REMARK else f"{told[: _LONGEST_REMARK - 1]}…"
