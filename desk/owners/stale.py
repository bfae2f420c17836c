"""Forms that were open while somebody else changed what they show."""

from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from desk.refusals import Refusal

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Told = TypeVar("Told", bound="DataclassInstance")


def brought_up(
    new: Told, shown: Told | None, now: Told, called: Mapping[str, str] = MappingProxyType({})
) -> tuple[Told, frozenset[str]]:
    """What is told on top of what is on file now, and the names of the fields that were touched.

    A field that is as it was shown is taken from what is on file; without `shown` every field counts as touched.
    `called` are the fields the form calls otherwise. Refusals: record.changed, of a field somebody else changed too.
    """
    if shown is None:
        return new, frozenset(each.name for each in fields(new))
    told = {
        each.name: getattr(new, each.name)
        for each in fields(new)
        if getattr(new, each.name) != getattr(shown, each.name)
    }
    for name, value in told.items():
        if getattr(now, name) not in (getattr(shown, name), value):
            raise Refusal("record.changed", field=called.get(name, name))
    return replace(now, **told), frozenset(told)
