"""Moves in and out on screen: the tab of a flat, its steps."""
