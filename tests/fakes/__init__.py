"""Children and a camera that behave as badly as real ones do. Never part of the product."""
