"""What may be told to whoever helps, on the screen."""
