"""The checks that keep the house: its fences, its style, its languages, its README."""
