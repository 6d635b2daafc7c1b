"""Facts about this computer, read from the operating system without opening a socket."""
