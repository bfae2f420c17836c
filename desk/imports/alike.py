"""Who in a list may be somebody known already, by name and phone: shown side by side, decided by a person (B4)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desk.folding import fold, is_han
from desk.imports.account import Alike, Mark, Side
from desk.imports.book_people import WHOLE_NUMBER, KnownPeople, KnownPerson, KnownUnit
from desk.imports.owner_row import RowPerson
from desk.keys import person_keys
from desk.masking import shown_phones
from desk.work import Reading

MOST = 300
"""More pairs than that nobody looks through; the likeliest are shown."""
_NEAR_PHONE, _NEAR_LATIN, _NEAR_HAN = 2, 85, 66
_PHONE_AND_LIKE, _FLAT_AND_LIKE, _NAME_AND_NEAR, _PHONE_ONLY, _NAME_ONLY, _CERTAIN = 90, 80, 70, 60, 50, 10


@dataclass(frozen=True, slots=True)
class _Arrival:
    """Somebody whom neither the flat nor a row before had under this name."""

    mark: Mark
    told: RowPerson
    unit: KnownUnit
    person: KnownPerson
    certain: bool


class Arrivals:
    """Those who came with a list, as they come."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._all: list[_Arrival] = []

    def came(self, mark: Mark, told: RowPerson, unit: KnownUnit, person: KnownPerson, certain: bool) -> None:
        """Somebody came; `certain` when name and phone were those of somebody known."""
        self._all.append(_Arrival(mark, told, unit, person, certain))

    def pairs(self, known: KnownPeople) -> tuple[tuple[Alike, ...], int]:
        """The likeliest pairs of each arrival with who was known before, and how many there are in all."""
        makers: dict[int, Mark] = {}
        for each in self._all:
            if each.person.new and not each.certain:
                makers.setdefault(each.person.id, each.mark)
        finding = _Finding(known, makers)
        found = [
            (likeness, place, each, other)
            for place, each in enumerate(self._all)
            for likeness, other in finding.of(each)
        ]
        found.sort(key=lambda pair: (-pair[0], pair[1], pair[3].id))
        return tuple(self._pair(each, other, makers) for _, _, each, other in found[:MOST]), len(found)

    def _pair(self, each: _Arrival, other: KnownPerson, makers: Mapping[int, Mark]) -> Alike:
        here = Side(each.mark[0], each.told.name, tuple(phone.as_told for phone in each.told.phones), (each.unit.code,))
        maker = makers.get(other.id)
        phones = tuple(digits or mark for mark, digits in other.phones.items())
        there = Side(
            maker[0] if maker else 0,
            other.name,
            phones if maker else shown_phones(self._reading, phones),
            tuple(flat.code for flat in other.flats if flat is not each.unit or not each.certain),
        )
        return Alike(each.mark, maker or other.id, here, there, each.certain)


class _Finding:
    """Looks up who may be whom, by phone, by name and by flat."""

    def __init__(self, known: KnownPeople, makers: Mapping[int, Mark]) -> None:
        self._makers = makers
        self._order = {person_id: place for place, person_id in enumerate(makers)}
        self._by_digits: dict[str, list[KnownPerson]] = {}
        self._by_name: dict[str, list[KnownPerson]] = {}
        for person in known.people.values():
            self._by_name.setdefault(fold(person.name), []).append(person)
            for digits in person.phones.values():
                if len(digits) >= WHOLE_NUMBER:
                    self._by_digits.setdefault(digits, []).append(person)

    def of(self, arrival: _Arrival) -> Iterator[tuple[int, KnownPerson]]:
        """Those an arrival may be, with how likely it is."""
        if arrival.certain:
            yield _CERTAIN, arrival.person
            return
        if arrival.person.id not in self._makers:
            return
        candidates: dict[int, KnownPerson] = {}
        for phone in arrival.told.phones:
            candidates |= {each.id: each for each in self._by_digits.get(phone.digits, ())}
        for people in (self._by_name[arrival.mark[2]], arrival.unit.living.get(arrival.told.role, ())):
            candidates |= {each.id: each for each in people}
        for other in candidates.values():
            if self._was_there(other, arrival) and (likeness := _likeness(arrival, other)):
                yield likeness, other

    def _was_there(self, other: KnownPerson, arrival: _Arrival) -> bool:
        """Known before this one, and not named in the very same row."""
        if other is arrival.person:
            return False
        if other.id not in self._makers:
            return not other.new
        return self._order[other.id] < self._order[arrival.person.id] and (self._makers[other.id][0] != arrival.mark[0])


def _likeness(arrival: _Arrival, other: KnownPerson) -> int:
    """How likely it is that both are one person; 0 for not at all."""
    ours = [phone.digits for phone in arrival.told.phones if len(phone.digits) >= WHOLE_NUMBER]
    theirs = [digits for digits in other.phones.values() if len(digits) >= WHOLE_NUMBER]
    same_name = arrival.mark[2] == fold(other.name)
    if set(ours) & set(theirs):
        return _PHONE_AND_LIKE if _names_alike(arrival.told.name, other.name) else _PHONE_ONLY
    if same_name:
        if _near(ours, theirs):
            return _NAME_AND_NEAR
        return 0 if ours and theirs else _NAME_ONLY
    in_flat = other in arrival.unit.living.get(arrival.told.role, ())
    return _FLAT_AND_LIKE if in_flat and _names_alike(arrival.told.name, other.name) else 0


def _near(ours: Iterable[str], theirs: list[str]) -> bool:
    """Whether one phone is another but for a digit or two."""
    from rapidfuzz.distance import Levenshtein

    return any(
        Levenshtein.distance(one, other, score_cutoff=_NEAR_PHONE) <= _NEAR_PHONE for one in ours for other in theirs
    )


def _names_alike(one: str, other: str) -> bool:
    """Whether two names are written nearly alike, in another order, or spoken alike (王晓明, 王小明)."""
    from rapidfuzz import fuzz

    first, second = fold(one), fold(other)
    if not any(map(is_han, first + second)):
        return fuzz.token_sort_ratio(first, second) >= _NEAR_LATIN
    return fuzz.ratio(first, second) >= _NEAR_HAN or bool(_sounds(one) & _sounds(other))


def _sounds(name: str) -> set[str]:
    """The whole name as it is spoken, in every reading."""
    spoken = {key for key in person_keys(name) if key.isascii()}
    longest = max(map(len, spoken), default=0)
    return {key for key in spoken if len(key) > longest - 2}
