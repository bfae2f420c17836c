"""Finds in a module's text what could speak to a network: by its imports, and by the names it imports by."""

import ast
import re
from collections.abc import Iterator

# Modules that reach beyond this machine or open it to others, with all that is in them.
NETWORKED = re.compile(
    r"(socket|socketserver|ssl|asyncio|http|urllib|urllib3|requests|httpx|aiohttp|ftplib|smtplib|poplib|imaplib|nntplib"
    r"|telnetlib|xmlrpc|wsgiref|webbrowser|multiprocessing\.(connection|managers)"
    r"|PySide6\.Qt(Network|NetworkAuth|WebSockets|WebEngine\w*|WebView|WebChannel|HttpServer|Grpc\w*|RemoteObjects))"
    r"(\.\w+)*"
)
# What of them stays on the machine: the type of a pipe to a child.
LOCAL = {"multiprocessing.connection.Connection"}
LOADERS = ("import_module", "__import__")


def reaches_out(text: str) -> list[str]:
    """What a module imports that is networked, the networked modules it names, and what it opens that is no file."""
    tree = ast.parse(text)
    asked = [*_imported(tree), *_named(tree)]
    return [*(each for each in asked if NETWORKED.fullmatch(each) and each not in LOCAL), *_opened(tree)]


def loads_by_name(text: str) -> bool:
    """Whether it imports what a value names: where that value comes from, this file cannot see."""
    return any(
        isinstance(node, ast.Call)
        and _last(node.func) in LOADERS
        and not (node.args and isinstance(node.args[0], ast.Constant))
        for node in ast.walk(ast.parse(text))
    )


def _imported(tree: ast.AST) -> Iterator[str]:
    """Every name an import brings in, in full: `from a import b` brings a.b, and with a star all of a."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (node.module or "" if each.name == "*" else f"{node.module}.{each.name}" for each in node.names)


def _named(tree: ast.AST) -> Iterator[str]:
    """Names of modules as words, for whoever imports by them, and as attributes of a package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value if "://" in node.value else node.value.partition(":")[0]
        elif isinstance(node, ast.Attribute):
            yield _dotted(node)


def _dotted(node: ast.expr) -> str:
    """The name of an attribute of a name in full, empty for one of anything else."""
    if isinstance(node, ast.Name):
        return node.id
    inner = _dotted(node.value) if isinstance(node, ast.Attribute) else ""
    return f"{inner}.{node.attr}" if inner else ""


def _opened(tree: ast.AST) -> Iterator[str]:
    """What is handed to the desktop to open, but for addresses made of the path of a file."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _last(node.func) == "openUrl"]
    given: dict[str, set[bool]] = {}
    for node in ast.walk(tree) if calls else ():
        if isinstance(node, ast.Assign):
            for target in node.targets:
                given.setdefault(ast.unparse(target), set()).add(_is_file(node.value))
    for node in calls:
        url = node.args[0]
        if not _is_file(url) and given.get(ast.unparse(url)) != {True}:
            yield ast.unparse(node)


def _is_file(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "QUrl.fromLocalFile"


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
