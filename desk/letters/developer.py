"""Who built what a case is about: the name and the address that a letter to the developer goes to (M82)."""

import re

from sqlalchemy import func, select

from db.models import Building, Case, Estate, Language, Letter, LetterTemplate, Party, TemplateVersion, Unit
from desk.directory import entries
from desk.work import Reading

CODE = "developer"
"""The seeded template of a letter to the developer."""
_BUILDS = re.compile("developer|开发商|开发建设|建设单位|开发公司", re.IGNORECASE)


def developer_of(reading: Reading, case: Case, language: Language) -> tuple[str, str]:
    """Name and address of the developer in the language of the letter; each empty until it is known.

    They are those of the last letter that went to the developer of the same estate. Before the first, the name is that
    of the developer in the directory, where there is one only.
    """
    sent = select(Letter.to_name, Letter.to_address).join(Case, Case.id == Letter.case_id)
    sent = sent.join(TemplateVersion, TemplateVersion.id == Letter.version_id)
    sent = sent.join(LetterTemplate, LetterTemplate.id == TemplateVersion.template_id)
    sent = sent.where(LetterTemplate.code == CODE, Letter.void_reason == "", Letter.language == language)
    sent = sent.outerjoin(Unit, Unit.id == Case.unit_id).outerjoin(Building, Building.id == Unit.building_id)
    here, usual = _estates(reading, case)
    sent = sent.where(Case.party == Party.DEVELOPER, func.coalesce(Building.estate_id, usual) == here)
    last = reading.session.execute(sent.order_by(Letter.id.desc()).limit(1)).first()
    if last is not None:
        return last.to_name, last.to_address
    named = {
        name
        for each in entries(reading, inside=False)
        if _BUILDS.search(f"{each.name.en} {each.name.zh} {each.handles.en} {each.handles.zh}")
        and (name := each.name.text(language))
    }
    return (named.pop() if len(named) == 1 else ""), ""


def _estates(reading: Reading, case: Case) -> tuple[int, int]:
    """The estate a case belongs to, and that of cases about no flat: the only one on file, or 0."""
    all_ids = reading.session.scalars(select(Estate.id).limit(2)).all()
    usual = all_ids[0] if len(all_ids) == 1 else 0
    named = select(Building.estate_id).join(Unit, Unit.building_id == Building.id).where(Unit.id == case.unit_id)
    return reading.session.scalar(named) or usual, usual
