"""The addresses of this app."""

from django.urls import path

from quizzes import views

app_name = "quizzes"
urlpatterns = [
    path("lessons/new/", views.lesson_new, name="lesson_new"),
    path("lessons/<int:pk>/again/", views.lesson_again, name="lesson_again"),
    path("lessons/<int:pk>/quiz/", views.quiz, name="quiz"),
    path("lessons/<int:pk>/preview/<int:position>/", views.preview, name="preview"),
    path("slots/<int:pk>/move/", views.slot_move, name="slot_move"),
    path("slots/<int:pk>/remove/", views.slot_remove, name="slot_remove"),
    path("questions/<int:pk>/", views.question, name="question"),
    path("questions/<int:pk>/add/", views.question_add, name="question_add"),
]
