"""A meeting to practise in: it speaks the language of a Pexip conference, on this computer only."""
