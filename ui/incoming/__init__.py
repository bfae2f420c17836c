"""Incoming letters on screen: the register, one letter with its scan, and the ways on to a case and an answer."""
