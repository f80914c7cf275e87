"""The addresses of this app."""

from django.urls import path

from lessons import views

app_name = "lessons"
urlpatterns = [
    path("articles/", views.articles, name="articles"),
    path("articles/new/", views.article_new, name="article_new"),
    path("articles/<int:pk>/", views.article, name="article"),
    path("articles/<int:pk>/leftover/", views.article_leftover, name="article_leftover"),
    path("lessons/", views.lessons, name="lessons"),
    path("lessons/<int:pk>/", views.lesson, name="lesson"),
    path("lessons/<int:pk>/progress/", views.lesson_progress, name="lesson_progress"),
    path("annotations/<int:pk>/decide/", views.annotation_decide, name="annotation_decide"),
    path("what-stet-looks-for/", views.detectors, name="detectors"),
]
