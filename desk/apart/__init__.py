"""What is read in a process of its own; light, since every such process loads it anew."""
