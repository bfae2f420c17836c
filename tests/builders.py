"""Small things that tests of several rooms build alike."""

from desk.cases import Closing, Result

AGEING = 1
"""The id of the first family of causes in a fresh book."""


def solved(outcome: str) -> Closing:
    """The closing of a case that was solved."""
    return Closing(Result.SOLVED, AGEING, outcome)
