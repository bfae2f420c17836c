"""Item-release passes on screen: the tab of a flat and the register."""
