"""Owners and units on screen: the list of flats, the file of one, and spreadsheets coming in."""
