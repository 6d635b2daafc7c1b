"""Measures Samråd against its budgets; prints ratios of one run."""
