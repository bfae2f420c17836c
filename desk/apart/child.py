"""Reads somebody's file in a process of its own: a hostile file may end that process, not the desk.

For the packed program the main module must see first whether it was started for that: see packed.py."""

import importlib
import json
import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import Any

from desk.apart.packed import prepare
from desk.refusals import Refusal

START_SECONDS = 60.0
LOOK_SECONDS = 0.1
LARGEST_ANSWER = 400_000_000
MOST_SECONDS = 60
"""Of the processor's time, where nobody is left to end it."""

Answer = tuple[dict[str, Any], tuple[bytes, ...]]
"""What a reader tells: words that JSON can hold, and bytes as they are."""


class ChildEnded(Exception):
    """The process ended without an answer: there was no memory left for it, or the file broke its reader."""


class ChildTooSlow(Exception):
    """There was no answer in time, and the process was ended."""


def ask_child(
    read: Callable[..., Answer],
    *given: object,
    needs: tuple[str, ...],
    seconds: float,
    memory: int,
    waiting: Callable[[], None] | None = None,
) -> Answer:
    """Let a function of a module read in a new process what it is given, and answer what it told.

    The modules it `needs` are loaded before the `seconds` are counted; `memory` is in bytes, beyond what the process
    has then taken. `waiting` is called ten times a second meanwhile; what it raises ends the process.
    Raises ChildTooSlow, ChildEnded, and the Refusal that the reader raised.
    """
    prepare()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_serve, args=(theirs, read, given, needs, memory), daemon=True)
    child.start()
    theirs.close()
    try:
        _wait_until_ready(ours)
        _wait(ours, seconds, waiting)
        told = json.loads(ours.recv_bytes(LARGEST_ANSWER))
        parts = tuple(ours.recv_bytes(LARGEST_ANSWER) for _ in range(told["parts"]))
    except (EOFError, OSError):
        # A reader in C or Rust ends its process when it cannot get memory.
        raise ChildEnded from None
    finally:
        ours.close()
        if child.is_alive() and child.exitcode is None:
            child.join(0.2)
            child.kill()
        child.join()
        child.close()
    if told["refused"]:
        raise Refusal(told["refused"], **told["words"])
    return told["words"], parts


def _wait_until_ready(ours: Connection) -> None:
    """Tells a process that could not start, which is our fault, from one that a file has ended."""
    try:
        if ours.poll(START_SECONDS) and ours.recv_bytes() == b"ready":
            return
    except EOFError:
        pass
    raise RuntimeError("the process that reads files did not start")


def _wait(ours: Connection, seconds: float, waiting: Callable[[], None] | None) -> None:
    """Until there is an answer, or none in time."""
    end = monotonic() + seconds
    while not ours.poll(max(0.0, min(end - monotonic(), LOOK_SECONDS if waiting else seconds))):
        if monotonic() >= end:
            raise ChildTooSlow
        if waiting is not None:
            waiting()


def _serve(
    out: Connection, read: Callable[..., Answer], given: tuple[object, ...], needs: tuple[str, ...], memory: int
) -> None:
    """What the child does: read, tell, end."""
    for name in needs:
        importlib.import_module(name)
    _fence(memory)
    out.send_bytes(b"ready")
    refused = ""
    parts: tuple[bytes, ...] = ()
    try:
        words, parts = read(*given)
    except Refusal as refusal:
        refused, words = refusal.code, refusal.fields
    told = {"refused": refused, "words": words, "parts": len(parts)}
    out.send_bytes(json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"))
    for part in parts:
        out.send_bytes(part)
    out.close()


def _fence(memory: int) -> None:
    """Limits of this process where the system has them; its last words go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    if sys.platform == "win32":
        from desk.apart.job import limit_by_job

        limit_by_job(memory, MOST_SECONDS)
    else:
        import resource

        pages = Path("/proc/self/statm")
        if pages.exists():
            used = int(pages.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + memory, used + memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
