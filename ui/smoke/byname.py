"""Brings in what a table of the program names: a module, or what stands in it after a colon."""

from importlib import import_module
from typing import Any


def named(source: str) -> Any:
    """What `module:name` names, or the module itself."""
    module, _, name = source.partition(":")
    brought = import_module(module)
    return getattr(brought, name) if name else brought
