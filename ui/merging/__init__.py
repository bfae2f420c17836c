"""Two people or two flats that are one, on screen; and a wrong merge split again."""
