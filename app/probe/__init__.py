"""The try of the network against the server that the organisation named, and nobody else.

The only package that opens sockets. Without such a server its process is not even started.
"""
