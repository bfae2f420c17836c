"""A form number at the foot of a paper is that of one form."""

import re
from collections import defaultdict
from pathlib import Path

import desk

_NUMBER = re.compile(r'"(DB-[A-Z]\d+) v\d+"')


def test_no_two_papers_have_the_same_form_number() -> None:
    used = defaultdict(set)
    for path in Path(desk.__file__).parent.rglob("*.py"):
        for number in _NUMBER.findall(path.read_text(encoding="utf-8")):
            used[number].add(path.name)
    assert len(used) > 15
    assert {number: places for number, places in used.items() if len(places) > 1} == {}
