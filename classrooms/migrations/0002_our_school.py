"""One school at installation; its name and address are changed in Django's admin."""

from django.db import migrations


def make_our_school(apps, schema_editor):
    School = apps.get_model("classrooms", "School")
    if not School.objects.exists():
        School.objects.create(name="Our school", slug="our-school")


class Migration(migrations.Migration):
    dependencies = [("classrooms", "0001_initial")]
    operations = [migrations.RunPython(make_our_school, migrations.RunPython.noop)]
