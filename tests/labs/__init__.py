"""Labs: the program against real kernels and servers. Run one with `python3 dev.py lab NAME`."""
