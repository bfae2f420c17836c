"""The office's letterhead out of its facts, and kept with what was printed under it."""

import json
from dataclasses import asdict

from desk.facts import Facts
from desk.paper.letterhead import Letterhead


def letterhead(facts: Facts, language: str) -> Letterhead:
    """The head of every paper of the office in one language."""
    return Letterhead(
        facts.office(language), facts.estate(language), facts.address(language), facts.phone, facts.hotline
    )


def freeze(head: Letterhead) -> str:
    """A letterhead as it is now, for a paper that must look the same in ten years."""
    return json.dumps(asdict(head), ensure_ascii=False)


def thaw(kept: str) -> Letterhead:
    """A letterhead as it was frozen."""
    return Letterhead(**json.loads(kept))
