"""What somebody else began is offered under their name, and a spoilt one hides no other."""

import pytest
from sqlalchemy import update

from db.models import Draft
from desk import drafts, people
from desk.office import Office


def test_a_draft_tells_who_wrote_it_to_everybody_but_whoever_did(office: Office) -> None:
    anna = office.do(lambda work: people.add_clerk(work, people.NewClerk("Anna"))).answer
    office.do(lambda work: drafts.keep(work, "hers", "case", {"words": "Drips"}, anna))
    office.do(lambda work: drafts.keep(work, "mine", "case", {"words": "Leaks"}))

    def told() -> dict[str, str]:
        return {row.id: row.writer for row in office.ask(lambda reading: drafts.drafts(reading, "case"))}

    assert told() == {"hers": "Anna", "mine": ""}
    office.sit_down(anna)
    assert told()["hers"] == ""
    assert told()["mine"]


@pytest.mark.parametrize("spoilt", ['{"words": "Dri', "[1]", "[" * 100_000])
def test_a_draft_that_is_no_form_any_more_hides_no_other(office: Office, spoilt: str) -> None:
    for name in ("whole", "cut"):
        office.do(lambda work, name=name: drafts.keep(work, name, "case", {"words": "Drips"}))
    office.do(lambda work: work.session.execute(update(Draft).where(Draft.id == "cut").values(content=spoilt)))
    assert [row.id for row in office.ask(lambda reading: drafts.drafts(reading, "case"))] == ["whole"]
    assert set(office.ask(lambda reading: drafts.begun(reading, ["whole", "cut"]))) == {"whole"}
