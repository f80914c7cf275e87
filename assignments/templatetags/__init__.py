"""What the templates of assignments need beyond Django's own."""
