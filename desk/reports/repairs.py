"""The month's repairs: slips out and home, signatures, what was asked for, what owners think, what it came to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk.cases.counting import ideas_between
from desk.reports import wording
from desk.reports.sheet import AskedLine, Figure, IdeaLine, Repairs, ScoredLine
from desk.reports.telling import UNKNOWN, percent, share_of
from desk.reports.telling import money as told_money
from desk.slips.figures import Money, Scored, Unsigned, money, most_asked, scores, unsigned
from desk.words import Language
from desk.work import Reading

MOST_SCORED, MOST_IDEAS = 12, 8
MOST_REMARKS = 3
_LONGEST_REMARK = 90


@dataclass(frozen=True)
class _Month:
    signed: Unsigned
    money: Money


def repairs(
    reading: Reading, language: Language, span: tuple[datetime, datetime], before: tuple[datetime, datetime]
) -> Repairs:
    """The repairs of a span beside those of the span before it (M37, M52, M54, M69)."""
    now, then = (_Month(unsigned(reading, *each), money(reading, *each)) for each in (span, before))
    scored = scores(reading, *span)
    told = [each for each in scored if each.n or each.remarked]
    ideas, ideas_total = ideas_between(reading, *span, MOST_IDEAS)
    return Repairs(
        figures=_figures(reading, language, now, then),
        asked=tuple(
            AskedLine(
                each.name.text(language) + (wording.name(language, "package") if each.package else ""),
                each.times,
                wording.name(language, "in_its_services") if each.package else told_money(reading, each.cents),
            )
            for each in most_asked(reading, *span)
        ),
        scored=tuple(_scored(language, each) for each in told[:MOST_SCORED]),
        scored_total=len(told),
        unscored=len(scored) - len(told),
        kinds=wording.name(language, "worth").format(
            services=told_money(reading, now.money.services),
            materials=told_money(reading, now.money.materials),
            labour=told_money(reading, now.money.labour),
        ),
        ideas=tuple(IdeaLine(number, summary) for number, summary in ideas),
        ideas_total=ideas_total,
    )


def _figures(reading: Reading, language: Language, now: _Month, then: _Month) -> tuple[Figure, ...]:
    def figure(name: str, told: Callable[[_Month], str]) -> Figure:
        return Figure(wording.name(language, name), told(now), told(then), wording.name(language, f"{name}.formula"))

    return (
        figure("slips", lambda each: f"{each.money.raised:,}"),
        figure("slips_back", lambda each: f"{each.money.back:,}"),
        figure("slips_not_back", lambda each: f"{each.money.not_back:,}"),
        figure("slips_in_time", lambda each: share_of(each.money.in_time_share, each.money.home)),
        figure("unsigned", lambda each: percent(each.signed.share)),
        figure("sheet_signed", lambda each: f"{each.signed.signed:,}"),
        figure("sheet_unsigned", lambda each: f"{each.signed.unsigned:,}"),
        figure("sheet_none", lambda each: f"{each.signed.none:,}"),
        figure("value", lambda each: told_money(reading, each.money.value)),
        figure("charged", lambda each: told_money(reading, each.money.charged)),
        figure("given", lambda each: told_money(reading, each.money.given)),
        figure("paid_free", lambda each: f"{each.money.paid:,} / {each.money.free:,}"),
    )


def _scored(language: Language, each: Scored) -> ScoredLine:
    remarks = [f"{_short(remark.words)} ({remark.number})" for remark in each.remarks[:MOST_REMARKS]]
    if each.remarked > MOST_REMARKS:
        remarks.append(wording.name(language, "more_remarks").format(n=each.remarked - MOST_REMARKS))
    mean = UNKNOWN if each.mean is None else f"{each.mean:.2f}"
    return ScoredLine(each.name.text(language), each.slips, each.n, mean, tuple(remarks))


def _short(words: str) -> str:
    told = " ".join(words.split())
    return told if len(told) <= _LONGEST_REMARK else f"{told[: _LONGEST_REMARK - 1]}…"
