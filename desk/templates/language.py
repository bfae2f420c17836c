"""The language of letter templates: fields, conditions and lists, and nothing that could run on or reach elsewhere.

Jinja2's sandbox still runs methods of what it is given and loops as long as it is told to. Templates of an office need
neither: whatever is not on the short list below is a fault with its line, so that every template ends by its very form.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desk.templates.blanks import CLOSE, OPEN, Value, bare, half_blank
from desk.templates.fault import LONGEST, Fault

_PLAIN = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const)
_CONDITIONS = (nodes.If, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand)
_COMPARED = ("eq", "ne", "in", "notin")
_TELLING: dict[type[nodes.Node], str] = {
    nodes.Getattr: "template.part_of_field",
    nodes.Getitem: "template.part_of_field",
    nodes.Call: "template.call",
    nodes.Filter: "template.filter",
    nodes.FilterBlock: "template.filter",
    nodes.For: "template.loop",
}
"""What is told of the things people try; of all the others, that a template has no room for them."""
_UNKNOWN_TAG = re.compile("unknown tag '([^']{1,40})'")
_BLOCK = re.compile(r"\{%[-+]?\s{0,9}(if|for|endif|endfor)\b")
_PART = re.compile(r"(\{\{|\{%)((?:(?!\}\}|%\}|\{\{|\{%).)*)(\}\}|%\})?")
_ENDS = {"{{": "}}", "{%": "%}"}
_HALF = {"{{": "template.half_field", "{%": "template.half_condition"}
_SHOWN = 60  # characters of a line that cannot be read
_DEEPEST = 40
"""So many parts may lie within each other; beyond, the time to make a program of them grows without measure."""


class _Nothing(str):
    """A field without words: false to a condition, its label where it should stand, and as the one line of a list."""

    __slots__ = ("label",)
    label: str

    def __iter__(self) -> Iterator[str]:
        return iter((self,))


def _written(value: Any) -> str:
    """What a value looks like in the words of a letter."""
    if isinstance(value, _Nothing):
        return f"{OPEN}{value.label}{CLOSE}"
    return "\n".join(value) if isinstance(value, tuple) else str(value)


_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, cache_size=0, finalize=_written, optimized=False
)


def faults(text: str, fields: Mapping[str, type]) -> tuple[Fault, ...]:
    """All that keeps a template from being used, by line; `fields` are the names that may stand in it, with what they
    are: str, bool or tuple."""
    if len(text) > LONGEST:
        return (Fault(1, "template.too_long", str(LONGEST)),)
    if line := half_blank(text):
        return (Fault(line, "template.half_blank"),)
    if half := _half_part(text):
        return (half,)
    try:
        tree = _ENVIRONMENT.parse(text)
        found = set(_too_deep(tree)) or set(_looked_through(tree, fields, frozenset()))
        if not found:
            _compiled(text)
    except TemplateSyntaxError as wrong:
        return (_syntax(wrong, text),)
    except (RecursionError, MemoryError, SyntaxError):  # so deep that no program could be made of it
        return (Fault(1, "template.too_deep"),)
    except ValueError:  # a number of thousands of digits
        return (Fault(1, "template.not_allowed"),)
    return tuple(sorted(found, key=lambda each: (each.line, each.code, each.what)))


def used(text: str) -> frozenset[str]:
    """The names that stand in a template without fault."""
    return frozenset(each.name for each in _ENVIRONMENT.parse(text).find_all(nodes.Name) if each.ctx == "load")


def fill(text: str, values: Mapping[str, Value], labels: Mapping[str, str]) -> str:
    """A template without fault in words; what stands in a value is never read as a template itself.

    A field without words leaves its label as a blank (see `blanks`) where it should stand, a list without lines too.
    """
    return _compiled(text).render({name: _shown(value, labels.get(name, name)) for name, value in values.items()})


def _shown(value: Value, label: str) -> Value:
    if isinstance(value, bool):
        return value
    if not value:
        nothing = _Nothing("")
        nothing.label = label
        return nothing
    return bare(value) if isinstance(value, str) else tuple(bare(each) for each in value)


@lru_cache(maxsize=64)
def _compiled(text: str) -> Template:
    return _ENVIRONMENT.from_string(text)


def _syntax(wrong: TemplateSyntaxError, text: str) -> Fault:
    told = wrong.message or ""
    if "nd of template" in told or "issing end of" in told:
        return Fault(_last_begun(text) or wrong.lineno, "template.not_closed")
    if unknown := _UNKNOWN_TAG.search(told):
        return Fault(wrong.lineno, "template.unknown_word", unknown.group(1))
    line = text.split("\n")[wrong.lineno - 1 : wrong.lineno]
    return Fault(wrong.lineno, "template.unreadable", "".join(line).strip()[:_SHOWN])


def _half_part(text: str) -> Fault | None:
    """The first field or condition that does not end in its line: Jinja2 notices lines later, and as something else."""
    for number, line in enumerate(text.split("\n"), 1):
        for begun, words, end in _PART.findall(line):
            if end != _ENDS[begun]:
                return Fault(number, _HALF[begun], f"{begun}{words}".strip()[:_SHOWN])
    return None


def _last_begun(text: str) -> int:
    """The line of the last condition or list that is not ended; 0 for none."""
    open_since: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        for tag in _BLOCK.findall(line):
            if not tag.startswith("end"):
                open_since.append(number)
            elif open_since:
                open_since.pop()
    return open_since[-1] if open_since else 0


def _too_deep(tree: nodes.Template) -> Iterator[Fault]:
    """The first part that lies too deep within others."""
    layer: list[nodes.Node] = [tree]
    for _depth in range(_DEEPEST):
        layer = [child for each in layer for child in each.iter_child_nodes()]
    return (Fault(each.lineno, "template.too_deep") for each in layer[:1])


def _looked_through(node: nodes.Node, fields: Mapping[str, type], own: frozenset[str]) -> Iterator[Fault]:
    """Faults of a part; `own` is the name of the line within a list, and empty outside one."""
    if isinstance(node, nodes.For):
        yield from _loop(node, fields, own)
        return
    if not isinstance(node, (*_PLAIN, *_CONDITIONS)):
        yield _not_allowed(node)
        return
    if isinstance(node, nodes.Const) and not isinstance(node.value, str | bool):
        yield _not_allowed(node)
    if isinstance(node, nodes.Name) and node.name not in own and node.name not in fields:
        yield Fault(node.lineno, "template.unknown_field", node.name)
    if isinstance(node, nodes.Compare):
        yield from _compared(node, fields, own)
    if isinstance(node, nodes.Output):
        for part in node.nodes:
            if not isinstance(part, nodes.TemplateData | nodes.Name):
                yield _not_allowed(part)
            elif isinstance(part, nodes.Name) and part.name not in own and fields.get(part.name) is bool:
                yield Fault(part.lineno, "template.not_words", part.name)
            else:
                yield from _looked_through(part, fields, own)
        return
    for child in node.iter_child_nodes():
        yield from _looked_through(child, fields, own)


def _not_allowed(node: nodes.Node) -> Fault:
    line = next((each.lineno for each in (node, *node.find_all(nodes.Node)) if each.lineno), 1)
    return Fault(line, _TELLING.get(type(node), "template.not_allowed"))


def _compared(node: nodes.Compare, fields: Mapping[str, type], own: frozenset[str]) -> Iterator[Fault]:
    """Something can be looked for in words and in lines only, and only words can be."""
    left = node.expr
    for operand in node.ops:
        right = operand.expr
        if operand.op not in _COMPARED:
            yield _not_allowed(node)
        elif operand.op in ("in", "notin") and not (
            _kind(left, fields, own) is str and _kind(right, fields, own) in (str, tuple)
        ):
            yield Fault(node.lineno, "template.not_searchable")
        left = right


def _kind(node: nodes.Node, fields: Mapping[str, type], own: frozenset[str]) -> type:
    """What a side of a comparison is; a name nobody knows is told elsewhere."""
    if isinstance(node, nodes.Name):
        return str if node.name in own else fields.get(node.name, str)
    return type(node.value) if isinstance(node, nodes.Const) else type(node)


def _loop(node: nodes.For, fields: Mapping[str, type], own: frozenset[str]) -> Iterator[Fault]:
    """Over one field of lines, and never one loop within another."""
    over, each = node.iter, node.target
    plain = isinstance(each, nodes.Name) and not (node.test or node.recursive or node.else_)
    if own or not plain or not isinstance(over, nodes.Name):
        yield _not_allowed(node)
        return
    assert isinstance(each, nodes.Name)
    if over.name not in fields:
        yield Fault(node.lineno, "template.unknown_field", over.name)
    elif fields[over.name] is not tuple:
        yield Fault(node.lineno, "template.not_lines", over.name)
    for child in node.body:
        yield from _looked_through(child, fields, frozenset({each.name}))
