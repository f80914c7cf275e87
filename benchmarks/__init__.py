"""Measurements, each beside its yardstick; never part of the tests."""
