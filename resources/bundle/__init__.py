"""What build.spec needs to pack the program; neither installed nor packed with it."""
