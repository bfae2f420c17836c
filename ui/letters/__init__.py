"""Letters on screen: the register, and the desk on which a letter is written beside its paper."""
