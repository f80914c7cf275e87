# `make demo` shows Stet, `make test` tests it, `make check` holds the house rules.

PORT ?= 8000
VENV := .venv
PYTHON := $(VENV)/bin/python
PIP_INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header pyproject.toml

DEMO := STET_DEBUG=0 STET_PLAIN_HTTP=1 STET_DATA_DIR=data/demo STET_PORT=$(PORT)
PRODUCTION := STET_DEBUG=0 STET_ALLOWED_HOSTS=stet.example

.PHONY: help demo test check bench format lock screenshots docs clean

help:
	@echo "make demo         show Stet on http://127.0.0.1:$(PORT)/ (PORT=8001 for another port)"
	@echo "make test         run all tests; REQUIRE_ALL=1 makes a skipped browser or database test a failure"
	@echo "make check        style, types, templates, deployment settings, migrations, generated documents"
	@echo "make bench        how long the analysis takes, and how much memory, beside other programs"
	@echo "make format       write the style that make check asks for"
	@echo "make docs         draw the generated documents anew"
	@echo "make screenshots  take the README's pictures anew (needs Chromium)"
	@echo "make lock         lock the dependencies anew (needs uv)"

# The newest Python that will do makes the environment; a changed lock file installs again.
$(PYTHON):
	@for python in $(PYTHON3) python3.13 python3.12 python3.11 python3; do \
		if command -v $$python >/dev/null && $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$python"; exec $$python -m venv $(VENV); \
		fi; \
	done; echo "Stet needs Python 3.11 or newer." >&2; exit 1

$(VENV)/.installed: requirements.lock | $(PYTHON)
	@echo "Installing what Stet needs"
	@$(PIP_INSTALL) -r requirements.lock
	@touch $@

$(VENV)/.installed-test: requirements-test.lock $(VENV)/.installed
	@echo "Installing what the tests need"
	@$(PIP_INSTALL) -r requirements-test.lock
	@touch $@

demo: $(VENV)/.installed
	@echo "Making the demo ready"
	@$(DEMO) $(PYTHON) manage.py migrate --verbosity 0
	@$(DEMO) $(PYTHON) manage.py collectstatic --no-input --verbosity 0
	@$(DEMO) $(PYTHON) manage.py demo
	@$(DEMO) sh -c '$(PYTHON) manage.py db_worker --queue-name "*" & worker=$$!; \
		trap "kill $$worker 2>/dev/null" EXIT; trap "exit 0" INT TERM; \
		$(VENV)/bin/gunicorn config.wsgi --bind 127.0.0.1:$(PORT) --workers 2 --threads 4 --no-control-socket \
			--log-level warning'

test: $(VENV)/.installed-test
	$(PYTHON) -m pytest --numprocesses 2 --dist loadfile -m "not browser and not postgres"
	$(PYTHON) -m pytest -m browser
	$(PYTHON) -m tests.on_postgresql --numprocesses 2 --dist loadfile -m "not browser" --ignore tests/lessons/analysis

check: $(VENV)/.installed-test
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy .
	$(VENV)/bin/djade --check --target-version 5.2 $$(find templates -name '*.html')
	$(PRODUCTION) $(PYTHON) manage.py check --deploy --fail-level WARNING
	DATABASE_URL=sqlite://:memory: $(PYTHON) manage.py makemigrations --check --dry-run
	$(PYTHON) manage.py document --check

bench: $(VENV)/.installed
	@$(PYTHON) -m benchmarks.analysis

format: $(VENV)/.installed-test
	$(VENV)/bin/ruff check --fix --quiet .
	$(VENV)/bin/ruff format .
	$(VENV)/bin/djade --target-version 5.2 $$(find templates -name '*.html')

docs: $(VENV)/.installed
	$(PYTHON) manage.py document

screenshots: $(VENV)/.installed-test
	STET_SCREENSHOTS=docs/images REQUIRE_ALL=1 $(PYTHON) -m pytest -m browser tests/browser/test_story.py

lock:
	$(LOCK) --extra postgres --output-file requirements.lock
	$(LOCK) --extra postgres --group test --constraint requirements.lock --output-file requirements-test.lock

clean:
	rm -rf $(VENV) staticfiles .pytest_cache .mypy_cache .ruff_cache .hypothesis
