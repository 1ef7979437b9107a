"""The table of a run, and a line about the machine."""

import os
import platform
import subprocess
import textwrap


class Table:
    HEADS = ("what", "median", "ratio", "goal", "")

    def __init__(self):
        self.rows = []
        self.notes = []

    def row(self, name, median, ratio="", goal="", met=None):
        verdict = "" if met is None else "met" if met else "missed"
        self.rows.append((name, median, ratio, goal, verdict))

    def note(self, text):
        self.notes.append(text)

    def print(self):
        table = [self.HEADS, *self.rows]
        widths = [max(len(row[column]) for row in table) for column in range(5)]
        for number, row in enumerate(table):
            print("  ".join(
                cell.rjust(width) if column in (1, 2) else cell.ljust(width)
                for column, (cell, width) in enumerate(zip(row, widths))).rstrip())
            if number == 0:
                print("  ".join("-" * width for width in widths))
        print()
        for text in self.notes:
            print(textwrap.fill(text, 120))


def machine(load_before):
    """Processor, memory, system, compiler, and how busy the machine was before and after."""
    with open("/proc/cpuinfo") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    model = names[0] if names else platform.machine()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    cores = len(os.sched_getaffinity(0))
    return (f"Machine: {model}, {cores} cores, {memory:.0f} GB, {platform.system()} {platform.release()}, "
            f"{swift[0] if swift else 'Swift unknown'}; load {load_before:.1f} before, {os.getloadavg()[0]:.1f} after.")
