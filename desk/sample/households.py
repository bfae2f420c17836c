"""The fuller files of a sample estate: renovation, moves, keys, visits, written through the desk's own acts."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from db.models import Channel, Direction, Language, PaperKind, Person, Role, Tier, UnitUse
from desk import household, key_loans, moves, owners, papers_held, passes, renovations, visits
from desk.sample.homes import KNOWN_FLAT, Home
from desk.tenure import today
from desk.work import UnitOfWork

RENOVATING, MOVING, KEYS, VISITED, UNHAPPY = 5, 3, 6, 8, 2
"""So many flats of each, where the estate has that many."""

_FIRMS = (("Harbour Interiors", "海湾装饰"), ("Three Rivers Fitting", "三江装修"), ("Bright Home", "亮家装饰"))
_SCOPES = (
    ("Bathroom and kitchen anew", "厨卫翻新"),
    ("Floor and walls, no structural work", "地面墙面翻新，不动承重结构"),
    ("Balcony closed with glass", "封阳台"),
)
_SAID = (
    ("Content with the new lift times", "对电梯加开时段满意"),
    ("Asks for more bicycle stands", "希望增加自行车停放架"),
    ("The stair lights go out too early", "楼梯灯熄得太早"),
)
_WHY = (
    ("Third leak in a year, the ceiling was never painted again", "一年内第三次漏水，吊顶一直未修补"),
    ("Was promised a call back twice", "两次承诺回电均未回"),
)


def furnish(work: UnitOfWork, chance: Random, homes: Sequence[Home]) -> None:
    """Give some flats of a sample estate the files an office has after a few years."""
    chinese = work.facts.language is Language.ZH
    told = _Telling(work, chinese)
    lived_in = [home for home in homes if home.callers]
    known = next((home for home in lived_in if home.code == "-".join(KNOWN_FLAT)), None)
    if known is not None:
        told.the_whole_file(known)
    rest = [home for home in lived_in if home is not known]
    chance.shuffle(rest)
    for count, fill in (
        (RENOVATING, told.renovation),
        (MOVING, told.move),
        (KEYS, told.key),
        (VISITED, told.visit),
        (UNHAPPY, told.unhappy),
    ):
        some, rest = rest[:count], rest[count:]
        for place, home in enumerate(some):
            fill(home, place)


class _Telling:
    """Writes in the language of the sample's papers."""

    def __init__(self, work: UnitOfWork, chinese: bool) -> None:
        self._work, self._chinese = work, chinese
        self._today = today(work)

    def _say(self, english: str, chinese: str) -> str:
        return chinese if self._chinese else english

    def _one(self, words: Sequence[tuple[str, str]], place: int) -> str:
        return words[place % len(words)][self._chinese]

    def renovation(self, home: Home, place: int) -> None:
        """A renovation under way; every other one with a breach."""
        work, day = self._work, self._today
        firm = self._one(_FIRMS, place)
        new = renovations.NewRenovation(
            self._one(_SCOPES, place),
            day - timedelta(days=30),
            home.callers[0].person_id,
            firm,
            self._say("Foreman Shi", "石工"),
            f"139 5550 {1200 + place}",
            day - timedelta(days=24),
            day + timedelta(days=20 - 6 * place),
        )
        id = renovations.apply(work, home.unit_id, new)
        renovations.permit(work, id, renovations.Permit(f"R{day:%y}-{place + 11:03d}", day - timedelta(days=26)))
        worker = renovations.NewWorker(
            self._say("Tang", "唐师傅"), self._say("Tiler", "泥瓦工"), badge=f"T{place + 31}"
        )
        renovations.add_worker(work, id, worker)
        if place % 2 == 0:
            what = self._say("Rubble left in the stairwell", "建筑垃圾堆放在楼梯间")
            demand = self._say("Clear it the same day", "当日清运")
            found = day - timedelta(days=3)
            renovations.add_breach(work, id, renovations.NewBreach(what, demand, found, day - timedelta(days=1)))

    def move(self, home: Home, place: int) -> None:
        """A move in or out today or soon."""
        way = Direction.OUT if place % 2 else Direction.IN
        caller = home.callers[0]
        new = moves.NewMove(caller.name, caller.person_id, self._today + timedelta(days=place), "14:00-16:00")
        moves.plan(self._work, home.unit_id, way, new)

    def key(self, home: Home, place: int) -> None:
        """A key in keeping; every third one is out."""
        work = self._work
        what = self._say("Front door", "入户门")
        key = key_loans.NewKey(
            f"{home.code}-{place + 1}",
            what,
            1,
            self._today - timedelta(days=90),
            home.callers[0].name,
            f"{self._say('Hook', '挂钩')} {place + 11}",
        )
        id = key_loans.deposit(work, home.unit_id, key)
        if place % 3 == 0:
            reason = self._say("Shut the water off while they are away", "住户外出，代关水阀")
            loan = key_loans.NewLoan(self._say("Master Shen", "沈师傅"), reason, due_on=self._today)
            key_loans.lend(work, id, loan)

    def visit(self, home: Home, place: int) -> None:
        """A visit some days ago; some with a promise that is due."""
        said = self._one(_SAID, place)
        due = self._today if place % 4 == 0 else None
        promise = self._say("Tell them what becomes of it", "办理情况回复住户") if place % 2 == 0 else ""
        visits.record_visit(
            self._work,
            visits.NewVisit(
                home.unit_id,
                on=self._today - timedelta(days=1 + place),
                person_id=home.callers[0].person_id,
                said=said,
                promise=promise,
                due_on=due,
            ),
        )

    def unhappy(self, home: Home, place: int) -> None:
        """A household that is still unhappy."""
        visits.mark_unhappy(self._work, home.unit_id, self._one(_WHY, place))

    def the_whole_file(self, home: Home) -> None:
        """One file with something in every part: the household the README begins with."""
        work, day, unit_id = self._work, self._today, home.unit_id
        owner = work.session.get(Person, home.callers[0].person_id)
        assert owner is not None
        owner.channel, owner.tier = Channel.PHONE, Tier.KEY
        owner.handling = self._say("Call after six; brings his own tea", "下班后联系；习惯自带茶")
        for name, phone, role, relation in (
            (self._say("Chen Yu", "陈雨"), "139 5550 2288", Role.FAMILY, self._say("wife", "配偶")),
            (self._say("Wang Fang", "王芳"), "136 5550 7719", Role.EMERGENCY, self._say("sister", "姐姐")),
        ):
            person = owners.add_person(work, owners.NewPerson(name, phone))
            owners.add_tie(work, person, unit_id, owners.NewTie(role, relation=relation))
        household.change_unit(
            work,
            unit_id,
            household.UnitFacts(
                area=118.7,
                use=UnitUse.HOME,
                layout=self._say("3 rooms, 2 halls", "3室2厅2卫"),
                delivered_on=day - timedelta(days=2_900),
                occupied=True,
                fee_note=self._say("Paid to the end of the year", "已缴至年底"),
            ),
        )
        household.add_vehicle(
            work, unit_id, household.NewVehicle("浙A·8K210", self._say("white estate car", "白色旅行车"), "B2-117")
        )
        household.add_pet(
            work,
            unit_id,
            household.NewPet(self._say("Cat", "猫"), self._say("Dumpling", "团子"), "", day + timedelta(days=200)),
        )
        benefit = self._say("Plant care group", "绿植养护小组")
        household.add_benefit(work, unit_id, household.NewBenefit(benefit, day - timedelta(days=40)))
        self._finished_renovation(home)
        self.key(home, 1)
        title = self._say("Copy of the property certificate", "不动产权证复印件")
        papers_held.add(work, unit_id, papers_held.NewPaper(title, PaperKind.OWNERSHIP, day - timedelta(days=800)))
        self.visit(home, 0)
        items = self._say("Sofa x 1\nWardrobe x 2", "沙发 1件\n衣柜 2件")
        owner_id = home.callers[0].person_id
        tomorrow = day + timedelta(days=1)
        new = passes.NewPass(unit_id, items, person_id=owner_id, valid_on=tomorrow, window="09:00-12:00")
        passes.issue(work, new)

    def _finished_renovation(self, home: Home) -> None:
        work, day = self._work, self._today
        new = renovations.NewRenovation(
            self._one(_SCOPES, 0),
            day - timedelta(days=420),
            home.callers[0].person_id,
            self._one(_FIRMS, 0),
            self._say("Foreman Shi", "石工"),
            "139 5550 1200",
            day - timedelta(days=410),
            day - timedelta(days=360),
        )
        id = renovations.apply(work, home.unit_id, new)
        renovations.permit(work, id, renovations.Permit("R25-004", day - timedelta(days=412)))
        what = self._say("Worked on a Sunday", "周日施工")
        breach = renovations.NewBreach(what, self._say("Keep the hours", "遵守施工时间"), day - timedelta(days=390))
        put_right = renovations.add_breach(work, id, breach)
        renovations.put_right(
            work, put_right, day - timedelta(days=389), self._say("Promised in writing", "已书面保证")
        )
        renovations.accept(
            work, id, day - timedelta(days=355), self._say("Waterproofing tested, 48 h", "闭水试验48小时合格")
        )
