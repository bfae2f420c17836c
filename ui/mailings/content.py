"""A mailing as its form holds it: words for a draft, and the mailing they mean."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk import choices, incidents, owners, people, views
from desk.household import UnitUse
from desk.letters import LetterLayout
from desk.mailings import NewMailing, Only, Source, To, Wanted
from desk.owners import FilterChoices, Tier
from desk.refusals import Refusal
from desk.templates import Purpose, TemplateRow, templates
from desk.unitcodes import parse_unit
from desk.words import Language
from desk.work import Reading

KIND = "mailing"
OWN = "own"
"""In place of a template: words of one's own."""
BLANK = "blank:"
"""Before the label of a blank, as the name of its field."""
_BETWEEN = re.compile(r"[,，、;；\s]+")

Content = Mapping[str, str | int | bool | None]


@dataclass(frozen=True)
class Offers:
    """What the form offers to choose from."""

    filters: FilterChoices
    classes: tuple[tuple[int, str], ...]
    incidents: tuple[tuple[str, str], ...]
    views: tuple[tuple[int, str], ...]
    templates: tuple[TemplateRow, ...]
    signers: tuple[str, ...]
    signer: str  # who sits at the desk


def offers(reading: Reading, language: str) -> Offers:
    """All of it, in one question."""
    return Offers(
        owners.filter_choices(reading),
        tuple((each.id, each.name.text(language)) for each in choices.classes(reading)),
        tuple(
            (each.number, f"{each.number} · {each.title.text(language)}")
            for each in incidents.incidents(reading).rows
            if not each.void
        ),
        tuple((each.key, each.name) for each in views.views(reading)),
        tuple(each for each in templates(reading, (Purpose.OWNER, Purpose.CASE)) if each.versions),
        tuple(each.name for each in people.clerks(reading)),
        people.name_of(reading, reading.clerk_id),
    )


def fitting(rows: tuple[TemplateRow, ...], source: object) -> list[TemplateRow]:
    """The templates a letter to these addressees may be worded from; those about cases first where it is about one."""
    about = source in (Source.CASES, Source.INCIDENT, Source.VIEW)
    wanted = (Purpose.CASE, Purpose.OWNER) if about else (Purpose.OWNER,)
    return sorted((each for each in rows if each.purpose in wanted), key=lambda each: wanted.index(each.purpose))


def mailing_of(told: Mapping[str, Any], filters: FilterChoices) -> NewMailing:
    """The mailing that is meant by what stands in the form.

    Refusals: mailing.building_unknown, mailing.floor_unlikely, mailing.template_missing.
    """
    template, language, layout = told.get("template"), told.get("language"), told.get("layout")
    if not isinstance(template, int) and template != OWN:
        raise Refusal("mailing.template_missing", field="template")
    return NewMailing(
        str(told.get("title") or ""),
        template if isinstance(template, int) else None,
        wanted_of(told, filters),
        {name.removeprefix(BLANK): str(words or "") for name, words in told.items() if name.startswith(BLANK)},
        json.loads(str(told.get("excluded") or "{}")),
        frozenset(json.loads(str(told.get("included") or "[]"))),
        str(told.get("signer") or ""),
        LetterLayout(layout) if layout else None,
        Language(language) if language else None,
        own_of(told) if template == OWN else {},
    )


def begun_title(told: Mapping[str, Any], names: Mapping[object, str], language: str) -> str:
    """What a mailing begun is called in a list: by its name, else its own subject, else the `names` of its template."""
    titles = [told.get("title")]
    if told.get("template") == OWN:
        titles += [told.get(f"own_subject_{each}") for each in sorted(Language, key=lambda each: each != language)]
    titles.append(names.get(told.get("template")))
    return next((words for each in titles if (words := " ".join(str(each or "").split())[:60])), "")


def own_of(told: Mapping[str, Any]) -> dict[Language, tuple[str, str]]:
    """Words of one's own, by language."""
    return {
        each: (str(told.get(f"own_subject_{each}") or ""), str(told.get(f"own_body_{each}") or "")) for each in Language
    }


def wanted_of(told: Mapping[str, Any], filters: FilterChoices) -> Wanted:
    """Whom it goes to. Refusals: mailing.building_unknown, mailing.floor_unlikely."""
    source = Source(told.get("source") or Source.FLATS)
    to, each = To(told.get("to") or To.RESIDENTS), bool(told.get("each"))
    if source is Source.PICKED:
        return Wanted(source, flats=tuple(_pieces(told.get("flats"))), to=to, each=each)
    if source is Source.CASES:
        return Wanted(source, class_id=told.get("class_id") or None, each=each)
    if source is Source.INCIDENT:
        return Wanted(source, incident=str(told.get("incident") or ""), each=each)
    if source is Source.VIEW:
        return Wanted(source, view_id=told.get("view_id") or None, each=each)
    return Wanted(
        source,
        building_ids=tuple(_buildings(told.get("buildings"), filters)),
        staircases=tuple(parse_unit("", piece, "").staircase for piece in _pieces(told.get("staircases"))),
        floor_from=_floor(told, "floor_from"),
        floor_to=_floor(told, "floor_to"),
        use=UnitUse(told["use"]) if told.get("use") else None,
        tier=Tier(told["tier"]) if told.get("tier") else None,
        group=str(told.get("group") or ""),
        only=Only(told["only"]) if told.get("only") else None,
        to=to,
        each=each,
    )


def _pieces(words: object) -> list[str]:
    return [each for each in _BETWEEN.split(str(words or "")) if each]


def _buildings(words: object, filters: FilterChoices) -> list[int]:
    known = {name.casefold(): id for id, name in filters.buildings}
    found = []
    for each in _pieces(words):
        id = known.get(each.casefold(), known.get(parse_unit(each, "", "").building.casefold()))
        if id is None:
            names = ", ".join(name for _id, name in filters.buildings[:20])
            raise Refusal("mailing.building_unknown", field="buildings", name=each[:40], names=names)
        found.append(id)
    return found


def _floor(told: Mapping[str, Any], name: str) -> int | None:
    words = str(told.get(name) or "").strip()
    if not words:
        return None
    if not words.isascii() or not words.isdigit() or len(words) > 3:
        raise Refusal("mailing.floor_unlikely", field=name, floor=words[:20])
    return int(words)
