"""What one shift leaves to the next, on screen: handover, day journal, things at the desk, duty roster."""
