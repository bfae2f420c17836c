"""Whom a mailing would reach."""

from desk.mailings.addressees import Preview
from desk.mailings.households import of_households
from desk.mailings.ofcases import of_cases
from desk.mailings.wanted import Wanted
from desk.work import Reading


def preview(reading: Reading, wanted: Wanted) -> Preview:
    """All that a choice means, in the order of delivery, with those who are left out and why (M71, M84).

    Refusals: mailing.flats_missing, mailing.flats_unknown, mailing.incident_missing, mailing.view_missing,
    incident.unknown.
    """
    return of_cases(reading, wanted) if wanted.about_cases else of_households(reading, wanted)
