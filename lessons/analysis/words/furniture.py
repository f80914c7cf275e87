"""Lines that a web page leaves in a text. To be filled by the structure work."""
