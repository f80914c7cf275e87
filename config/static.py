"""Which files of the packages around us are collected and served."""

from django.contrib.staticfiles.apps import StaticFilesConfig


class StaticFiles(StaticFilesConfig):
    """Leaves out the builds of Bootstrap and htmx that no page of ours links.

    The source map of every file that is kept stays: the manifest storage refuses a stylesheet whose map is missing.
    """

    ignore_patterns = [
        *StaticFilesConfig.ignore_patterns,
        "bootstrap-grid*",
        "bootstrap-reboot*",
        "bootstrap-utilities*",
        "bootstrap.rtl*",
        "*.esm*",
        "bootstrap.css*",
        "bootstrap.js*",
        "bootstrap.bundle.js*",
        "htm*-4*",
        "hx-*",
        "htmx-2.js",
    ]
