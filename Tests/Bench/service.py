"""The processes that are measured, and a plain HTTP client for them."""

import http.client
import json
import os
import signal
import socket
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Service:
    """A server on loopback; `started` is the seconds from its start to its first 200 answer."""

    def __init__(self, command, port, log):
        self.port = port
        self.address = f"http://127.0.0.1:{port}"
        self.log = open(log, "ab")
        start = time.perf_counter()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log)
        self.started = self._first_answer(start)

    def _first_answer(self, start, limit=60):
        while time.perf_counter() - start < limit:
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.process.args} ended with {self.process.returncode}; see {self.log.name}")
            try:
                if self.get("/").status == 200:
                    return time.perf_counter() - start
            except ConnectionRefusedError:
                time.sleep(0.001)
        raise RuntimeError(f"no answer within {limit} s; see {self.log.name}")

    def get(self, path, headers=None):
        """One answer, read whole, on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path, headers=headers or {})
            answer = connection.getresponse()
            answer.content = answer.read()
            return answer
        finally:
            connection.close()

    def cpu(self):
        """Seconds of CPU, user and system, of all its threads."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self):
        """Resident megabytes (10⁶ bytes)."""
        with open(f"/proc/{self.process.pid}/status") as file:
            line = next(line for line in file if line.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024 / 1e6

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def load(service, requests, file, seconds, connections=50):
    """Sends `requests` (bytes) over `connections` for `seconds`; answers wrk's figures with CPU per request."""
    file.write_bytes(b"".join(request + b"\0" for request in requests))
    script = os.path.join(os.path.dirname(__file__), "load.lua")
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script, service.address, "--",
               str(file)]
    before = service.cpu()
    run = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 30)
    spent = service.cpu() - before
    if run.returncode:
        raise RuntimeError(f"wrk: {run.stdout}{run.stderr}")
    figures = json.loads(run.stdout.strip().splitlines()[-1])
    if figures["refused"] or figures["broken"] or not figures["requests"]:
        raise RuntimeError(f"answers that are no success: {figures}")
    figures["rate"] = figures["requests"] / figures["seconds"]
    figures["cpu"] = spent * 1000 / figures["requests"]
    return figures
