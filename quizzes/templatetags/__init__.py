"""What the templates of quizzes need beyond Django's own."""
