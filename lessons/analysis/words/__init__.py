"""Word lists: data with the reason for each entry. No entry exists because of one sample."""
