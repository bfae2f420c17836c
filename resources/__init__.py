"""Fonts, icons, translations and paper texts that travel with the program."""
