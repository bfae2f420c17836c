"""Every figure by its key: screens, papers, workbooks and goals take theirs from here."""

from collections.abc import Mapping
from types import MappingProxyType

from desk.figures.figure import Figure
from desk.figures.ofcases import CASE_FIGURES
from desk.figures.ofslips import SLIP_FIGURES
from desk.figures.oftelling import TELLING_FIGURES

FIGURES: Mapping[str, Figure] = MappingProxyType(
    {each.key: each for each in (*CASE_FIGURES, *SLIP_FIGURES, *TELLING_FIGURES)}
)
"""In the order in which they are told."""
