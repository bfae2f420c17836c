"""By what a figure can be broken down on screen: every way that goes by its own records."""

from dataclasses import replace

from desk.figures.dimensions import DIMENSIONS, Dimension
from desk.figures.figure import Figure, How
from desk.figures.ofcases import CARRIED, CLOSED, TAKEN, WAITING

_OF_CASES = (TAKEN, CLOSED, WAITING, CARRIED)
_AT_THE_END = ("result", "cause")
"""Known only of what was closed."""
_COMPLAINTS = ("verdict", "breach")


def breakdowns(figure: Figure) -> tuple[Dimension, ...]:
    """The dimensions whose parts add up to a number or share of cases (of a verdict or breach, those that have one)."""
    if figure.how not in (How.COUNT, How.SHARE) or figure.pool not in _OF_CASES:
        return ()
    wanted = [
        each
        for each in DIMENSIONS.values()
        if (each.key not in _AT_THE_END or figure.pool is CLOSED)
        and (each.key not in _COMPLAINTS or figure.pool is TAKEN)
    ]
    return tuple(replace(each, figure=figure) for each in wanted)


def among(dimension: Dimension) -> Dimension:
    """The same way of parting those that a share is of."""
    of = dimension.figure
    return replace(dimension, figure=replace(of, how=How.COUNT, counts=of.among, among=None))
