"""Signing in at the screen: the page that covers the book, the small switcher, and the idle clock that locks."""
