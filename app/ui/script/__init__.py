"""Leading a meeting step by step: what is said, done, and shown beside each step."""
