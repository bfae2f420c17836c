"""Whom the words of a mailing are for: a letter about a renovation goes where one is under way, or past its end."""

from dataclasses import replace

from desk.mailings.addressees import Addressee, LeftOut, Preview
from desk.mailings.wording import Wording, is_about_renovation, says_overdue


def fitting(found: Preview, wording: Wording) -> Preview:
    """The same list, with those left out to whom the words would say what is not so."""
    told = (replace(each, left_out=each.left_out or unfit(wording, each)) for each in found.addressees)
    return replace(found, addressees=tuple(told))


def unfit(wording: Wording, each: Addressee) -> LeftOut | None:
    """Why the words are not for somebody."""
    if not is_about_renovation(wording, each.language):
        return None
    if each.unit_id not in wording.renovating:
        return LeftOut.NOT_RENOVATED
    late = each.unit_id in wording.overdue
    return LeftOut.NOT_OVERDUE if not late and says_overdue(wording, each.language) else None
