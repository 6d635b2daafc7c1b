"""Samråd: a desktop companion before and during a video consultation.

It checks equipment and shows an organisation's meeting rules. It processes no
health information and gives no advice on care.
"""

__version__ = "0.1.0"
