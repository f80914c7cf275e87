"""A student's go at an assignment: beginning, answering, handing in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.contrib.auth.models import AnonymousUser
from django.db import models, transaction
from django.utils import timezone

from assignments.models.assignments import Assignment
from assignments.models.responses import AttemptItem, Response, credit_answers, fit_to_save
from assignments.refusals import Refused
from classrooms.models import Enrollment, Role, User
from quizzes.models import QuestionVersion, Slot


class AttemptQuerySet(models.QuerySet["Attempt"]):
    """Attempts, by what they are to somebody."""

    def made_by(self, user: User | AnonymousUser) -> AttemptQuerySet:
        """A student's own."""
        return self.filter(student=user.pk) if user.is_authenticated else self.none()

    def open_for(self, user: User | AnonymousUser) -> AttemptQuerySet:
        """A student's own that are not submitted and whose deadline has not passed."""
        return self.made_by(user).filter(submitted__isnull=True, deadline__gt=timezone.now())

    def visible_to(self, user: User | AnonymousUser) -> AttemptQuerySet:
        """For a student the own ones; for a teacher those of the assignments that they set."""
        if user.is_authenticated and user.is_student:
            return self.made_by(user)
        return self.filter(assignment__in=Assignment.objects.set_by(user))

    def submitted(self) -> AttemptQuerySet:
        """Those that were handed in."""
        return self.filter(submitted__isnull=False)

    def overdue(self) -> AttemptQuerySet:
        """Those that were still open when their deadline passed."""
        return self.filter(submitted__isnull=True, deadline__lte=timezone.now())

    def collect(self) -> int:
        """Hand in the overdue ones as of their deadline: what was saved counts. Gives how many there were.

        There is no clock that does it: whoever looks at results or at their work asks for it first.
        """
        if not self.overdue().exists():  # nearly always; it saves a page that only reads from taking a lock
            return 0
        with transaction.atomic():
            attempts = list(self.overdue().order_by("pk").select_for_update(of=("self",)))
            for attempt in attempts:
                attempt.submitted, attempt.is_collected = attempt.deadline, True
            self.model.objects.bulk_update(attempts, ["submitted", "is_collected"])
            credit_answers(AttemptItem.objects.filter(attempt__in=attempts))
        return len(attempts)

    @transaction.atomic
    def begin(self, assignment: Assignment, student: User) -> Attempt:
        """A student's open attempt, or else a new one with all that it holds; raises Refused where none may begin.

        The student's place in the class is locked, so that two presses of a button make one attempt; the assignment
        is, so that an attempt never begins with a closing time that is being changed.
        """
        places = Enrollment.objects.filter(classroom=assignment.classroom_id, role=Role.STUDENT)
        place = places.select_for_update().get(user=student)
        assignment = Assignment.objects.select_for_update(no_key=True).get(pk=assignment.pk)
        assignment.refuse_unless_running()
        earlier = list(self.filter(assignment=assignment, student=student).order_by("number"))
        if earlier and earlier[-1].submitted is None:
            return earlier[-1]
        if len(earlier) >= assignment.attempts_allowed:
            raise Refused("You have handed this work in. There is no further attempt.")
        attempt = self.create(
            assignment=assignment,
            student=student,
            number=len(earlier) + 1,
            form=earlier[0].form if earlier else assignment.form_in_turn(places.filter(pk__lt=place.pk).count()),
            deadline=assignment.closes,
        )
        attempt.freeze(assignment.quiz.slots.select_related("form_a", "form_b"))
        return attempt


class Attempt(models.Model):
    """One student's go at an assignment. What it holds is frozen when it starts."""

    class Purpose(models.TextChoices):
        """What the go is for."""

        ASSIGNED = "assigned", "Assigned"

    # What students handed in goes with its student, never with a class that somebody tidies away.
    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="attempts")
    student = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    purpose = models.CharField(max_length=10, choices=Purpose, default=Purpose.ASSIGNED)
    number = models.PositiveSmallIntegerField(default=1)
    form = models.CharField(max_length=1, default="A")
    started = models.DateTimeField(default=timezone.now)
    submitted = models.DateTimeField(null=True, blank=True)
    is_collected = models.BooleanField("handed in by the server at closing time", default=False)
    looked_at = models.DateTimeField("when the student first saw the answers", null=True, blank=True)
    deadline = models.DateTimeField()

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["started", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["assignment", "student"],
                condition=models.Q(submitted__isnull=True),
                name="one_open_attempt",
            ),
            models.UniqueConstraint(fields=["assignment", "student", "number"], name="attempt_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.student}: {self.assignment}"

    @property
    def is_overdue(self) -> bool:
        """Whether its deadline has passed, handed in or not."""
        return timezone.now() >= self.deadline

    @property
    def answers_are_shown(self) -> bool:
        """Whether its student may see right, wrong and feedback now."""
        if self.submitted is None:
            return False
        return self.assignment.answers_shown == Assignment.Shown.SUBMITTED or self.assignment.has_closed

    def freeze(self, slots: Iterable[Slot]) -> None:
        """Write down what the attempt holds: versions, order of options, points.

        A twin whose counterpart the student met in an earlier attempt gives way to it, also when the quiz has changed
        since. Options keep the order in which they were written, which may be that of dates or of numbers.
        """
        met = self._met_by_pair()
        items = []
        for position, slot in enumerate(slots, start=1):
            version = slot.version(self.form)
            version = met.get(version.content["pair"], version)
            items.append(
                AttemptItem(
                    attempt=self,
                    position=position,
                    version=version,
                    question_id=version.question_id,
                    skill=version.content["skill"],
                    sound=version.content["sound"],
                    option_order=[option["id"] for option in version.content["options"]],
                    points=slot.points,
                )
            )
        if not items:
            raise Refused("This work has no questions yet. Tell your teacher.")
        AttemptItem.objects.bulk_create(items)

    def _met_by_pair(self) -> Mapping[str, QuestionVersion]:
        earlier = AttemptItem.objects.filter(
            attempt__assignment=self.assignment_id, attempt__student=self.student_id
        ).select_related("version")
        pairs = ((item.version.content["pair"], item.version) for item in earlier.order_by("attempt__number"))
        return {pair: version for pair, version in pairs if pair is not None}

    def refuse_unless_open(self) -> None:
        """Raise Refused once it is handed in, before the work opens, and after it closed."""
        if self.submitted is not None and not self.is_collected:
            raise Refused("This answer was not saved. You have handed this work in already; what you handed in counts.")
        if self.is_overdue:
            raise Refused(
                "This answer was not saved. This work has closed; what you had saved before counts.", status=403
            )
        self.assignment.refuse_unless_running()

    def _locked(self) -> Attempt:
        return Attempt.objects.select_for_update(of=("self",)).select_related("assignment").get(pk=self.pk)

    @transaction.atomic
    def answer(self, position: int, values: Iterable[str], *, seen: int | None = None) -> Response:
        """Save an answer in a place; the first is revision 1. An empty one leaves the question out.

        `seen` is the revision that the student had before them, 0 for none; where another stands there meanwhile, an
        empty answer does not take it away.

        Raises Refused where nothing can be saved yet or any more, Complaint where the answer cannot be taken as it is,
        AttemptItem.DoesNotExist where there is no such place. The attempt is locked, so that an answer which was
        acknowledged is one that its submission has seen.
        """
        attempt = self._locked()
        attempt.refuse_unless_open()
        item = attempt.items.select_related("version").get(position=position)
        given = fit_to_save(item, tuple(dict.fromkeys(value for value in values if value.strip())))
        response, is_new = Response.objects.get_or_create(item=item, try_number=1, defaults={"values": list(given)})
        is_stale = seen is not None and seen != response.revision and not given
        if not is_new and not is_stale:
            response.values = list(given)
            response.revision += 1
            response.saved = timezone.now()
            response.save()
        return response

    @transaction.atomic
    def submit(self) -> bool:
        """Hand it in and credit it; False where that was done before. After the deadline it is collected instead."""
        attempt = self._locked()
        if attempt.submitted is not None:
            return False
        if attempt.is_overdue:
            return Attempt.objects.filter(pk=self.pk).collect() > 0
        attempt.submitted = timezone.now()
        attempt.save(update_fields=["submitted"])
        credit_answers(AttemptItem.objects.filter(attempt=attempt))
        return True

    def look(self) -> bool:
        """Remember that the student sees the answers now; False where the work was opened again in the meantime."""
        if self.looked_at is not None:
            return True
        self.looked_at = timezone.now()
        handed_in = Attempt.objects.filter(pk=self.pk, submitted__isnull=False)
        return handed_in.update(looked_at=self.looked_at) > 0
