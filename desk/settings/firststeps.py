"""Setting up an office step by step: which steps were gone through, so that it can be gone on with another day."""

from desk.facts import Facts

STEPS = ("look", "office", "owners", "printers", "people", "signing", "backups")
"""The steps in their order, as `ui/welcome` shows them."""


def step_to_do(facts: Facts) -> str:
    """The first step nobody went on from; "" once the last was seen, or where the office was named without any."""
    named = bool(facts.office_en or facts.office_zh)
    if STEPS[-1] in facts.set_up or (named and not facts.set_up):
        return ""
    return next(each for each in STEPS if each not in facts.set_up)
