"""The quick actions of the office: what each of the keys Alt+1 to Alt+9 does to a case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import choices, quick_actions, views
from desk.cases import Channel, Result, WaitsFor
from desk.choices import CauseRow, TradeRow
from desk.named import Named
from desk.quick_actions import Action, NewAction, Steps
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.settings.part import ListsPart
from ui.stages import channel_word, result_word, waits_for_word
from ui.table import Column
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.number import NumberBox

_TEXTS = ("note", "told", "pause_reason", "reply", "follow_up", "outcome")
Pairs = list[tuple[object, str]]


@dataclass(frozen=True)
class Known:
    """The quick actions, and what their steps may name."""

    actions: tuple[Action, ...] = ()
    trades: Sequence[TradeRow] = ()
    causes: Sequence[CauseRow] = ()
    every_trade: Mapping[int, Named] = field(default_factory=dict)
    """Also those left out since: an action may still name one."""
    every_cause: Mapping[int, Named] = field(default_factory=dict)


class QuickActionForm(RecordForm):
    """A quick action: its names and one field or two for each step; what stays empty is not done."""

    def __init__(self, desk: Desk, known: Known, row: Action | None) -> None:
        translate = QCoreApplication.translate
        new = translate("settings", "New quick action")
        super().__init__(desk, new if row is None else translate("settings", "Change the quick action"))
        self._row, self._language = row, desk.look.language
        before = row.steps if row is not None else Steps()
        add = self.form.add
        add("name_zh", self.tr("Name in Chinese"), QLineEdit(), span=6)
        add("name_en", self.tr("Name in English"), QLineEdit(), span=6)
        add("told", self.tr("The person is told"), QLineEdit(), span=9)
        add("told_by", self.tr("How"), Choice(_ways(self.tr("The way it came"))), span=3)
        add("note", self.tr("A note for the history"), QLineEdit(), span=9)
        trades = self._offered(known.trades, known.every_trade, before.trade_id)
        add("trade_id", self.tr("Passed on to"), Choice([("", self.tr("Nobody")), *trades]), span=3)
        add("pause_days", self.tr("Waits, working days"), _days(0), span=3)
        add("waits_for", self.tr("Waits for"), Choice([(each, waits_for_word(each)) for each in WaitsFor]), span=3)
        add("pause_reason", self.tr("Why it waits"), QLineEdit(), span=6)
        add("follow_up_days", self.tr("Promised in, working days"), _days(1), span=3)
        add("follow_up", self.tr("What is promised for that day"), QLineEdit(), span=9)
        add("reply", self.tr("The person is answered"), QLineEdit(), span=9)
        add("reply_by", self.tr("How"), Choice(_ways(self.tr("The way it came"))), span=3)
        results: Pairs = [(each, result_word(each)) for each in Result if each is not Result.REFERRED]
        add("result", self.tr("Closed with"), Choice([("", self.tr("Not closed")), *results]), span=3)
        causes = self._offered(known.causes, known.every_cause, before.cause_id)
        add("cause_id", self.tr("Cause"), Choice([("", ""), *causes]), span=4)
        add("outcome", self.tr("What came of it"), QLineEdit(), span=5)
        if row is not None:
            steps = row.steps
            told = {**vars(steps), "name_zh": row.name.zh, "name_en": row.name.en}
            texts = {name: getattr(steps, name).text(self._language) for name in _TEXTS}
            self.form.fill({name: "" if value is None else value for name, value in (told | texts).items()})

    def act(self, told: dict[str, Any]) -> Act | None:
        row = self._row
        steps = row.steps if row is not None else Steps()
        texts: dict[str, Any] = {name: self._text(getattr(steps, name), told[name]) for name in _TEXTS}
        chosen: dict[str, Any] = {
            name: told[name] or None for name in ("told_by", "trade_id", "reply_by", "result", "cause_id")
        }
        numbers = {name: told[name] for name in ("pause_days", "follow_up_days")}
        steps = replace(steps, **texts, **chosen, **numbers, waits_for=WaitsFor(told["waits_for"]))
        new = NewAction(Named(told["name_en"], told["name_zh"]), steps)
        if row is None:
            return lambda work: quick_actions.make_action(work, new)
        return lambda work: quick_actions.change_action(work, row.key, new)

    def _offered(self, rows: Sequence[TradeRow | CauseRow], every: Mapping[int, Named], present: int | None) -> Pairs:
        """What may be chosen, and what the action names already although the office has left it out since."""
        offered = {each.id: each.name for each in rows}
        if present is not None and present not in offered and present in every:
            offered[present] = every[present]
        return [(id, name.text(self._language)) for id, name in offered.items()]

    def _text(self, before: Named, typed: str) -> Named:
        """What was typed, in the language that was shown; the other one stays, unless nothing is to be said at all."""
        if typed == before.text(self._language):
            return before
        if not typed.strip():
            return Named("", "")
        own, other = ("zh", "en") if self._language == "zh" else ("en", "zh")
        fell_back = not getattr(before, own) and bool(getattr(before, other))
        return replace(before, **{other if fell_back else own: typed})


class QuickPart(ListsPart):
    """The list in the order of the keys."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.desk = desk
        self._known = Known()
        language = desk.look.language
        self.list = RecordList(
            desk,
            "quick_action",
            translate("settings", "Quick actions"),
            [
                Column("key", translate("settings", "Key"), lambda row: f"Alt+{row.place}", width=5, muted=True),
                Column("name", translate("settings", "Name"), lambda row: row.name.text(language), width=20, bold=True),
                Column("steps", translate("settings", "What it does"), self._steps_words, stretch=True),
            ],
            lambda row, _owner: QuickActionForm(desk, self._known, row),
            empty=translate("settings", "There is no quick action yet."),
            add_text=translate("settings", "Add a quick action…"),
            removal=Removal(
                lambda work, row: quick_actions.take_off_action(work, row.key),
                lambda work, row: quick_actions.put_back_action(work, row.key),
                translate("settings", "Quick action taken off"),
            ),
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1)),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1)),
            ],
        )
        told = self.tr(
            "Each key does all its steps to the case in front, or to all that are selected in the list; Ctrl+Z takes "
            "them back together."
        )
        self.lay_out(PlainLabel(told, "muted", wrap=True), self.list)

    def lists_in_order(self) -> Sequence[RecordList]:
        return [self.list]

    def refresh(self) -> None:
        def question(reading: Reading) -> Known:
            every = views.options(reading)
            return Known(
                quick_actions.actions(reading),
                choices.trades(reading),
                choices.causes(reading),
                dict(every.trades),
                dict(every.causes),
            )

        self.desk.errands.ask(self, question, self._show, latest="rows")

    def _show(self, known: Known) -> None:
        self._known = known
        self.list.show_rows(1, known.actions)

    def _shift(self, row: Action, by: int) -> None:
        self.desk.errands.do(self, lambda work: quick_actions.shift_action(work, row.key, by))

    def _steps_words(self, row: Action) -> str:
        steps, language = row.steps, self.desk.look.language
        trades = {id: name.text(language) for id, name in self._known.every_trade.items()}
        wait, promise = steps.pause_days, steps.follow_up_days
        waits = self.tr("Waits 1 day") if wait == 1 else self.tr("Waits {n} days").format(n=wait)
        promised = self.tr("Promised in 1 day") if promise == 1 else self.tr("Promised in {n} days").format(n=promise)
        told = [
            (self.tr("Note"), bool(steps.note.text(language))),
            (self.tr("Told"), bool(steps.told.text(language))),
            (self.tr("Passed on to {who}").format(who=trades.get(steps.trade_id or 0, "?")), bool(steps.trade_id)),
            (waits, bool(wait)),
            (self.tr("Answered"), bool(steps.reply.text(language))),
            (promised, bool(steps.follow_up.text(language))),
            (self.tr("Closed"), steps.result is not None),
            (self.tr("Steps of a newer program"), bool(steps.newer)),
        ]
        return " · ".join(words for words, done in told if done)


def _ways(as_it_came: str) -> Pairs:
    return [("", as_it_came), *((each, channel_word(each)) for each in Channel)]


def _days(least: int) -> NumberBox:
    return NumberBox(least, 60)
