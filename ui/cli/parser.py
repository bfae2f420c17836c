"""Understands the arguments. Words of choice stand here by hand: their enums would load the book's library."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ui.cli.languages import LANGUAGES
from ui.cli.values import Values
from ui.cli.words import say

KINDS = ("complaint", "repair", "enquiry", "suggestion", "praise")
CHANNELS = ("phone", "walk_in", "letter", "message", "outside", "other")
URGENCIES = ("routine", "same_day", "at_once")
PARTIES = ("us", "developer", "third")
BREACHES = ("cold", "no_guidance", "fobbed_off")
CONSENTS = ("yes", "no", "other")
RELATIONS = ("owner", "tenant", "family", "agent", "emergency", "other")
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
STOCKS = {"a4": "a4", "a5": "a5", "241x140": "wide_140", "241x93": "wide_93"}
OUTCOMES = ("done", "not_done", "second_visit")
OPINIONS = ("satisfied", "fair", "not_satisfied")
YES_NO = ("yes", "no")
NOTICE_STATES = ("all", "written", "hanging", "due", "down", "void")
LETTER_STATES = ("all", "not-sent", "awaiting", "returned", "answered", "void")
SENT_HOW = ("post", "registered", "courier", "by-hand", "door", "email", "other")


def parse(given: Sequence[str], language: str) -> argparse.Namespace:
    """The wish in the arguments; its `command` names what to do. Ends the program (2) when it is not understood."""
    wish = _Grammar(language).whole().parse_args(given)
    parser: argparse.ArgumentParser = wish.grammar
    del wish.grammar
    if getattr(wish, "solved", "").strip() and wish.slip:
        parser.error(say(language, "usage.solved_slip"))
    if wish.command == "report":
        if wish.out is None and wish.workbook is None and not wish.issue:
            parser.error(say(language, "usage.report"))
        if _is_one_file(wish.out, wish.workbook):
            parser.error(say(language, "usage.same_file"))
        for option, path, suffix in (("--out", wish.out, ".pdf"), ("--workbook", wish.workbook, ".xlsx")):
            if path is not None and path.suffix.casefold() != suffix and not path.is_dir():
                parser.error(say(language, "usage.suffix", option=option, suffix=suffix))
    if wish.command == "slips" and (wish.print is None) != (wish.out is None):
        parser.error(say(language, "usage.print_out"))
    if wish.command == "slip-back" and wish.outcome != "second_visit" and _says_who_goes_again(wish):
        parser.error(say(language, "usage.again"))
    if wish.smoke is not None and wish.command:
        parser.error(say(language, "usage.smoke", command=wish.command))
    parts = (wish.command or "window", getattr(wish, "verb", None))
    wish.command = " ".join(part for part in parts if part)
    return wish


def _is_one_file(one: Path | None, other: Path | None) -> bool:
    return one is not None and other is not None and one.resolve() == other.resolve()


def _says_who_goes_again(wish: argparse.Namespace) -> bool:
    times = (wish.again_on, wish.again_from, wish.again_until)  # midnight is a time as well
    return bool(wish.worker) or any(each is not None for each in times)


class _Grammar:
    """The arguments of every command, explained in one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._read = Values(language)

    def whole(self) -> argparse.ArgumentParser:
        """The parser of the whole command line."""
        parser = argparse.ArgumentParser("deskbell", description=self._say("program"), allow_abbrev=False)
        parser.set_defaults(grammar=parser)  # what is asked for is explained by the usage of its own command
        self._common(parser, top=True)
        parser.add_argument("--smoke", metavar="FILE", type=self._read.path, help=self._say("help.smoke"))
        commands = parser.add_subparsers(dest="command", metavar="COMMAND")
        self._demo(self._add(commands, "demo", "help.demo"))
        kinds = self._add(commands, "import", "help.import").add_subparsers(dest="what", required=True, metavar="WHAT")
        for what in ("owners", "cases"):
            self._file(self._add(kinds, what, f"help.import.{what}"))
        self._out(self._add(kinds, "template", "help.import.template"))
        lists = self._add(commands, "export", "help.export").add_subparsers(dest="what", required=True, metavar="WHAT")
        for what in ("owners", "cases", "slips", "letters", "incoming"):
            self._out(self._add(lists, what, f"help.export.{what}"))
        find = self._add(commands, "find", "help.find")
        find.add_argument("text", metavar="TEXT", nargs="+", help=self._say("help.find.text"))
        find.add_argument("--limit", type=self._read.number, default=20, help=self._say("help.limit"))
        verbs = self._add(commands, "case", "help.case").add_subparsers(dest="verb", required=True, metavar="VERB")
        self._take(self._add(verbs, "take", "help.case.take"))
        self._add(verbs, "show", "help.case.show").add_argument(
            "number", metavar="NUMBER", help=self._say("help.number")
        )
        for paper in ("slip", "letter", "pass"):
            one = self._add(commands, paper, f"help.{paper}.paper")
            one.add_argument("number", metavar="NUMBER", help=self._say(f"help.{paper}.number"))
            self._out(one)
            if paper == "slip":
                self._stock(one)
            elif paper == "letter":
                one.add_argument("--copy", action="store_true", help=self._say("help.letter.copy"))
        self._letters(self._add(commands, "letters", "help.letters"))
        self._letter_sent(self._add(commands, "letter-sent", "help.letter_sent"))
        mailing = self._add(commands, "mailing", "help.mailing")
        mailing.add_argument("number", metavar="NUMBER", nargs="?", default="", help=self._say("help.mailing.number"))
        mailing.add_argument("--out", metavar="FILE", type=self._read.path, help=self._say("help.mailing.out"))
        notice = self._add(commands, "notice", "help.notice")
        notice.add_argument("number", metavar="NUMBER", help=self._say("help.notice.number"))
        self._out(notice)
        state = self._say("help.notices.state")
        self._add(commands, "notices", "help.notices").add_argument(
            "--state", choices=NOTICE_STATES, default="all", help=state
        )
        self._slips(self._add(commands, "slips", "help.slips"))
        self._slip_back(self._add(commands, "slip-back", "help.slip_back"))
        prices = self._add(commands, "prices", "help.prices")
        prices.add_argument("--board", action="store_true", help=self._say("help.prices.board"))
        prices.add_argument("--day", metavar="YYYY-MM-DD", type=self._read.day, help=self._say("help.prices.day"))
        self._out(prices)
        sheet = self._add(commands, "daysheet", "help.daysheet")
        sheet.add_argument("day", metavar="YYYY-MM-DD", type=self._read.day, help=self._say("help.day"))
        sheet.add_argument("--worker", metavar="NAME", default="", help=self._say("help.daysheet.worker"))
        self._out(sheet)
        file = self._add(commands, "file", "help.file_of")
        file.add_argument("unit", metavar="FLAT", help=self._say("help.unit_of_file"))
        self._out(file)
        person = self._add(commands, "person", "help.person")
        person.add_argument("id", metavar="ID", type=self._read.number, help=self._say("help.person.id"))
        self._out(person)
        form = self._add(commands, "form", "help.form")
        form.add_argument("number", metavar="NUMBER", help=self._say("help.number"))
        self._out(form)
        register = self._add(commands, "register", "help.register")
        register.add_argument("day", metavar="YYYY-MM-DD", type=self._read.day, help=self._say("help.day"))
        self._out(register)
        self._shifts(commands)
        self._report(self._add(commands, "report", "help.report"))
        check = self._add(commands, "check", "help.check")
        check.add_argument("--sweep", action="store_true", help=self._say("help.check.sweep"))
        check.add_argument("--line", metavar="N", type=self._read.number, help=self._say("help.check.line"))
        backup = self._add(commands, "backup", "help.backup")
        backup.add_argument("--to", metavar="DIR", type=self._read.path, help=self._say("help.backup.to"))
        self._add(commands, "backups", "help.backups")
        restore = self._add(commands, "restore", "help.restore")
        restore.add_argument("file", metavar="FILE", type=self._read.path, help=self._say("help.restore.file"))
        restore.add_argument("--clerk", metavar="NAME", default="", help=self._say("help.restore.clerk"))
        restore.add_argument("--other-book", action="store_true", help=self._say("help.restore.other_book"))
        diagnose = self._add(commands, "diagnose", "help.diagnose")
        diagnose.add_argument(
            "file", metavar="FILE", type=self._read.path, nargs="?", default=None, help=self._say("help.diagnose.file")
        )
        call = self._add(commands, "call", "help.call")
        call.add_argument("phone", metavar="PHONE", help=self._say("help.phone"))
        return parser

    def _shifts(self, commands: Any) -> None:
        sheet = self._add(commands, "handover", "help.handover")
        sheet.add_argument("number", metavar="NUMBER", help=self._say("help.handover.number"))
        self._out(sheet)
        for paper in ("journal", "roster"):
            one = self._add(commands, paper, f"help.{paper}")
            one.add_argument("day", metavar="YYYY-MM-DD", type=self._read.day, help=self._say("help.day"))
            self._out(one)
        items = self._add(commands, "items", "help.items")
        items.add_argument("--all", action="store_true", help=self._say("help.items.all"))

    def _add(self, to: Any, name: str, help_key: str) -> argparse.ArgumentParser:
        told = self._say(help_key)
        parser: argparse.ArgumentParser = to.add_parser(name, help=told, description=told, allow_abbrev=False)
        parser.set_defaults(grammar=parser)
        self._common(parser, top=False)
        return parser

    def _common(self, parser: argparse.ArgumentParser, top: bool) -> None:
        """Options that may stand before or after the command; below, an absent one leaves what stood before it."""
        absent: Any = None if top else argparse.SUPPRESS
        parser.add_argument("--data", metavar="DIR", type=self._read.path, default=absent, help=self._say("help.data"))
        parser.add_argument("--language", choices=LANGUAGES, default=absent, help=self._say("help.language"))
        parser.add_argument(
            "--json", action="store_true", default=False if top else absent, help=self._say("help.json")
        )

    def _demo(self, parser: argparse.ArgumentParser) -> None:
        number: Callable[[str], int] = self._read.number
        parser.add_argument("--households", type=number, metavar="N", help=self._say("help.demo.households"))
        parser.add_argument("--cases", type=number, metavar="N", help=self._say("help.demo.cases"))
        parser.add_argument("--no-window", action="store_true", help=self._say("help.demo.no_window"))

    def _take(self, parser: argparse.ArgumentParser) -> None:
        for name, choices, default in (
            ("kind", KINDS, "complaint"),
            ("channel", CHANNELS, "phone"),
            ("urgency", URGENCIES, "routine"),
            ("relation", RELATIONS, None),
            ("party", PARTIES, None),
            ("breach", BREACHES, None),
            ("visit", CONSENTS, None),
        ):
            parser.add_argument(f"--{name}", choices=choices, default=default, help=self._say(f"help.{name}"))
        parser.add_argument("--phone", "--caller-phone", default="", help=self._say("help.phone"))
        parser.add_argument("--class", dest="class_code", metavar="CODE", default="", help=self._say("help.class"))
        for name in (
            "name", "unit", "place", "summary", "words", "access", "first-receiver", "trade", "request-id",
            "told", "reason", "second-of", "about", "demand", "apology", "visit-otherwise", "disputed-slip",
            "estate", "incident",
        ):  # fmt: skip
            parser.add_argument(f"--{name}", default="", help=self._say(f"help.{name.replace('-', '_')}"))
        parser.add_argument(
            "--received-at", metavar="MOMENT", type=self._read.moment, default=None, help=self._say("help.received_at")
        )
        parser.add_argument("--solved", metavar="CAUSE", default="", help=self._say("help.solved"))
        for name in ("withheld", "promise-broken", "idea"):
            parser.add_argument(f"--{name}", action="store_true", help=self._say(f"help.{name.replace('-', '_')}"))
        parser.add_argument("--slip", action="store_true", help=self._say("help.slip"))

    def _stock(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--paper", choices=tuple(STOCKS), default=None, help=self._say("help.slip.stock"))
        parser.add_argument("--values-only", action="store_true", help=self._say("help.slip.values_only"))

    def _slips(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--out-only", action="store_true", help=self._say("help.slips.out_only"))
        parser.add_argument("--late", action="store_true", help=self._say("help.slips.late"))
        parser.add_argument("--worker", metavar="NAME", default="", help=self._say("help.slips.worker"))
        parser.add_argument("--limit", type=self._read.number, default=1_000, help=self._say("help.slips.limit"))
        parser.add_argument("--print", metavar="YYYY-MM-DD", type=self._read.day, help=self._say("help.slips.print"))
        parser.add_argument("--out", metavar="FILE", type=self._read.path, help=self._say("help.slips.out"))
        self._stock(parser)

    def _slip_back(self, parser: argparse.ArgumentParser) -> None:
        def add(name: str, **how: Any) -> None:
            parser.add_argument(f"--{name}", help=self._say(f"help.slip_back.{name}"), **how)

        parser.add_argument("number", metavar="NUMBER", help=self._say("help.slip_back.number"))
        add("result", default="")
        add("outcome", choices=OUTCOMES, default="done")
        for name in ("signed", "tested"):
            add(name, choices=YES_NO, default=None)
        for name in ("arrived", "finished"):
            add(name, metavar="MOMENT", type=self._read.with_time, default=None)
        for name in ("cause", "remark", "receipt"):
            add(name, default="")
        for name, dest in (("again-on", "again_on"), ("from", "again_from"), ("until", "again_until")):
            read = self._read.day if name == "again-on" else self._read.clock
            how: dict[str, Any] = {"type": read, "metavar": "DAY" if name == "again-on" else "TIME", "default": None}
            parser.add_argument(f"--{name}", dest=dest, help=self._say(f"help.slip_back.{dest}"), **how)
        add("worker", metavar="NAME", default="")
        add("opinion", choices=OPINIONS, default=None)
        add("score", metavar="1-5", type=self._read.score, default=None)

    def _report(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("span", metavar="PERIOD", type=self._read.span, help=self._say("help.report.span"))
        parser.add_argument("--out", metavar="FILE", type=self._read.path, help=self._say("help.report.out"))
        parser.add_argument("--workbook", metavar="FILE", type=self._read.path, help=self._say("help.report.workbook"))
        parser.add_argument("--issue", action="store_true", help=self._say("help.report.issue"))

    def _letters(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--state", choices=LETTER_STATES, default="all", help=self._say("help.letters.state"))
        parser.add_argument("--search", metavar="TEXT", default="", help=self._say("help.letters.search"))
        parser.add_argument("--limit", type=self._read.number, default=1_000, help=self._say("help.letters.limit"))

    def _letter_sent(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("numbers", metavar="NUMBER", nargs="+", help=self._say("help.letter_sent.numbers"))
        parser.add_argument("--how", choices=SENT_HOW, required=True, help=self._say("help.letter_sent.how"))
        on = self._say("help.letter_sent.on")
        parser.add_argument("--on", metavar="YYYY-MM-DD", type=self._read.day, default=None, help=on)
        parser.add_argument("--note", default="", help=self._say("help.letter_sent.note"))

    def _file(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=self._read.path, help=self._say("help.file"))
        parser.add_argument("--dry-run", action="store_true", help=self._say("help.dry_run"))
        parser.add_argument("--encoding", metavar="NAME", default="", help=self._say("help.encoding"))
        parser.add_argument("--delimiter", choices=tuple(DELIMITERS), default="", help=self._say("help.delimiter"))
        parser.add_argument("--sheet", metavar="NAME", default="", help=self._say("help.sheet"))

    def _out(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--out", metavar="FILE", type=self._read.path, required=True, help=self._say("help.out"))

    def _say(self, key: str, **fields: object) -> str:
        # argparse reads the signs of percent in help.
        return say(self._language, key, **fields)
