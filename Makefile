# Two commands for newcomers: make run, make test.  Both set everything up by themselves.

PYTHON ?= $(shell for it in python3.11 python3.12 python3.13 python3.14 python3; do \
	command -v $$it >/dev/null 2>&1 && $$it -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $$it && break; done)
BIN := .venv/bin
READY := .venv/ready

.PHONY: run test test-browser lint format bench

run: $(READY)  ## start the bot; without tokens in .env, in the sandbox
	@$(BIN)/python app.py run

test: $(READY)  ## all tests that need no browser
	$(BIN)/python -m pytest -m "not browser"

test-browser: $(READY)  ## the story in a real browser, which is installed if there is none; draws docs/images anew
	@command -v chromium >/dev/null 2>&1 || (apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null) \
		|| { echo "Please install chromium, then run this again."; exit 1; }
	$(BIN)/python -m pytest -m browser

lint: $(READY)  ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)  ## write the code in the house's format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)  ## what we claim, measured
	@for it in benchmarks/*.py; do echo "== $$it"; $(BIN)/python $$it || exit 1; done

$(READY): constraints.txt
	@test -n "$(PYTHON)" || { echo "Flipside needs Python 3.11 or newer, with venv; none was found on the PATH."; exit 1; }
	@echo "Setting up, once (about a minute) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	@touch $(READY)
