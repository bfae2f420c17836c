"""The benchmarks still run; how fast anything is, is never asked here."""

import math

import pytest

from tests.bench.__main__ import WORKS, main
from tests.bench.measuring import Comparison


@pytest.mark.long
def test_every_work_is_measured_against_its_bare_thing(capsys: pytest.CaptureFixture[str]) -> None:
    measures = main(["--small"])
    ratios = [each.ratio for each in measures if isinstance(each, Comparison)]
    assert len(ratios) > len(WORKS)
    assert all(math.isfinite(ratio) and ratio > 0 for ratio in ratios)
    printed = capsys.readouterr().out
    assert all(each.work in printed for each in measures)


def test_an_unknown_work_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "save,everything"])
    assert "everything" in capsys.readouterr().err
