"""`rumbo match` from Python, and the bench's own scripts, which stand beside every checkout in shared/matching."""

import json
import os
import pathlib
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("RUMBO_SHARED", ROOT.parent / "shared")) / "matching"
BINARY = os.environ.get("RUMBO_BINARY", str(ROOT / ".build/debug/rumbo"))
sys.path.insert(0, str(SHARED))


def match(pairs, *more, limit=300):
    """Solves files in one process; what it said, and its lines of JSON."""
    command = [BINARY, "match", "--language", "en", *more]
    for instance, solution in pairs:
        command += ["--instance", str(instance), "--solution", str(solution)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    return run, [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def read_solution(path):
    """The edges, prices and sink price of an ALMASOL1 file."""
    import numpy as np

    with open(path, "rb") as file:
        head = file.read(32)
        assert head[:8] == b"ALMASOL1"
        rows, columns, sink = struct.unpack("<3q", head[8:])
        return np.fromfile(file, "<i8", rows), np.fromfile(file, "<i8", columns), sink


def write_names(path, rows, columns):
    """An ALMANAM1 file: names of rows and columns."""
    with open(path, "wb") as file:
        file.write(b"ALMANAM1" + struct.pack("<2q", len(rows), len(columns)))
        file.write(struct.pack(f"<{len(rows) + len(columns)}q", *rows, *columns))
