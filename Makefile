# Both commands of the README end here: `make demo` and `make test` do all their own set-up.
VENV := .venv
BIN := $(VENV)/bin
N ?= 500
export PATH := $(PATH):/usr/sbin:/sbin

# the first interpreter that is new enough and can make an environment
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)

.PHONY: setup setup-dev servers demo test check coverage bench kills histories gallery corpus fuzz lock clean

setup: $(VENV)/.runtime
setup-dev: $(VENV)/.dev servers

$(VENV)/.runtime: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Buckslip needs Python 3.11 or newer with its venv module (on Debian: apt-get install python3 python3-venv)." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing the locked packages into $(VENV), half a minute or so ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	@echo "Installing the tools for testing ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.lock
	@touch $@

# Dovecot is the IMAP server of the tests, Chromium looks at the letters. Without the right to install them, say what is missing;
# the tests skip loudly then.
SERVER_PACKAGES := dovecot-imapd dovecot-lmtpd openssl
servers:
	@dovecot_libexec=/usr/lib/dovecot; wanted=""; \
	command -v dovecot >/dev/null && command -v openssl >/dev/null && test -x $$dovecot_libexec/imap && test -x $$dovecot_libexec/lmtp \
		|| wanted="$(SERVER_PACKAGES)"; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
		|| wanted="$$wanted chromium"; \
	test -n "$$wanted" || exit 0; \
	if [ "$$(id -u)" = 0 ]; then as_root=""; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root=none; fi; \
	if [ "$$as_root" != none ] && command -v apt-get >/dev/null; then \
		echo "Installing what the tests need: $$wanted"; \
		$$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$wanted >/dev/null && exit 0; \
	fi; \
	echo "The tests need a real IMAP server and a browser; please install: $$wanted" >&2

demo: setup
	@$(BIN)/buckslip demo $(if $(STAY),--stay)

check: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# a worker for each processor up to four; a file's tests stay together
test: check
	$(BIN)/python -m pytest --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder

# how much of the domain its own tests reach, lines and branches; under 100 % it fails. Without the walk of random histories: what
# that happens to reach today it may miss tomorrow (a minute)
coverage: setup-dev
	$(BIN)/python -m pytest -q tests/tracker/domain --ignore tests/tracker/domain/test_any_history.py \
		--cov tracker.domain --cov-branch --cov-report term-missing:skip-covered --cov-fail-under 100

bench: setup-dev
	$(BIN)/python -m tests.bench

kills: setup-dev
	$(BIN)/python -m tests.kills $(N)

# at least so many steps of histories nobody would think of, each promise looked at after every step (some ten minutes)
STEPS ?= 200000
histories: setup-dev
	DOMAIN_HISTORIES=$(STEPS) DOMAIN_EXAMPLES=200 DOMAIN_STEPS=100 $(BIN)/python -m pytest -q -s tests/tracker/domain/test_any_history.py -k no_history

# every letter as .eml, .html, .txt and as pictures (light, dark, phone, print), with an index page: make gallery OUT=some-folder
OUT ?= demo-letters
gallery: setup-dev
	@$(BIN)/python -m tests.gallery $(OUT) $(LETTERS)

# how well strangers' mail is read: the corpora (where they are), the cases in every mail program's style, and what it costs
corpus: setup-dev
	$(BIN)/python -m tests.corpus
	$(BIN)/python -m tests.cases all
	$(BIN)/python -m tests.cases.combos
	$(BIN)/python -m tests.cases.reworded
	$(BIN)/python -m tests.cases.stacked 3000
	$(BIN)/python -m tests.cases.added
	$(BIN)/python -m tests.cases.answered
	$(BIN)/python -m tests.cases.spoken reworded
	-$(BIN)/python -m tests.bench reading

# the readers on what nobody would write, for long; atheris joins in where it is installed (DECISIONS.md says why it is not)
FUZZ_EXAMPLES ?= 5000
FUZZ_SECONDS ?= 300
fuzz: setup-dev
	FUZZ_EXAMPLES=$(FUZZ_EXAMPLES) $(BIN)/python -m pytest tests/intake/test_fuzz.py tests/intake/test_message.py
	$(BIN)/python -m tests.intake.fuzz_atheris $(FUZZ_SECONDS)

# The lock files name packages and hashes, never the index they came from.
COMPILE := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --all-build-deps --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options
lock: setup-dev
	$(COMPILE) --upgrade --output-file requirements.lock pyproject.toml
	$(COMPILE) --upgrade --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
