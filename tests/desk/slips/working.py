"""Repairs, slips and what stands on them, as several tests of slips build them."""

from collections.abc import Sequence

from db.models import CaseKind, Channel, LineKind, Package, PriceItem, SlipLine
from desk import cases, slips
from desk.cases import Closing
from desk.office import Office
from desk.slips import Errand, Home, Wanted
from desk.work import UnitOfWork
from tests.builders import solved

PLUMBING = 1
SOLVED = solved("Washer renewed")


def repair(work: UnitOfWork, kind: CaseKind = CaseKind.REPAIR) -> str:
    """A case that is to be mended."""
    return cases.take(work, cases.NewCase(summary="Tap drips", told_by="Li", kind=kind, first_receiver_id=1)).number


def end(work: UnitOfWork, case: str, closing: Closing = SOLVED) -> None:
    """Answer and close a case."""
    cases.reply(work, case, Channel.PHONE, "It is dry now")
    cases.close(work, case, closing)


def close_case(office: Office, case: str, closing: Closing = SOLVED) -> None:
    """The same in an act of its own."""
    office.do(lambda work: end(work, case, closing))


def sent(office: Office, case: str) -> str:
    """The slip of a case."""
    return office.do(lambda work: slips.raise_for(work, case, PLUMBING)).answer


def alone(office: Office, errand: Errand) -> str:
    """A slip without a case."""
    return office.do(lambda work: slips.raise_alone(work, Wanted(), PLUMBING, "Chen", errand)).answer


def bring_home(office: Office, number: str, home: Home) -> None:
    """A slip that came home."""
    office.do(lambda work: slips.book_back(work, number, "Washer renewed", home))


def repaired(office: Office, *homes: Home | None) -> None:
    """A closed repair with so many slips; None: one that never came home."""
    case = office.do(repair).answer
    for home in homes:
        number = sent(office, case)
        if home is not None:
            bring_home(office, number, home)
    close_case(office, case)


def put_lines(
    office: Office,
    number: str,
    lines: Sequence[tuple[int | None, int, int, bool, int | None]],
    kind: LineKind = LineKind.SERVICE,
) -> None:
    """Lines of (item, cents, thousandths, charged, package) as the book keeps them."""

    def put(work: UnitOfWork) -> None:
        slip = slips.file_of(work, number).row
        for place, (item, cents, quantity, charged, package) in enumerate(lines, 1):
            work.session.add(
                SlipLine(
                    slip.id, place, kind, f"Service {item}", f"服务{item}", "time", "次", quantity, cents, charged,
                    item, package,
                )
            )  # fmt: skip

    office.do(put)


def price_list(work: UnitOfWork) -> tuple[list[int], int]:
    """Twelve services and a package of two."""
    items = [
        PriceItem(
            kind=LineKind.SERVICE, code=f"s{place}", name_en=f"Service {place}", name_zh=f"服务{place}", unit_en="time",
            unit_zh="次", charged=True, position=place,
        )
        for place in range(1, 13)
    ]  # fmt: skip
    package = Package(code="big", name_en="Big clean", name_zh="大扫除", position=1)
    work.session.add_all([*items, package])
    work.session.flush()
    return [each.id for each in items], package.id
