"""The month on screen, as it is printed."""
