"""What the office promises for each class of matter: the table of the commitments notice (M03, M51)."""

from dataclasses import dataclass

from desk import choices
from desk.duewords import limit_words
from desk.words import Language
from desk.work import Reading


@dataclass(frozen=True)
class Promise:
    """One line in one language: the service, what is promised, how soon it is answered and solved.

    A heading has no limits: those of the classes below it count.
    """

    service: str
    standard: str
    reply: str = ""
    solution: str = ""
    heading: bool = False


def promises(reading: Reading, language: Language) -> tuple[Promise, ...]:
    """The classes in use under their headings, in the office's order."""
    chinese = language is Language.ZH
    lines: list[Promise] = []
    for each in choices.class_tree(reading):
        if not each.in_use:
            continue
        told = each.name.text(language), " ".join(each.standard.text(language).split())
        if each.below:
            lines.append(Promise(*told, heading=True))
        else:
            reply = limit_words(each.reply.amount, each.reply.unit, chinese)
            lines.append(Promise(*told, reply, limit_words(each.solution.amount, each.solution.unit, chinese)))
    return tuple(lines)
