"""People and things for the tests, each with as little said as the test at hand needs."""

from itertools import count

from classrooms.models import Classroom, Enrollment, Role, School, User
from lessons.models import Article

PASSWORD = "correct horse battery"
PIN = "4821"
_numbers = count(1)


def school(name: str = "Riverside School", slug: str = "riverside") -> School:
    return School.objects.get_or_create(slug=slug, defaults={"name": name})[0]


def teacher(username: str, of: School, role: str = Role.TEACHER) -> User:
    return User.objects.create_user(
        username, password=PASSWORD, school=of, role=role, first_name=username.title(), is_staff=role == Role.ADMIN
    )


def student(pseudonym: str, of: School) -> User:
    return User.objects.create_student(school=of, pseudonym=pseudonym, pin=PIN)


def classroom(name: str, of: School, *, teachers: tuple[User, ...] = (), students: tuple[User, ...] = ()) -> Classroom:
    room = Classroom.objects.create(school=of, name=name)
    for people, role in ((teachers, Role.TEACHER), (students, Role.STUDENT)):
        for person in people:
            Enrollment.objects.create(user=person, classroom=room, role=role)
    return room


def article(owner: User, source: str = "", **fields) -> Article:
    source = source or f"Council opens bridge number {next(_numbers)}\n\nThe council opened the bridge on Monday, it said."
    return Article.objects.create(school=owner.school, owner=owner, source=source, **fields)
