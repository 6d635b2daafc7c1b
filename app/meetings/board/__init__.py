"""The list kept by hand: what was pasted, typed or ticked, and who came and went between looks."""
