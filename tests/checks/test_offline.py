"""The program works with the cable out: nothing it does asks a network for anything (B2, loved feature 1)."""

import ast
import json
import re
from pathlib import Path

from tests.checks.test_fences import CODE, _nodes
from tests.safety.program import Ended, run

# Python tells its own ear of every socket before it is made, of those made in C as well.
WRAPPED = """
import socket, sys

def refuse(event, told):
    if event == "socket.__new__" and told[1] in (socket.AF_INET, socket.AF_INET6):
        raise PermissionError("the cable is out")
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        raise PermissionError("the cable is out")

sys.addaudithook(refuse)
"""
DESK = "from ui.cli import main\nsys.exit(main(sys.argv[1:]))"
NETWORKED = re.compile(r"(urllib3?|http|requests|httpx|aiohttp|socket|ssl|ftplib|smtplib|poplib|imaplib|xmlrpc)(\.|$)")
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}


def _offline(*arguments: str) -> Ended:
    return run("-c", WRAPPED + DESK, *arguments, limit=120)


def test_an_office_works_from_the_call_to_the_report_with_the_cable_out(tmp_path: Path) -> None:
    """B2, loved feature 1: a case taken, its slip, the letter and the month's report, and no socket is allowed."""
    data = ("--data", str(tmp_path), "--json")
    made = _offline(*data, "demo", "--no-window", "--households", "30", "--cases", "20")
    assert made.code == 0, made.err
    papers = json.loads(made.out)["papers"]
    assert {each["kind"] for each in papers} == {"slip", "letter", "report"}
    for each in papers:
        assert Path(each["path"]).read_bytes().startswith(b"%PDF")
    taken = _offline(
        *data, "case", "take", "--name", "passer-by", "--summary", "Lift 2 stops", "--class", "lift", "--slip"
    )
    assert taken.code == 0, taken.err
    told = json.loads(taken.out)
    slip = tmp_path / "slip.pdf"
    assert _offline(*data, "slip", told["slip"], "--out", str(slip)).code == 0
    assert slip.read_bytes().startswith(b"%PDF")


def test_the_cable_is_really_out_in_these_tests() -> None:
    for asked in (
        "socket.socket(socket.AF_INET)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.create_connection(('127.0.0.1', 9))",
        "__import__('urllib.request').request.urlopen('http://127.0.0.1:9/')",
    ):
        ended = run("-c", WRAPPED + asked)
        assert ended.code == 1
        assert "the cable is out" in ended.err


def test_no_module_can_speak_to_a_network() -> None:
    """B2, loved feature 1: of Qt's network only the pipe between two starts on one machine."""
    found = []
    for name, node in _nodes(CODE):
        if isinstance(node, ast.Import):
            found += [f"{name}: {each.name}" for each in node.names if NETWORKED.match(each.name)]
            found += [f"{name}: {each.name}" for each in node.names if each.name == "PySide6.QtNetwork"]
        elif isinstance(node, ast.ImportFrom):
            asked = node.module or ""
            named = {each.name for each in node.names}
            if NETWORKED.match(asked) or (asked == "PySide6.QtNetwork" and not named <= LOCAL_ONLY):
                found.append(f"{name}: {asked}")
            if asked == "PySide6" and {each for each in named if re.search("Network|WebEngine|WebSockets", each)}:
                found.append(f"{name}: {named}")
    assert found == []
