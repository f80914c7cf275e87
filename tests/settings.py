"""The settings under which the tests run: those of production where it matters, quick where it does not."""

import os

# Playwright's synchronous interface runs an event loop in the thread in which the tests use the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
os.environ.setdefault("STET_DEBUG", "0")
os.environ.setdefault("STET_SECRET_KEY", "only-for-the-tests-" + "y" * 40)
os.environ.setdefault("STET_PLAIN_HTTP", "1")
os.environ.setdefault("STET_TASKS", "django_tasks.backends.immediate.ImmediateBackend")

from config.settings import *  # noqa: F403

ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The live server serves what the finders find, under plain names.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
