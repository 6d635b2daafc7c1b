"""From measurements to findings, one verdict and a report. No Qt, no numpy."""
