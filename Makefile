# Balai Warga: every command that a person types. "make help" lists them.

PYTHON_IN_VENV := .venv/bin/python
DJANGO := $(PYTHON_IN_VENV) manage.py
TEMPLATES := site home programs forums blocks
CODE_PATH := PYTHONPATH=.:site
LOCK := .venv/bin/uv pip compile --universal --python-version 3.12 --generate-hashes \
	--no-annotate --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE) pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help run test dev lint fmt messages lock shots venv venv-dev

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' Makefile | \
		awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

run: venv ## run the whole site with demo content: PORT=8001 HOST=0.0.0.0 change where
	@DEPLOYMENT=$${DEPLOYMENT:-demo} exec $(DJANGO) serve

test: venv-dev ## run all tests; ARGS="tests/home -k news" narrows them down
	@exec $(PYTHON_IN_VENV) -m pytest -n auto --dist loadfile $(ARGS)

dev: venv-dev ## run with autoreload, tracebacks and the debug toolbar
	@DEPLOYMENT=demo DJANGO_SETTINGS_MODULE=config.settings.dev $(DJANGO) prepare
	@DEPLOYMENT=demo DJANGO_SETTINGS_MODULE=config.settings.dev exec $(DJANGO) runserver \
		$${HOST:-127.0.0.1}:$${PORT:-8000}

lint: venv-dev ## check style, templates, floors, migrations and settings
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/djlint --quiet --lint $(TEMPLATES)
	@$(CODE_PATH) .venv/bin/lint-imports --no-logo
	@$(DJANGO) makemigrations --check --dry-run
	@$(DJANGO) check

fmt: venv-dev ## format the code and mend what can be mended by itself
	@.venv/bin/ruff check --fix --quiet . || true
	@.venv/bin/ruff format .

messages: venv-dev ## collect the texts to translate into locale/ (needs gettext)
	@command -v xgettext >/dev/null || { \
		echo "make messages needs gettext (Debian: apt-get install gettext, macOS: brew install gettext)." >&2; \
		exit 1; }
	@$(DJANGO) makemessages --locale id --locale en --no-obsolete --add-location file \
		--ignore '.venv/*' --ignore 'var/*' --ignore 'media/*' --ignore 'tests/*'
	@msgattrib --clear-fuzzy --clear-previous --empty locale/en/LC_MESSAGES/django.po \
		| msgen --output-file=locale/en/LC_MESSAGES/django.po -

lock: venv-dev ## write the lock files anew; UPGRADE=--upgrade takes newer versions
	@$(LOCK) --quiet --output-file requirements.lock
	@$(LOCK) --quiet --group dev --constraint requirements.lock --output-file requirements-dev.lock

shots: venv-dev ## take the pictures of the running site that the README shows
	@exec $(PYTHON_IN_VENV) deploy/shots.py

venv:
	@python=$$(sh deploy/find-python) && exec "$$python" deploy/install.py requirements.lock

venv-dev:
	@python=$$(sh deploy/find-python) && exec "$$python" deploy/install.py requirements-dev.lock
