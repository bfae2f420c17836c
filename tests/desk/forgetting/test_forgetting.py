"""Who is made nameless, what goes and what stays (G51)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.forgetting.scrub import Scrub


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("王小明 138-0013-8000 来电", "X *** 来电"), ("王 小明说", "X说"),
        ("致電王小明（+86 13800138000）", "致電X（***）"),
        ("13800138000、0571-8888 6666 或 88886666", "***、*** 或 ***"), ("call 138 0013 8000.", "call ***."),
        ("no. 1138001380001", "no. 1138001380001"), ("wx@example.com", "***"), ("王大明", "王大明"),
        ("JOSÉ  Ångström and Mr Ångström", "X and Mr X"), ("Ångströmer", "Ångströmer"), ("單雄信 单雄信", "X X"),
    ],
)  # fmt: skip
def test_a_name_and_a_number_are_found_however_they_are_written(text: str, left: str) -> None:
    scrub = Scrub(
        "X",
        ["王小明", "José Ångström", "单雄信"],
        ["138 0013 8000", "0571-88886666转801"],
        ["wx@example.com", "330106199001011234"],
    )
    assert scrub(text) == left


@given(
    st.text("王李小明 ab.1", max_size=12),
    st.sampled_from(["王小明", "王 小明", "138 0013 8000", "+8613800138000"]),
    st.text("王李小明 ab.", max_size=12),
)
def test_what_is_in_the_middle_of_anything_goes(before: str, known: str, after: str) -> None:
    left = Scrub("X", ["王小明"], ["13800138000"], [])(f"{before} {known} {after}")
    assert known not in left


def test_one_letter_is_no_name() -> None:
    assert Scrub("X", ["王", "A"], [], [])("王小明 A-402") == "王小明 A-402"
