"""What can be stored: the book, its tables and their history."""
