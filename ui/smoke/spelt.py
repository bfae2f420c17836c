"""What libraries know: holidays and zones, characters and likeness, templates, encodings, terminals."""

from datetime import date
from io import StringIO

from desk.calendar import DayKind, WorkCalendar
from desk.cases.likeness import likeness
from desk.folding import fold
from desk.imports.decoding import decode, delimiter_of
from desk.phones import split_phones
from desk.publicdays import PublicDays
from desk.templates.language import faults, fill
from ui.smoke.stage import OWNER, PHONE, Stage, must

_COUNTRIES = {
    "CN": ("Asia/Shanghai", date(2025, 10, 1), "国庆"),
    "HK": ("Asia/Hong_Kong", date(2025, 7, 1), "特別行政區"),
    "GB": ("Europe/London", date(2025, 12, 25), "Christmas"),
}
_MAKE_UP = date(2025, 10, 11)
_TEXTS = {
    "gb18030": "楼栋;房号;业主姓名\n3栋;1801;王小明\n3栋;1802;李晓红\n",
    "big5": "樓棟;房號;業主姓名\n3棟;1801;王小明\n3棟;1802;李曉紅\n",
    "utf-16": "楼栋;房号;业主姓名\n3栋;1801;王小明\n3栋;1802;李晓红\n",
}
_BACKING_UP = "正在备份"


def holidays(_stage: Stage) -> str:
    """Zones and holidays of where offices stand, by their names; China works some weekends for them."""
    for country, (zone, day, name) in _COUNTRIES.items():
        kind, called = WorkCalendar(zone, country).kind(day), PublicDays(country).name(day, "zh")
        must(kind is DayKind.HOLIDAY and name in called, f"{day} is {kind} {called!r} in {country}")
    kind = WorkCalendar("Asia/Shanghai", "CN").kind(_MAKE_UP)
    must(kind is DayKind.MAKE_UP, f"{_MAKE_UP} is {kind} in CN")
    return ", ".join(zone for zone, _day, _name in _COUNTRIES.values())


def alike(_stage: Stage) -> str:
    """Traditional characters are the simplified ones, and nearly the same words are alike."""
    folded = fold("李三龍")
    must(folded == "李三龙", f"李三龍 folds to {folded}")
    share = likeness("卫生间顶板滴水", "卫生间的顶板在滴水")
    must(share > 60, f"nearly the same words are alike by {share} of 100")
    digits = [each.digits for each in split_phones(f"+86 {PHONE}", "CN")]
    must(PHONE in digits, f"+86 {PHONE} is read as {digits}")
    return f"{folded}, {share}"


def filled(_stage: Stage) -> str:
    """A template with a condition takes in its words."""
    text = "{{ name }}您好：{% if urgent %}\n马上到{% endif %}"
    found = faults(text, {"name": str, "urgent": bool})
    must(not found, f"a plain template has faults: {found}")
    told = fill(text, {"name": OWNER, "urgent": True}, {})
    must(OWNER in told and "马上到" in told, f"the template reads {told!r}")
    return told.replace("\n", "")


def encoding(_stage: Stage) -> str:
    """Texts of old programs are read without being told how they are written."""
    seen = []
    for name, text in _TEXTS.items():
        read, guessed, damaged = decode(text.encode(name))
        must(read == text and not damaged, f"{name} was read as {guessed}")
        must(delimiter_of(read) == ";", f"the delimiter of {name} was not seen")
        seen.append(guessed)
    return ", ".join(seen)


def console(_stage: Stage) -> str:
    """A terminal is told how far a long command is, in Chinese as well."""
    from rich.console import Console
    from rich.progress import Progress

    out = StringIO()
    with Progress(console=Console(file=out, force_terminal=True, width=60)) as bar:
        bar.update(bar.add_task(_BACKING_UP, total=2), completed=2)
    must(_BACKING_UP in out.getvalue(), f"the terminal reads {out.getvalue()!r}")
    return _BACKING_UP
