"""Outlines with fewer points and on a coarser grid, so that nobody sees it."""

from collections.abc import Iterator, Sequence
from math import hypot

Point = tuple[int, int]
Contour = list[Point]

_DRIFT = 0.9
"""How far, in steps of the grid, a point may be from its place for the sake of an exact distance to the one before."""
_NEAR = 40
"""Up to this many steps a distance is that of a stroke's two sides or of a stroke's end, and seen when it varies."""


def simplified(contour: Sequence[Point], tolerance: float) -> Contour:
    """The polygon without the points that lie within a tolerance of the line between others (Douglas and Peucker)."""
    count = len(contour)
    first = min(range(count), key=contour.__getitem__)
    turned = [*contour[first:], *contour[:first], contour[first]]
    far = max(range(count), key=lambda at: _squared(turned[at], turned[0]))
    kept = {0, far}
    ask = [(0, far), (far, count)]
    while ask:
        begin, end = ask.pop()
        at, distance = _farthest(turned, begin, end)
        if distance > tolerance:
            kept.add(at)
            ask += [(begin, at), (at, end)]
    return [contour[at] for at in range(count) if (at - first) % count in kept]


def snapped(points: Sequence[Point], step: float) -> Contour:
    """Each point on a grid of so many units, in steps of it.

    Each by itself would give strokes of one width two widths: so a short distance is kept, until it has led a point
    too far astray.
    """
    found: Contour = []
    for place, (x, y) in enumerate(points):
        if not place:
            found.append((round(x / step), round(y / step)))
            continue
        (was_x, was_y), (on_x, on_y) = points[place - 1], found[-1]
        found.append((_step(on_x, was_x, x, step), _step(on_y, was_y, y, step)))
    (x, y), (begin_x, begin_y) = points[-1], points[0]
    # A level or upright line from the last point to the first stays one.
    last = (found[0][0] if x == begin_x else found[-1][0], found[0][1] if y == begin_y else found[-1][1])
    found[-1] = last
    return found


def corners(contour: Sequence[Point]) -> Contour:
    """A polygon without the points that are no corners."""
    once = [point for place, point in enumerate(contour) if point != contour[place - 1]]
    return [point for before, point, after in _threes(once) if _turns(before, point, after)]


def _step(on: int, before: int, now: int, step: float) -> int:
    near = on + round((now - before) / step)
    allowed = _DRIFT if abs(now - before) < _NEAR * step else 0.5
    return near if abs(near - now / step) <= allowed else round(now / step)


def _farthest(points: Sequence[Point], begin: int, end: int) -> tuple[int, float]:
    (from_x, from_y), (to_x, to_y) = points[begin], points[end]
    along_x, along_y = to_x - from_x, to_y - from_y
    long = along_x * along_x + along_y * along_y
    best, found = -1.0, begin
    for at in range(begin + 1, end):
        x, y = points[at][0] - from_x, points[at][1] - from_y
        part = min(max((x * along_x + y * along_y) / long, 0.0), 1.0) if long else 0.0
        away = hypot(x - part * along_x, y - part * along_y)
        if away > best:
            best, found = away, at
    return found, best


def _squared(one: Point, other: Point) -> int:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def _threes(points: Sequence[Point]) -> Iterator[tuple[Point, Point, Point]]:
    return zip([points[-1], *points[:-1]], points, [*points[1:], points[0]], strict=True) if points else iter(())


def _turns(before: Point, point: Point, after: Point) -> bool:
    return (point[0] - before[0]) * (after[1] - point[1]) != (point[1] - before[1]) * (after[0] - point[0])
