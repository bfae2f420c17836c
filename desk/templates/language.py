"""The language of letter templates: fields, conditions and lists, and nothing that could run on or reach elsewhere.

Jinja2's sandbox still runs methods of what it is given and loops as long as it is told to. Templates of an office need
neither: whatever is not on the short list below is a fault with its line, so that every template ends by its very form.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST = 60_000
"""So many characters a template may have."""
OPEN, CLOSE = "⟦", "⟧"
"""What stands between these still has to be filled in before a letter goes out."""

Value = str | bool | tuple[str, ...]
"""What a field may be: words, whether something is so, or lines."""

_PLAIN = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const)
_CONDITIONS = (nodes.If, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand)
_COMPARED = ("eq", "ne", "in", "notin")
_BLANK = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a template, and in which of its lines, counted from 1."""

    line: int
    code: str  # template.not_closed, .unreadable, .unknown_field, .not_allowed, .not_words, .not_lines, .too_long
    what: str = ""


class _Nothing(str):
    """A field without words: false to a condition, its label where it should stand."""

    __slots__ = ("label",)
    label: str


def _written(value: Any) -> str:
    """What a value looks like in the words of a letter."""
    if isinstance(value, _Nothing):
        return f"{OPEN}{value.label}{CLOSE}"
    return "\n".join(value) if isinstance(value, tuple) else str(value)


_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, cache_size=0, finalize=_written
)


def faults(text: str, fields: Mapping[str, type]) -> tuple[Fault, ...]:
    """All that keeps a template from being used, by line; `fields` are the names that may stand in it, with what they
    are: str, bool or tuple."""
    if len(text) > LONGEST:
        return (Fault(1, "template.too_long", str(LONGEST)),)
    try:
        tree = _ENVIRONMENT.parse(text)
        found = set(_looked_through(tree, fields, frozenset()))
        if not found:
            _compiled(text)
    except TemplateSyntaxError as wrong:
        return (_syntax(wrong),)
    except (RecursionError, MemoryError, SyntaxError):  # so deep that no program could be made of it
        return (Fault(1, "template.not_allowed", "((("),)
    return tuple(sorted(found, key=lambda each: (each.line, each.code, each.what)))


def used(text: str) -> frozenset[str]:
    """The names that stand in a template without fault."""
    return frozenset(each.name for each in _ENVIRONMENT.parse(text).find_all(nodes.Name) if each.ctx == "load")


def fill(text: str, values: Mapping[str, Value], labels: Mapping[str, str]) -> str:
    """A template without fault in words; what stands in a value is never read as a template itself.

    A field without words leaves its label as a blank (see `blanks`) where it should stand.
    """
    return _compiled(text).render({name: _shown(value, labels.get(name, name)) for name, value in values.items()})


def blanks(text: str) -> tuple[str, ...]:
    """What still has to be filled in, in the order it stands there, each once."""
    return tuple(dict.fromkeys(found.group(1).strip() for found in _BLANK.finditer(text)))


def fill_blanks(text: str, told: Mapping[str, str]) -> str:
    """A text with its blanks filled by what is told of them; an empty answer leaves the blank."""
    return _BLANK.sub(lambda found: _bare(told.get(found.group(1).strip(), "")) or found.group(0), text)


def _shown(value: Value, label: str) -> Value:
    if isinstance(value, bool):
        return value
    if not value:
        nothing = _Nothing("")
        nothing.label = label
        return nothing
    return _bare(value) if isinstance(value, str) else tuple(_bare(each) for each in value)


def _bare(words: str) -> str:
    """Words that cannot be taken for a blank."""
    return words.replace(OPEN, "[").replace(CLOSE, "]")


@lru_cache(maxsize=64)
def _compiled(text: str) -> Template:
    return _ENVIRONMENT.from_string(text)


def _syntax(wrong: TemplateSyntaxError) -> Fault:
    told = wrong.message or ""
    if "nexpected end of template" in told or "end of print statement" in told or "issing end of" in told:
        return Fault(wrong.lineno, "template.not_closed")
    return Fault(wrong.lineno, "template.unreadable", told)


def _looked_through(node: nodes.Node, fields: Mapping[str, type], own: frozenset[str]) -> Iterator[Fault]:
    """Faults of a part; `own` is the name of the line within a list, and empty outside one."""
    if isinstance(node, nodes.For):
        yield from _loop(node, fields, own)
        return
    allowed = isinstance(node, (*_PLAIN, *_CONDITIONS))
    if not allowed or (isinstance(node, nodes.Operand) and node.op not in _COMPARED):
        yield Fault(node.lineno, "template.not_allowed", type(node).__name__)
        return
    if isinstance(node, nodes.Name) and node.name not in own and node.name not in fields:
        yield Fault(node.lineno, "template.unknown_field", node.name)
    if isinstance(node, nodes.Output):
        for part in node.nodes:
            if not isinstance(part, nodes.TemplateData | nodes.Name):
                yield Fault(part.lineno, "template.not_allowed", type(part).__name__)
                continue
            if isinstance(part, nodes.Name) and part.name not in own and fields.get(part.name) is bool:
                yield Fault(part.lineno, "template.not_words", part.name)
    for child in node.iter_child_nodes():
        yield from _looked_through(child, fields, own)


def _loop(node: nodes.For, fields: Mapping[str, type], own: frozenset[str]) -> Iterator[Fault]:
    """Over one field of lines, and never one loop within another."""
    over, each = node.iter, node.target
    plain = isinstance(each, nodes.Name) and not (node.test or node.recursive or node.else_)
    if own or not plain or not isinstance(over, nodes.Name):
        yield Fault(node.lineno, "template.not_allowed", "for")
        return
    assert isinstance(each, nodes.Name)
    if over.name not in fields:
        yield Fault(node.lineno, "template.unknown_field", over.name)
    elif fields[over.name] is not tuple:
        yield Fault(node.lineno, "template.not_lines", over.name)
    for child in node.body:
        yield from _looked_through(child, fields, frozenset({each.name}))
