"""The matcher beside OR-tools and the proof of its own prices; the same answer in whatever order the files stand."""

import subprocess
import sys

import pytest

from matcher import SHARED, match, read_solution, write_names

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not here")

CASES, BATCH, SEED = 1000, 100, 20261


@pytest.fixture(scope="session")
def instance(tmp_path_factory):
    """A thousand requests, a hundred consultants."""
    out = tmp_path_factory.mktemp("instance") / "r1k"
    subprocess.run(
        [sys.executable, SHARED / "generate.py", "--requests", "1000", "--consultants", "100", "--out", out],
        check=True, capture_output=True, cwd=SHARED)
    return out.with_suffix(".match")


@pytest.mark.parametrize("first", range(0, CASES, BATCH))
def test_agrees_with_or_tools(first, tmp_path):
    import fuzz
    import numpy as np
    import solve_ortools
    from common import read_match
    from verify import verify

    pairs = []
    for case in range(first, first + BATCH):
        path = tmp_path / f"{case}.match"
        fuzz.make(np.random.default_rng([SEED, case]), path)
        pairs.append((path, path.with_suffix(".sol")))
    run, reports = match(pairs)
    assert run.returncode == 0, run.stderr
    assert len(reports) == BATCH
    different = []
    for (path, solution), report in zip(pairs, reports):
        problem = read_match(path)
        best = int(solve_ortools.solve(problem)[1])
        proof = verify(problem, *read_solution(solution))
        if not (proof["optimal"] and proof["objective"] == best == report["objective"]):
            different.append((path.name, best, report["objective"], proof))
    assert different == []


def test_same_bytes_five_times(instance, tmp_path):
    written = set()
    for turn in range(5):
        run, _ = match([(instance, tmp_path / f"{turn}.sol")])
        assert run.returncode == 0, run.stderr
        written.add((tmp_path / f"{turn}.sol").read_bytes())
    assert len(written) == 1


def test_same_assignment_in_any_order(instance, tmp_path):
    import numpy as np
    from common import read_match
    from verify import verify

    problem = read_match(instance)
    known = None
    for turn in range(4):
        draw = np.random.default_rng(turn)
        rows, columns = np.arange(problem.n), np.arange(problem.m)
        if turn:
            rows, columns = draw.permutation(problem.n), draw.permutation(problem.m)
        path = tmp_path / f"{turn}.match"
        permute(problem, rows, columns, path)
        write_names(tmp_path / "names", rows.tolist(), columns.tolist())
        run, _ = match([(path, tmp_path / "sol")], "--names", str(tmp_path / "names"))
        assert run.returncode == 0, run.stderr
        shuffled = read_match(path)
        edges, prices, sink = read_solution(tmp_path / "sol")
        assert verify(shuffled, edges, prices, sink)["optimal"]
        seats = np.empty(problem.n, np.int64)
        seats[rows] = columns[shuffled.col[edges]]
        by_name = np.empty(problem.m, np.int64)
        by_name[columns] = prices
        answer = seats.tobytes() + by_name.tobytes() + sink.to_bytes(8, "little", signed=True)
        known = known or answer
        assert answer == known


def permute(problem, rows, columns, path):
    """Writes the problem with row and column i being those that were rows[i] and columns[i]."""
    import numpy as np
    from common import write_match

    place = np.empty(problem.m, np.int64)
    place[columns] = np.arange(problem.m)
    starts, col, cost = [0], [], []
    for row in rows:
        edges = np.arange(problem.row_ptr[row], problem.row_ptr[row + 1])
        edges = edges[np.argsort(place[problem.col[edges]])]
        col += place[problem.col[edges]].tolist()
        cost += problem.cost[edges].tolist()
        starts.append(len(col))
    segments, caps, marginals = [0], [], []
    for column in columns:
        span = slice(problem.seg_ptr[column], problem.seg_ptr[column + 1])
        caps += problem.seg_cap[span].tolist()
        marginals += problem.seg_cost[span].tolist()
        segments.append(len(caps))
    write_match(path, starts, col, cost, segments, caps, marginals)


@pytest.mark.parametrize("harm", ["missing", "empty", "other", "cut", "longer", "wild counts", "wild column", "no room"])
def test_wrong_files_get_a_sentence(harm, instance, tmp_path):
    path = tmp_path / "wrong.match"
    whole = bytearray(instance.read_bytes())
    if harm == "other":
        whole[:8] = b"NOTMATCH"
    elif harm == "cut":
        whole = whole[:-4]
    elif harm == "longer":
        whole += b"\0"
    elif harm == "wild counts":
        whole[8:40] = b"\xff" * 7 + b"\x7f" + whole[16:40]
    elif harm == "wild column":
        whole[40 + 8 * 1001:40 + 8 * 1001 + 4] = b"\xff\xff\xff\x7f"
    elif harm == "no room":
        segments = int.from_bytes(whole[32:40], "little")
        whole[-8 * segments:-4 * segments] = bytes(4 * segments)
    if harm != "missing":
        path.write_bytes(b"" if harm == "empty" else whole)
    run, reports = match([(path, tmp_path / "sol")])
    assert run.returncode == 1 and reports == []
    assert run.stderr.count("\n") == 1 and str(path) in run.stderr
