"""Takes the place of asyncio in the bundle: SQLAlchemy brings all of it along, at every start, for its errors alone."""

from inspect import iscoroutine

__all__ = ["CancelledError", "TimeoutError", "iscoroutine"]

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """Nothing is awaited here, and so nothing is cancelled."""
