"""Round numbers along the axis of a chart."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, log10

MOST_STEPS = 5
_NARROW = 0.6  # values that all lie above so great a part of the largest may leave the zero out
_FACTORS = (1, 2, 5)
_HAIR = 1e-9


@dataclass(frozen=True)
class Scale:
    """An axis from one round number to another by equal round steps."""

    low: float
    high: float
    step: float

    @classmethod
    def of(
        cls,
        values: Iterable[float | None],
        *,
        from_zero: bool = True,
        most: float | None = None,
        steps: int = MOST_STEPS,
    ) -> "Scale":
        """The axis for some values; what lies close together may begin above zero, and none ends beyond `most`."""
        known = [value for value in values if value is not None]
        top, bottom = max(known, default=0), min(known, default=0)
        if from_zero or bottom <= top * _NARROW or bottom == top:
            bottom = min(0, bottom)
        step = _step(top - bottom, min(max(steps, 1), MOST_STEPS)) if top > bottom else 1.0
        if all(float(value).is_integer() for value in known):
            step = max(step, 1.0)
        low, high = floor(bottom / step) * step, ceil(top / step - _HAIR) * step
        if most is not None and top <= most:
            high = min(high, most)
        return cls(low, high if high > low else low + step, step)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The round numbers, the lowest first."""
        steps = floor((self.high - self.low) / self.step + _HAIR)
        return tuple(self.low + each * self.step for each in range(steps + 1))

    def part(self, value: float) -> float:
        """Where a value stands, from 0 at the low end to 1 at the high one."""
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    def told(self, tick: float) -> str:
        """A round number with as many decimals as the steps need."""
        decimals = next((each for each in range(4) if round(self.step, each) == self.step), 4)
        return f"{tick:,.{decimals}f}"


def _step(reach: float, steps: int) -> float:
    """The smallest of … 0.5, 1, 2, 5, 10, 20 … by which so many steps reach so far."""
    power = 10.0 ** floor(log10(reach / steps))
    return next(factor * power for factor in (*_FACTORS, 10, 20) if reach <= steps * factor * power * (1 + _HAIR))
