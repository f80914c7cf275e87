"""The addresses of Stet, app by app."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("assignments.urls")),
    path("", include("quizzes.urls")),
    path("", include("lessons.urls")),
    path("", include("classrooms.urls")),
    path("admin/", admin.site.urls),
]
