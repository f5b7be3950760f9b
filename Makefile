# The two commands: `make run` and `make test`. The rest is for those who build.
#
#   make run     with DISCORD_TOKEN in .env: the bot; without: the practice server
#                (ARGS="--port 9000 --no-browser" goes to the practice server)
#   make test    every test
#   make check   lint, types, and which part may know which
#   make bench   what each step and detector costs, how time grows, how soon moderators are answered, Presidio beside it, how well cries for help are heard
#   make prepare the model for explicit and hostile language, once (ARGS="--name multilingual"): docs/model.md
#   make train   the linear model anew, from corpus/ (ARGS=--encoder: the sentence encoder as well, half an hour)
#   make clean   forget the virtual environment and all caches

PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
# A line of .env with a token, as python-dotenv reads it: perhaps after a byte order mark, spaces or "export".
TOKEN := '^[^[:alnum:]\#]*(export[[:space:]]+)?DISCORD_TOKEN[[:space:]]*=[[:space:]]*["'\'']?[^[:space:]"'\''\#]'

.PHONY: run test check bench prepare train format clean

run:
	@if [ -n "$$DISCORD_TOKEN" ] || grep -qsE $(TOKEN) .env; then \
		$(MAKE) -s .venv/run.ready && exec $(BIN)/python -m bot run; \
	else \
		$(MAKE) -s .venv/practice.ready && exec $(BIN)/python -m bot practice $(ARGS); \
	fi

test: .venv/dev.ready
	PYTHONHASHSEED=1 $(BIN)/python -m pytest --numprocesses auto $(ARGS)

check: .venv/dev.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/bench.ready .venv/practice.ready
	$(BIN)/python -m bench

prepare: .venv/prepare.ready
	$(BIN)/python -m bot model prepare $(ARGS)

train: $(if $(findstring --encoder,$(ARGS)),.venv/encoder.ready,.venv/train.ready)
	$(BIN)/python -m bot train $(ARGS)

format: .venv/dev.ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "$(PYTHON) is missing or too old: Python 3.11 or newer is needed. Name another with: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
		{ echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu run: apt install python3-venv"; exit 1; }
	@echo "Making a virtual environment in .venv"
	@rm -rf .venv
	@$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

.venv/%.ready: requirements/%.txt $(BIN)/python
	@echo "Installing what is listed in $< (once; takes about a minute)"
	@$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on --requirement $<
	@touch $@
