"""Whom the words of a mailing are for: a letter about a renovation goes where one is under way."""

from dataclasses import replace

from desk.mailings.addressees import LeftOut, Preview
from desk.mailings.wording import Wording, is_about_renovation


def fitting(found: Preview, wording: Wording) -> Preview:
    """The same list, with those left out to whom the words would say what is not so."""
    told = (
        replace(each, left_out=LeftOut.NOT_RENOVATED)
        if each.left_out is None
        and each.unit_id not in wording.renovating
        and is_about_renovation(wording, each.language)
        else each
        for each in found.addressees
    )
    return replace(found, addressees=tuple(told))
