"""The addresses of this app."""

from django.urls import URLPattern

app_name = "classrooms"
urlpatterns: list[URLPattern] = []
