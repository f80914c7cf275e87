"""The addresses of this app."""

from django.urls import path

from classrooms.views import joining, rooms, signing_in

app_name = "classrooms"
urlpatterns = [
    path("sign-in/", signing_in.sign_in, name="sign_in"),
    path("sign-out/", signing_in.sign_out, name="sign_out"),
    path("password/", signing_in.password, name="password"),
    path("school/<slug:slug>/", signing_in.student_sign_in, name="student_sign_in"),
    path("admin/login/", signing_in.admin_sign_in, name="admin_sign_in"),
    path("admin/password_change/", signing_in.password, name="admin_password"),
    path("join/", joining.join, name="join"),
    path("join/name/", joining.join_name, name="join_name"),
    path("join/name/another/", joining.join_another, name="join_another"),
    path("join/pin/", joining.join_pin, name="join_pin"),
    path("join/enter/", joining.join_enter, name="join_enter"),
    path("classes/", rooms.classrooms, name="classrooms"),
    path("classes/new/", rooms.classroom_new, name="classroom_new"),
    path("classes/<int:pk>/", rooms.classroom, name="classroom"),
    path("classes/<int:pk>/rename/", rooms.classroom_rename, name="classroom_rename"),
    path("classes/<int:pk>/joining/", rooms.classroom_joining, name="classroom_joining"),
    path("classes/<int:pk>/code/", rooms.classroom_code, name="classroom_code"),
    path("classes/<int:pk>/students/<int:student_pk>/pin/", rooms.student_pin, name="student_pin"),
]
