"""Each requirement of the specification has a test that exists (`requirements_*.tsv`)."""

import ast
import csv
import pathlib
import re

import pytest

HERE = pathlib.Path(__file__).resolve().parent
SWIFT = HERE.parent
TABLES = sorted(HERE.glob("requirements_*.tsv"))
COLUMNS = ["id", "versions", "where", "requirement", "test"]


def named_in(row):
    return [test.strip() for test in row["test"].split(",")]


def rows(table):
    with table.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def python_tests():
    """`file.py::test_name` of all tests in this folder."""
    found = set()
    for file in HERE.glob("test_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.add(f"{file.name}::{node.name}")
    return found


def swift_tests():
    """`Suite/test` of all tests in Swift: each `func` with `@Test` before it, by the type that it stands in."""
    found = set()
    for file in SWIFT.glob("*Tests/**/*.swift"):
        suite = None
        marked = False
        for line in file.read_text(encoding="utf-8").splitlines():
            if opened := re.match(r"\s*(?:@Suite\b.*?)?(?:public |final |private )*(?:struct|class|enum|actor|extension) (\w+)", line):
                suite = opened[1]
            marked = marked or "@Test" in line
            if marked and (named := re.search(r"\bfunc (?:`([^`]+)`|(\w+))", line)):
                found.add(f"{suite}/{named[1] or named[2]}")
                marked = False
    return found


def test_there_are_tables():
    assert TABLES


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_row_is_whole(table):
    assert table.read_text(encoding="utf-8").splitlines()[0].split("\t") == COLUMNS
    seen = set()
    for number, row in enumerate(rows(table), 2):
        assert None not in row and all((row[name] or "").strip() for name in COLUMNS), f"{table.name}:{number} lacks a column: {row}"
        assert row["versions"] in ("1.0.3", "2.0.0", "both"), f"{table.name}:{number}: {row['versions']}"
        assert re.fullmatch(r"XAPI-\d{5}(-\d)?|[DC]-[\w.]+-\d+", row["id"]), f"{table.name}:{number}: {row['id']}"
        assert row["id"] not in seen, f"{table.name}:{number}: {row['id']} twice"
        seen.add(row["id"])


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_row_names_a_test_that_exists(table):
    known = python_tests() | swift_tests()
    missing = [f"{row['id']}: {test}" for row in rows(table) for test in named_in(row) if test not in known]
    assert not missing, "\n".join(missing)


def test_no_test_of_the_data_part_is_without_a_requirement():
    """What is tested is there for a reason that the table names."""
    named = {test for table in TABLES for row in rows(table) for test in named_in(row)}
    idle = sorted(test for test in python_tests() if test.startswith("test_data_") and test not in named)
    assert not idle, "\n".join(idle)
