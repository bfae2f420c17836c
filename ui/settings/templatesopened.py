"""A template as it is opened to be written: its newest words in one language, and what was typed since."""

from collections.abc import Callable
from dataclasses import dataclass

from desk import drafts, templates
from desk.templates import Purpose, TemplateRow, TemplateWords
from desk.words import Language
from desk.work import Reading
from ui.drafts import Content

KIND = "template"
"""The kind of draft the words of a template are until they are saved."""


@dataclass(frozen=True)
class Opened:
    """`words` are None before it was ever worded in the language, `begun` where nothing is left unsaved."""

    row: TemplateRow
    words: TemplateWords | None
    begun: Content | None

    @property
    def version(self) -> int:
        """How often its words were set."""
        return self.words.version if self.words else 0

    def in_book(self) -> dict[str, str]:
        """Subject and body as they are kept."""
        words = self.words
        return {"subject": words.subject if words else "", "body": words.body if words else ""}


def draft_id(clerk: int | None, template_id: int, language: Language) -> str:
    """Each clerk's own draft of a template in a language, so that nobody writes over another's words."""
    return f"{KIND}:{clerk}:{template_id}:{language}"


def opened(template_id: int, language: Language, draft: str) -> Callable[[Reading], Opened]:
    """A question: the template, also one that was taken off."""

    def question(reading: Reading) -> Opened:
        rows = templates.templates(reading, tuple(Purpose), removed=True)
        words = next(iter(templates.history(reading, template_id, language, limit=1)), None)
        row = next(each for each in rows if each.id == template_id)
        return Opened(row, words, drafts.begun(reading, [draft]).get(draft))

    return question
