"""The addresses of this app."""

app_name = "assignments"
urlpatterns: list = []
