"""Finds in a module's text the ways of deleting that do not say, as `delete(Model)`, what they take away."""

import ast
from collections.abc import Iterator

_MAKERS = {"delete", "Delete"}


def hidden_deletions(text: str) -> list[str]:
    """SQLAlchemy's delete by another name or handed on, deletions by a table or a query, and cascades of objects."""
    tree = ast.parse(text)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return [told for node in ast.walk(tree) for told in _told(node, id(node) in called)]


def _told(node: ast.AST, called: bool) -> Iterator[str]:
    if isinstance(node, ast.alias):
        if node.name.rpartition(".")[2] in _MAKERS and (node.name != "delete" or node.asname not in (None, "delete")):
            yield f"{node.name} as {node.asname}"
    elif isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        if name == "Delete" or (name == "delete" and not called and isinstance(node.ctx, ast.Load)):
            yield ast.unparse(node)
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "delete" and not node.args:
            yield ast.unparse(node)  # Case.__table__.delete(), session.query(Case).delete()
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value in _MAKERS:
            yield repr(node.value)  # getattr(session, "delete")
    elif isinstance(node, ast.keyword) and (node.arg or "").endswith(("cascade", "ondelete", "passive_deletes")):
        yield ast.unparse(node)
