"""How much is in the parts of a case, for their tabs."""

from desk import attachments, compensations, incidents, inquiries
from desk.cases import CaseFile
from desk.work import Reading


def part_counts(reading: Reading, file: CaseFile) -> dict[str, int]:
    """The photos and papers, what was set right or paid, the calls; an investigation counts for nobody."""
    number, id = file.row.number, file.row.id
    right = len(inquiries.rectifications_of(reading, number)) + len(compensations.of_case(reading, number))
    files, called = attachments.counts(reading, "case", [id]).get(id, 0), len(incidents.calls_of_case(reading, id))
    return {"files": files, "right": right, "called": called}
