"""What else a person is called in lists, kept as a line of the person's note so that the next list finds it."""

from collections.abc import Iterator

_LINES = ("Name in the list: {}", "名册所载姓名：{}")
_HEADS = tuple(line.partition("{}")[0] for line in _LINES)


def alias_line(name: str, chinese: bool) -> str:
    """The line of the note that says so."""
    return _LINES[chinese].format(name)


def aliases_in(note: str) -> Iterator[str]:
    """Every name that a note tells so."""
    for line in note.split("\n"):
        for head in _HEADS:
            if line.startswith(head):
                yield line.removeprefix(head).strip()
