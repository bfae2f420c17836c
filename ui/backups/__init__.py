"""Backups on screen: made by themselves, looked into, tried and brought back."""
