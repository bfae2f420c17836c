"""The spans that lie within another one: what is noted for a month stands in the report of its quarter too."""

from desk.figures.spans import Period, Span


def codes_within(span: Span) -> frozenset[str]:
    """The codes of a span and of all that lie wholly within it."""
    parts = (Span.of(period, month.first) for month in span.months for period in Period)
    return frozenset(each.code for each in parts if span.first <= each.first and each.after.first <= span.after.first)
