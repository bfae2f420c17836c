"""What the office tells the program about itself, and what this PC remembers."""
