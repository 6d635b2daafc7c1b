"""Small controls that pages are built of. Each follows text size, theme and language by itself."""
