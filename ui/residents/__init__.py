"""The people of a flat on screen."""
