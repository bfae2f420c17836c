"""Several acts on a case by one key, made by the office itself."""

from desk.quick_actions.acts import (
    MOST,
    NewAction,
    change_action,
    make_action,
    put_back_action,
    shift_action,
    take_off_action,
)
from desk.quick_actions.doing import do
from desk.quick_actions.lists import Action, actions
from desk.quick_actions.steps import Steps

__all__ = [
    "MOST",
    "Action",
    "NewAction",
    "Steps",
    "actions",
    "change_action",
    "do",
    "make_action",
    "put_back_action",
    "shift_action",
    "take_off_action",
]
