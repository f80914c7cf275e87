"""The addresses of this app."""

from django.urls import path

app_name = "lessons"
urlpatterns: list = []
