"""Cisco Meeting Server, seen through a region's own proxy.

Nobody joins the meeting: the server is asked who is in it. What the interface says is taken from
Cisco's "API Reference Guide" and "Events Guide" for Cisco Meeting Server; docs/cisco.md names what
was not documented and had to be assumed.
"""
