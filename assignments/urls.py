"""The addresses of this app."""

from django.urls import path

from assignments import views

app_name = "assignments"
urlpatterns = [
    path("", views.home, name="home"),
    path("lessons/<int:pk>/set/", views.lesson_set, name="lesson_set"),
    path("assignments/<int:pk>/", views.assignment, name="assignment"),
    path("assignments/<int:pk>/edit/", views.assignment_edit, name="assignment_edit"),
    path("work/<int:pk>/", views.work, name="work"),
    path("work/<int:pk>/start/", views.work_start, name="work_start"),
    path("attempts/<int:pk>/", views.attempt, name="attempt"),
    path("attempts/<int:pk>/questions/<int:position>/", views.attempt_question, name="attempt_question"),
    path("attempts/<int:pk>/overview/", views.attempt_overview, name="attempt_overview"),
    path("attempts/<int:pk>/submit/", views.attempt_submit, name="attempt_submit"),
]
