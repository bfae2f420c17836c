"""The key sheet on paper: every key of the program on one page, to hang at the desk."""

from desk.keysheet.sheet import KeyGroup, KeyRow, KeySheet

__all__ = ["KeyGroup", "KeyRow", "KeySheet"]
