"""Sentences for refusals about the price list, packages and what stands on a slip line by line."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "quantity.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no quantity. Write it in figures, such as 2 or 0.5.",
    ),
    "quantity.out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "That quantity cannot be meant. Write one of more than nothing and less than a million.",
    ),
    "slip.void_lines": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void, so nothing can be charged on it. Raise another slip.",
    ),
    "slip.too_many_lines": QT_TRANSLATE_NOOP(
        "messages",
        "A slip holds {most} lines at most, those of its packages counted. Put the rest on another slip.",
    ),
    "slip.line_name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "This line has no name. Write what was done or used, or take the line off.",
    ),
    "slip.line_price_missing": QT_TRANSLATE_NOOP(
        "messages",
        "“{name}” has no price. Write what one of it costs, or mark it as free.",
    ),
    "slip.package_priced": QT_TRANSLATE_NOOP(
        "messages",
        "A package costs what its lines cost. Leave its price empty, and change those of its lines afterwards.",
    ),
    "price.item_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This is not on the price list of today. Choose another entry, or write it in your own words with its price.",
    ),
    "price.package_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This package is no longer offered. Choose another one, or put its lines on one by one.",
    ),
    "price.code_missing": QT_TRANSLATE_NOOP(
        "messages",
        "It has no code yet. Write a short one, such as L1: the desk types it to put the entry on a slip.",
    ),
    "price.code_twice": QT_TRANSLATE_NOOP(
        "messages",
        "The code {taken} belongs to another entry or package. Choose another code.",
    ),
    "price.in_package": QT_TRANSLATE_NOOP(
        "messages",
        "This entry is part of package {package}. Take it out of the package first.",
    ),
    "price.item_gone": QT_TRANSLATE_NOOP(
        "messages",
        "Entry {which} of this package was taken off the list. Put the entry back first, or make a new package.",
    ),
    "price.day_gone": QT_TRANSLATE_NOOP(
        "messages",
        "A day that is over keeps its price. Let the new price begin today ({today}) or later.",
    ),
    "price.day_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "A price cannot begin on that day. Write a day from {first} to {last}.",
    ),
    "price.holds": QT_TRANSLATE_NOOP(
        "messages",
        "This price holds already, so it stays on file. Write the price that holds from today instead.",
    ),
    "package.empty": QT_TRANSLATE_NOOP(
        "messages",
        "The package is empty. Put at least one entry of the price list in it.",
    ),
    "package.too_many_lines": QT_TRANSLATE_NOOP(
        "messages",
        "A package holds {most} entries at most. Make two packages of it.",
    ),
    "package.not_listed": QT_TRANSLATE_NOOP(
        "messages",
        "This is not on the price list. A package holds entries of it: choose one, or add it to the list first.",
    ),
    "package.twice": QT_TRANSLATE_NOOP(
        "messages",
        "{which} stands in the package twice. Write it once, with the quantity of both.",
    ),
}
