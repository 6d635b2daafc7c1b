"""Watching a Pexip meeting through the vendor's client interface (docs/pexip.md)."""
