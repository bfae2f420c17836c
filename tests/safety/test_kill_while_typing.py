"""kill -9 of the window in the middle of a sentence: the next start offers it again (G11, G24)."""

import json
from pathlib import Path

import pytest

from tests.safety.program import begin, run

LOST_AT_MOST = 2.0  # seconds of typing
SLACK = 0.6  # for the errand itself on a busy machine


def _type_until_killed(folder: Path, seconds: float) -> list[dict[str, float]]:
    """What was typed and when, until the process was killed after so many seconds of typing."""
    typed: list[dict[str, float]] = []
    with begin("-m", "tests.safety.at_the_screen", "type", str(folder)) as process:
        assert process.stdout is not None
        for line in process.stdout:
            typed.append(json.loads(line))
            if typed[-1]["at"] - typed[0]["at"] > seconds:
                break
        process.kill()
    return typed


def _kill_and_resume(folder: Path, seconds: float) -> None:
    typed = _type_until_killed(folder, seconds)
    last = typed[-1]["at"]
    kept_for_sure = [each["typed"] for each in typed if each["at"] < last - LOST_AT_MOST - SLACK]
    later = run("-m", "tests.safety.at_the_screen", "resume", str(folder))
    assert later.code == 0, later.err
    told = json.loads(later.out.splitlines()[-1])
    assert len(told["words"]) >= max(kept_for_sure)
    assert len(told["words"]) <= typed[-1]["typed"] + 50
    assert told["told_by"] == "陈雨"
    assert told["words"].startswith("楼上的水一直滴下来，已经第三天了。楼")
    assert told["cursor"] == ["words", len(told["words"])]
    assert "陈雨" in told["offered"]
    assert any("陈雨" in toast for toast in told["toasts"])


def test_a_half_typed_complaint_is_offered_again_after_a_kill(folder: Path) -> None:
    _kill_and_resume(folder, 4.5)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("tenths", range(30, 60, 3))
def test_at_whatever_moment_the_window_is_killed_two_seconds_are_lost_at_most(folder: Path, tenths: int) -> None:
    _kill_and_resume(folder, tenths / 10)
