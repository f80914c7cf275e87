"""The pages of this app: signing in and out, joining a class, a teacher's classes."""
