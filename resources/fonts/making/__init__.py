"""Makes the fonts the program carries from those they come from; not packed with it. See __main__.py."""
