# make run    install what is missing, build, seed the demo, serve
# make test   everything: values, rules, store, router, and the journeys in a browser
# make bench  speed, as ratios within one run
# make lint   layout and imports

DATA ?= data
PORT ?= 8080
SHELL := /bin/bash
BUILD := swift build --explicit-target-dependency-import-check error
# In a debug build, the C of password hashes and compression runs as it should: tests sign in a thousand times.
QUICK_C := -Xcc -O1

.PHONY: setup setup-test setup-bench build release run test unit browser xapi lint bench clean

setup:
	@.ci/setup build

setup-test: setup
	@.ci/setup test

build: setup
	@$(BUILD) $(QUICK_C)

release: setup
	@$(BUILD) -c release --product rumbo -Xswiftc -gnone

run: release
	@.build/release/rumbo serve --demo --data $(DATA) --port $(PORT) --courses Courses

test: setup-test lint
	@.ci/test

unit: setup
	@swift test $(QUICK_C)

browser: setup-test build
	@.venv/bin/python -m pytest -q Tests/Browser

xapi: setup-test build
	@.venv/bin/python -m pytest -q Tests/XAPI

lint:
	@swift format lint --strict --recursive --parallel Package.swift Sources Plugins Tests

setup-bench: setup
	@.ci/setup bench

bench: setup-bench release
	@.ci/bench

clean:
	@swift package clean
	@rm -rf .venv
