"""Bootstrap comes from a small package; these are the files of Bootstrap 5.3.3 itself, to the byte."""

import hashlib

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command


@pytest.mark.parametrize(
    ("path", "sha256"),
    [
        ("css/bootstrap.min.css", "3c8f27e6009ccfd710a905e6dcf12d0ee3c6f2ac7da05b0572d3e0d12e736fc8"),
        ("js/bootstrap.bundle.min.js", "0833b2e9c3a26c258476c46266e6877fc75218625162e0460be9a3a098a61c6c"),
    ],
)
def test_bootstrap_is_what_its_makers_published(path, sha256):
    found = finders.find(f"js-lib-bootstrap5/{path}")
    with open(found, "rb") as file:
        assert hashlib.sha256(file.read()).hexdigest() == sha256


def test_the_static_files_can_be_collected_under_hashed_names(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    names = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert any(name.startswith("stet.") and name.endswith(".css") for name in names)
    assert not any("bootstrap-grid" in name or "htmx-4" in name for name in names)
