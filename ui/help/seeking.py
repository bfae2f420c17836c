"""Searches the help: in its own words and in those of the other language, whichever the screen speaks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTranslator

import resources
from ui.commands import Command
from ui.help.pages import source_of
from ui.help.topic import CONTEXT
from ui.help.topics import TOPICS, Entry
from ui.nearness import nearness
from ui.pages import PageSpec

_DONE = 6
"""The nearness of a topic of which only a command of its page fits."""


class Seeker:
    """Knows the words of all topics in both languages; what is typed may be of either."""

    def __init__(self, listed: Sequence[Entry], specs: Sequence[PageSpec]) -> None:
        self._chinese = QTranslator()
        self._chinese.load("deskbell_zh_CN", str(Path(resources.__path__[0]) / "translations"))
        self._listed = tuple(listed)
        titles = {spec.id: self.both("pages", spec.title) for spec in specs}
        self._titles = {each.id: f"{each.title}\n{titles.get(each.id, '')}\n{each.also}".casefold() for each in listed}
        self._words = {each.id: self._all_words(each.id) for each in listed}

    def both(self, context: str, source: str) -> str:
        """Words in both languages, for looking through."""
        return f"{source}\n{self._chinese.translate(context, source) or ''}"

    def holds(self, typed: str, source: str) -> bool:
        """Whether a line of the help holds all that was typed."""
        return bool(typed.strip()) and nearness(typed, self.both(CONTEXT, source).casefold()) is not None

    def found(self, typed: str, commands: Sequence[Command]) -> tuple[str, ...]:
        """Ids of the topics that hold all that was typed, the nearest first; all of them when nothing was.

        What the commands of a page are called is looked through as well."""
        ids = [each.id for each in self._listed]
        if not typed.strip():
            return tuple(ids)
        done = {each.page for each in commands if each.page and _is_called(each, typed)}
        near = {id: self._nearness(typed, id, id in done) for id in ids}
        return tuple(sorted((id for id in ids if near[id] is not None), key=lambda id: near[id] or 0))

    def _nearness(self, typed: str, id: str, done: bool) -> int | None:
        """How well a topic fits, 0 best: whole words before beginnings before parts, the title before the rest."""
        title, words = nearness(typed, self._titles[id]), nearness(typed, self._words[id])
        fits = [2 * place + rest for rest, place in enumerate((title, words)) if place is not None]
        return min(fits, default=_DONE if done else None)

    def _all_words(self, id: str) -> str:
        topic = TOPICS.get(id)
        lines = [words for words, _key in topic.lines()] if topic is not None else []
        return "\n".join(self.both(CONTEXT, each) for each in (source_of(id), *lines) if each).casefold()


def _is_called(command: Command, typed: str) -> bool:
    return nearness(typed, f"{command.text}\n{command.also}".casefold()) is not None
