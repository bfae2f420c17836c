"""The fields of the form of a person, out of a row and into what is told to the desk."""

from typing import Any

from desk.cases import Channel
from desk.owners import NewPerson, NewTie, Resident, share_words
from desk.words import Language


def person_told(told: dict[str, Any]) -> NewPerson:
    """The person out of the fields of the form."""
    return NewPerson(
        name=told["name"],
        phones=told["phones"],
        language=Language(told["language"]) if told["language"] else None,
        email=told["email"],
        tier=told["tier"],
        handling=told["handling"],
        note=told["note"],
        is_company=told["is_company"],
        channel=Channel(told["channel"]) if told["channel"] else None,
        born_on=told["born_on"],
        id_number=told["id_number"],
        contact=told["contact"],
        handling_secret=told["handling_secret"],
        groups=told["groups"],
    )


def tie_told(told: dict[str, Any]) -> NewTie:
    """What the person is to the flat, out of the fields of the form."""
    return NewTie(
        told["role"],
        told["since"],
        told.get("until"),
        told["share"],
        told["lease_until"],
        told["relation"],
        told["tie_note"],
    )


def values_of(resident: Resident) -> dict[str, Any]:
    """What the fields of the form hold of somebody on file."""
    return {
        "name": resident.name,
        "phones": ", ".join(resident.phones),
        "role": resident.role,
        "since": resident.since,
        "share": share_words(resident.share),
        "lease_until": resident.lease_until,
        "relation": resident.relation,
        "until": resident.until,
        "is_company": resident.is_company,
        "contact": resident.contact,
        "email": resident.email,
        "language": resident.language or "",
        "channel": resident.channel or "",
        "tier": resident.tier,
        "born_on": resident.born_on,
        "groups": ", ".join(resident.groups),
        "id_number": resident.id_number,
        "handling": resident.handling,
        "handling_secret": resident.handling_secret,
        "note": resident.note,
        "tie_note": resident.tie_note,
    }
