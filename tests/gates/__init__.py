"""Checks over the sources and the catalogues; each prints what it found and why that matters."""
