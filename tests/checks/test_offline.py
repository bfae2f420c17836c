"""The program works with the cable out: nothing it does asks a network for anything (B2, loved feature 1)."""

import json
from pathlib import Path

import pytest

from tests.checks.networking import loads_by_name, reaches_out
from tests.checks.test_fences import CODE, _name
from tests.safety.program import Ended, run

# Python tells its own ear of every socket its own socket module makes in this process. It does not hear of those of
# Qt or of other libraries in C, nor of a child process: that nothing of the program makes those either, the fence of
# imports below has to see.
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
# They import what tables of the program name; the words of those tables are looked at as well.
BY_NAME = {
    "desk/apart/child.py", "ui/cases/part.py", "ui/cli/run.py", "ui/owners/tabs.py", "ui/pages.py",
    "ui/smoke/byname.py",
}  # fmt: skip

# The bundle is told what stays out of it.
LEFT_OUT = {"resources/bundle/contents.py": ["http.cookiejar", "multiprocessing.managers", "asyncio", "asyncio"]}


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
    """B2, loved feature 1: nothing of Qt's network, and only files opened."""
    found = {_name(path): reaches_out(path.read_text(encoding="utf-8")) for path in CODE}
    assert {name: what for name, what in found.items() if what} == LEFT_OUT
    assert {_name(path) for path in CODE if loads_by_name(path.read_text(encoding="utf-8"))} == BY_NAME


@pytest.mark.parametrize(
    "text",
    [
        *(f"import {name}" for name in ("socket", "socketserver", "asyncio", "http.client", "urllib.request as u")),
        *(f"import {name}" for name in ("requests", "smtplib", "ftplib", "webbrowser", "PySide6.QtNetwork")),
        "import PySide6.QtWebEngineCore", "import multiprocessing.connection", "from PySide6 import QtNetwork as n",
        "from PySide6.QtNetwork import *", "from PySide6.QtNetwork import QLocalServer",
        "from PySide6.QtWebSockets import QWebSocket", "from PySide6.QtWebEngineWidgets import QWebEngineView",
        "from multiprocessing.connection import Client", "from urllib import request", "from http import client",
        "import importlib\nimportlib.import_module('urllib.request')", "__import__('socket')",
        "PLACES = {'x': 'PySide6.QtNetwork:QTcpSocket'}", "import PySide6\nPySide6.QtNetwork.QTcpSocket()",
        "import multiprocessing\nmultiprocessing.connection.Client('x')",
        "QDesktopServices.openUrl(QUrl('http://x'))", "url = QUrl('http://x')\nQDesktopServices.openUrl(url)",
        "def f(url):\n    QDesktopServices.openUrl(url)",
    ],
)  # fmt: skip
def test_this_fence_sees_every_way_out(text: str) -> None:
    assert reaches_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "from PySide6.QtGui import QDesktopServices",
        "from multiprocessing.connection import Connection", "told = 'a socket'", "told = 'http://deskbell'",
        "url = QUrl.fromLocalFile(path)\nQDesktopServices.openUrl(url)",
    ],
)  # fmt: skip
def test_this_fence_lets_be_what_stays_on_the_machine(text: str) -> None:
    assert reaches_out(text) == []
