"""Which templates a letter may be worded from, and which one its words came from."""

from db.models import Purpose, TemplateVersion
from desk.templates import TemplateRow, templates
from desk.work import Reading


def offered(reading: Reading, *, about_case: bool, to_party: bool = False) -> tuple[TemplateRow, ...]:
    """The templates for such a letter, those for its purpose first; one without any words is not offered."""
    wanted = [Purpose.OWNER]
    if about_case:
        wanted = [Purpose.PARTY, Purpose.CASE] if to_party else [Purpose.CASE, Purpose.PARTY]
    rows = [row for row in templates(reading, wanted) if row.versions]
    return tuple(sorted(rows, key=lambda row: wanted.index(row.purpose)))  # stable: the office's order within each


def template_of(reading: Reading, version_id: int | None) -> int:
    """The template whose words these are, 0 for words without one."""
    version = reading.session.get(TemplateVersion, version_id) if version_id is not None else None
    return version.template_id if version is not None else 0
