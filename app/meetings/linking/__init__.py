"""The parts of reading links: finding, unwrapping, recognising, doubting."""
