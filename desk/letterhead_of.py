"""The office's letterhead out of its facts."""

from desk.facts import Facts
from desk.paper.letterhead import Letterhead


def letterhead(facts: Facts, language: str) -> Letterhead:
    """The head of every paper of the office in one language."""
    return Letterhead(
        facts.office(language), facts.estate(language), facts.address(language), facts.phone, facts.hotline
    )
