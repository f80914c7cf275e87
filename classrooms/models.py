"""Whose everything is: schools, their people, classrooms and who is in them.

Every queryset of Stet is asked for a user's rows; what a user may not see is as if it were not there.
"""

from __future__ import annotations

import secrets
from typing import Any, ClassVar

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import AbstractUser, AnonymousUser, UserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce, Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac

CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody mixes up when they stand on a blackboard."""
CODE_LENGTH = 6
PIN_LENGTH = 4


def new_code() -> str:
    """A class code that nobody guesses: 31 ** 6, nearly 900 million, are possible."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def new_pin() -> str:
    """A PIN of digits; wrong tries are slowed down, so four are enough."""
    return "".join(secrets.choice("0123456789") for _ in range(PIN_LENGTH))


class School(models.Model):
    """Whose people, classes and banks these are; one is made at installation."""

    name = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    created = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return self.name


class Role(models.TextChoices):
    """What a person is in the school."""

    STUDENT = "student", "Student"
    TEACHER = "teacher", "Teacher"
    ADMIN = "admin", "Admin"


class UserQuerySet(models.QuerySet["User"]):
    """People, by what they are to somebody."""

    def students(self) -> UserQuerySet:
        """Those who take quizzes."""
        return self.filter(role=Role.STUDENT)

    def taught_by(self, user: User | AnonymousUser) -> UserQuerySet:
        """The students of the classrooms in which a user teaches."""
        classrooms = Classroom.objects.taught_by(user)
        return self.students().filter(enrollments__classroom__in=classrooms, enrollments__role=Role.STUDENT).distinct()

    def in_classroom(self, classroom: Classroom) -> UserQuerySet:
        """The students of a classroom, each with `joined`, when they came into it."""
        enrolled = self.students().filter(enrollments__classroom=classroom, enrollments__role=Role.STUDENT)
        return enrolled.annotate(joined=models.F("enrollments__created")).order_by(Lower("pseudonym"))

    def named(self, pseudonym: str, *, school: School) -> UserQuerySet:
        """The student of a school with a pseudonym; capitals do not matter."""
        return self.students().filter(school=school, pseudonym__iexact=pseudonym)

    def staff_named(self, username: str) -> UserQuerySet:
        """The teacher or admin with a user name; never a student."""
        return self.exclude(role=Role.STUDENT).filter(username=username)

    def visible_to(self, user: User | AnonymousUser) -> UserQuerySet:
        """Everyone of the school for an admin; nobody for anyone else."""
        if user.is_authenticated and user.is_admin:
            return self.filter(school=user.school)
        return self.none()


class StetUserManager(UserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    """Makes people. A student has a pseudonym and a PIN instead of a name and a password."""

    def create_student(self, *, school: School, pseudonym: str, pin: str, join_token: str | None = None) -> User:
        """A student of a school; raises IntegrityError where the pseudonym, or the token, is taken."""
        student: User = self.create(
            school=school,
            username=student_username(school, pseudonym),
            pseudonym=pseudonym,
            role=Role.STUDENT,
            password=make_password(pin),
            join_token=join_token,
        )
        return student

    def create_user(self, username: str, email: str | None = None, password: str | None = None, **extra: Any) -> User:
        """A teacher or an admin; Django's admin is open to admins alone."""
        extra.setdefault("is_staff", extra.get("role") == Role.ADMIN)
        person: User = super().create_user(username, email, password, **extra)
        return person

    def create_superuser(
        self, username: str, email: str | None = None, password: str | None = None, **extra: Any
    ) -> User:
        """An admin of the first school, for `manage.py createsuperuser`."""
        extra.setdefault("role", Role.ADMIN)
        if "school" not in extra and "school_id" not in extra:
            extra["school"] = School.objects.order_by("pk").first()
        admin: User = super().create_superuser(username, email, password, **extra)
        return admin


def student_username(school: School, pseudonym: str) -> str:
    """The user name that a pseudonym stands for. No member of staff can have it: theirs hold no slash."""
    return f"school-{school.pk}/{pseudonym.casefold().replace(' ', '-')}"


class User(AbstractUser):
    """A person of a school. A student is a pseudonym and a hashed PIN (kept where a password is), nothing more."""

    school = models.ForeignKey(School, on_delete=models.PROTECT, related_name="people")
    role = models.CharField(max_length=10, choices=Role, default=Role.TEACHER)
    pseudonym = models.CharField(
        max_length=40, blank=True, help_text="What a student is called. Empty for everyone else."
    )
    # A form that is sent twice makes one account, not two: the database holds the token of the form once.
    join_token = models.CharField(max_length=40, unique=True, null=True, editable=False)

    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[StetUserManager] = StetUserManager()  # type: ignore[assignment]

    class Meta(AbstractUser.Meta):
        constraints = [
            models.UniqueConstraint(
                Lower("pseudonym"),
                "school",
                condition=~models.Q(pseudonym=""),
                name="pseudonym_once_a_school",
                violation_error_message="This pseudonym is taken.",
            ),
            models.CheckConstraint(
                condition=models.Q(role="student", email="", first_name="", last_name="", is_staff=False)
                & ~models.Q(pseudonym="")
                | ~models.Q(role="student") & models.Q(pseudonym=""),
                name="student_is_a_pseudonym",
                violation_error_message="A student has a pseudonym and no name, e-mail or access to this admin.",
            ),
            models.CheckConstraint(
                condition=models.Q(role="admin", is_staff=True) | ~models.Q(role="admin") & models.Q(is_staff=False),
                name="admins_alone_are_staff",
            ),
        ]

    def __str__(self) -> str:
        return self.pseudonym or self.get_full_name() or self.username

    @property
    def is_student(self) -> bool:
        """Whether this person takes quizzes."""
        return self.role == Role.STUDENT

    @property
    def is_teacher(self) -> bool:
        """Whether this person makes lessons: teachers, and admins too."""
        return self.role in (Role.TEACHER, Role.ADMIN)

    @property
    def is_admin(self) -> bool:
        """Whether this person keeps the school's banks, facts and people."""
        return self.role == Role.ADMIN

    @property
    def pin_mark(self) -> str:
        """Changes with the PIN or password and tells nothing of it: a form that carries it is good for one change."""
        return salted_hmac("classrooms.pin_mark", self.password).hexdigest()[:16]

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        """An admin may do all that Django's admin offers; which rows, the querysets say."""
        return self.is_active and self.is_admin

    def has_module_perms(self, app_label: str) -> bool:
        """An admin sees every app in Django's admin."""
        return self.is_active and self.is_admin


class ClassroomQuerySet(models.QuerySet["Classroom"]):
    """Classrooms, by what they are to somebody."""

    def taught_by(self, user: User | AnonymousUser) -> ClassroomQuerySet:
        """Those in which a user is a teacher."""
        return self._with_role(user, Role.TEACHER)

    def attended_by(self, user: User | AnonymousUser) -> ClassroomQuerySet:
        """Those in which a user is a student."""
        return self._with_role(user, Role.STUDENT)

    def _with_role(self, user: User | AnonymousUser, role: Role) -> ClassroomQuerySet:
        if not user.is_authenticated:
            return self.none()
        return self.filter(enrollments__user=user, enrollments__role=role, school=user.school)

    def visible_to(self, user: User | AnonymousUser) -> ClassroomQuerySet:
        """Those that a user teaches; for an admin all of the school."""
        if user.is_authenticated and user.is_admin:
            return self.filter(school=user.school)
        return self.taught_by(user)

    def with_counts(self) -> ClassroomQuerySet:
        """Each with `student_count`."""
        students = Enrollment.objects.filter(classroom=models.OuterRef("pk"), role=Role.STUDENT).order_by()
        count = students.values("classroom").annotate(count=models.Count("pk")).values("count")
        return self.annotate(student_count=Coalesce(models.Subquery(count), 0))


class Classroom(models.Model):
    """A teacher's group. Its code lets students join, as long as joining is open."""

    school = models.ForeignKey(School, on_delete=models.PROTECT, related_name="classrooms")
    name = models.CharField(max_length=80)
    code = models.CharField(max_length=12, unique=True, default=new_code)
    is_open = models.BooleanField("students may join with the code", default=True)
    created = models.DateTimeField(default=timezone.now, editable=False)
    people = models.ManyToManyField(User, through="Enrollment", related_name="classrooms")

    objects = ClassroomQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def replace_code(self) -> None:
        """A new code; the old one stops working."""
        code = new_code()
        while Classroom.objects.filter(code=code).exists():
            code = new_code()
        self.code = code
        self.save(update_fields=["code"])


class Enrollment(models.Model):
    """A person's role in a classroom. A student is one person in a school and may be in several classrooms."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="enrollments")
    classroom = models.ForeignKey(Classroom, on_delete=models.CASCADE, related_name="enrollments")
    role = models.CharField(max_length=10, choices=[choice for choice in Role.choices if choice[0] != Role.ADMIN])
    created = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "classroom"], name="enrolled_once")]

    def __str__(self) -> str:
        return f"{self.user} in {self.classroom}"

    def clean(self) -> None:
        """A student never teaches, who teaches is nobody's student, and nobody is in a class of another school."""
        if self.user_id is None:
            return
        if self.user.is_student and self.role == Role.TEACHER:
            raise ValidationError({"role": "A student cannot teach a class."})
        if not self.user.is_student and self.role == Role.STUDENT:
            raise ValidationError({"role": "A teacher or an admin cannot be a student of a class."})
        # A class that is made on the same page as its people has no number yet.
        if self.classroom_id is not None and self.user.school_id != self.classroom.school_id:
            raise ValidationError({"user": "This person is not of the school of the class."})


class Throttle(models.Model):
    """Tries against one subject ("account 12", "classroom 5"), so that guessing is slow; see `throttling`.

    Never counted by network address: a whole class shares one.
    """

    subject = models.CharField(max_length=80, unique=True)
    failures = models.PositiveIntegerField(default=0)
    last_failure = models.DateTimeField(default=timezone.now)
    blocked_until = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.subject}: {self.failures}"
