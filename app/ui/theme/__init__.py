"""Sizes, colours, icons and the style: everything about looks, in one place and without QSS."""
