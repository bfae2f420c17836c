"""Filters of the list of cases that were given a name: of one clerk, or of all."""

from desk.views.acts import change_view, put_back_view, rename_view, save_view, take_off_view
from desk.views.lists import View, count_view, views
from desk.views.options import ClassOption, Options, options

__all__ = [
    "ClassOption",
    "Options",
    "View",
    "change_view",
    "count_view",
    "options",
    "put_back_view",
    "rename_view",
    "save_view",
    "take_off_view",
    "views",
]
