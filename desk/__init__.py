"""What may happen at the desk: acts, questions, rules and paper."""
