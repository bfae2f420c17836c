"""Sets right where the words of a template and those a person typed meet: stops that double, quotes within quotes."""

import re

_STOPPED = re.compile("([!?！？…][”’\"'」』]?|[.。．][”’\"'」』])[.。．](?![.。．])")
_INNER = {"“": "‘", "”": "’"}


def neat(text: str) -> str:
    """The same words with one stop where a sentence that has its own is followed by another, and with ‘…’ in “…”, and
    no spaces at the end of a line."""
    return "\n".join(_nested(_STOPPED.sub(r"\1", line.rstrip(" "))) for line in text.split("\n"))


def _nested(line: str) -> str:
    """A line whose quotes within quotes are single ones; as it is where they do not pair."""
    if line.count("“") != line.count("”") or not (line.count("“") > 1 or ("“" in line and '"' in line)):
        return line
    depth, straight, told = 0, False, ""
    for char in line:
        if char == "“":
            depth += 1
        told += _set(char, depth, straight)
        if char == '"' and depth:
            straight = not straight
        if char == "”":
            depth -= 1
            if depth < 0 or straight:
                return line
    return told


def _set(char: str, depth: int, straight: bool) -> str:
    if depth > 1:
        return _INNER.get(char, char)
    if char == '"' and depth == 1:
        return "’" if straight else "‘"
    return char
