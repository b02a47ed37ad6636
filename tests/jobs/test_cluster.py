"""Dreams on workers of other machines: real processes of the real commands, over TLS on loopback."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.cluster.certificates import make_certificates, security_of
from dreambot.jobs.cluster.dask_workers import DaskWorkers
from dreambot.jobs.errors import AttemptsExhausted, CertificatesMissing, WorkersLost
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.execution.workers import Update, Workers
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress, Requester
from tests.conftest import photograph
from tests.jobs.fleet import ROOT, Fleet, fleet

POISON = 666
SMALL = 150


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fleet]:
    """Two workers, who are both alive at the end of each test."""
    with fleet(tmp_path_factory.mktemp("fleet"), 2, FLEET_POISON=str(POISON)) as made:
        yield made


@pytest.fixture(autouse=True)
def all_alive(cluster: Fleet) -> Iterator[None]:
    yield
    for name, worker in cluster.workers.items():
        assert worker.popen is not None
        if worker.popen.poll() is not None:
            cluster.restart_worker(name)


@asynccontextmanager
async def connected(
    cluster: Fleet, network: Network, slots: int = 2, certs: Path | None = None
) -> AsyncIterator[DaskWorkers]:
    workers = DaskWorkers(network, cluster.reply_target, security_of(certs or cluster.certs), 0.2)
    try:
        await until(lambda: workers.slots == slots, f"{slots} slots")
        yield workers
    finally:
        await workers.close()


async def until(ready: object, what: str, seconds: float = 30.0) -> None:
    assert callable(ready)
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, f"waited in vain for {what}"
        await asyncio.sleep(0.02)


def job_of(network: Network, **changes: object) -> Job:
    return Job(Requester("1", 2, 3), "eyes", style_settings("eyes", network, **changes))


async def all_of(workers: Workers, job: Job, inputs: Inputs) -> list[Update]:
    async with aclosing(workers.dream(job, inputs)) as updates:
        return [update async for update in updates]


async def dream_of(workers: Workers, job: Job, inputs: Inputs) -> DreamOutput:
    dreamt = (await all_of(workers, job, inputs))[-1]
    assert isinstance(dreamt, DreamOutput)
    return dreamt


@asynccontextmanager
async def thread(network: Network) -> AsyncIterator[ThreadWorkers]:
    workers = ThreadWorkers(network, [Device("CPU:0", "CPU")], 0.2)
    yield workers
    await workers.close()


@pytest.mark.parametrize("seed", [3, 4])
async def test_a_dream_is_the_same_from_a_thread_and_from_a_worker(
    cluster: Fleet, squeezenet: Network, seed: int
) -> None:
    photo, guide = photograph("chelsea", 200), photograph("coffee", 120)
    mask = np.zeros(photo.shape[:2], np.uint8)
    mask[: len(mask) // 2] = 255
    job, inputs = job_of(squeezenet, octaves=2, steps=5, seed=seed), Inputs(photo, guide, mask)
    async with connected(cluster, squeezenet) as elsewhere, thread(squeezenet) as here:
        there, own = await dream_of(elsewhere, job, inputs), await dream_of(here, job, inputs)
    assert np.array_equal(there.pixels, own.pixels)
    assert there.recipe == own.recipe
    assert there.curve == own.curve
    assert there.device == own.device
    assert not np.array_equal(there.pixels, photo)


async def test_variations_and_a_zoom_come_back_from_a_worker(cluster: Fleet, squeezenet: Network) -> None:
    inputs = Inputs(photograph("chelsea", SMALL), limit_bytes=8 * 2**20)
    sheet = replace(job_of(squeezenet, octaves=1, steps=2), kind="variations")
    zoom = replace(job_of(squeezenet, octaves=1, steps=2), kind="zoom", flight=Zoom(frames=4))
    async with connected(cluster, squeezenet) as elsewhere, thread(squeezenet) as here:
        for job in (sheet, zoom):
            there, own = await dream_of(elsewhere, job, inputs), await dream_of(here, job, inputs)
            assert np.array_equal(there.pixels, own.pixels)
    assert there.file is not None and own.file is not None
    assert there.file.filename == own.file.filename
    assert there.file.data[4:8] == b"ftyp"  # a whole film, not an array that was taken for one
    assert abs(len(there.file.data) / len(own.file.data) - 1) < 0.1


async def test_progress_and_pictures_come_as_the_worker_dreams(cluster: Fleet, squeezenet: Network) -> None:
    photo = photograph("chelsea", 300)
    async with connected(cluster, squeezenet) as workers:
        *told, last = await all_of(workers, job_of(squeezenet, octaves=2, steps=20), Inputs(photo))
    assert isinstance(last, DreamOutput)
    steps = [update.step for update in told if isinstance(update, Progress)]
    assert steps == sorted(set(steps)) and len(steps) == len(told) >= 2
    assert steps[-1] >= 30  # of 40; the last one is the dream
    shown = [update.preview for update in told if isinstance(update, Progress) and update.preview is not None]
    assert shown
    assert not np.array_equal(shown[-1], photo[: shown[-1].shape[0], : shown[-1].shape[1]])


async def test_what_can_not_be_dreamed_is_refused_as_by_a_thread(cluster: Fleet, squeezenet: Network) -> None:
    async with connected(cluster, squeezenet) as workers:
        with pytest.raises(TooSmallToDream) as refused:
            await all_of(workers, job_of(squeezenet), Inputs(photograph("chelsea", 20)))
    assert "20 ×" in str(refused.value)


async def test_a_cancelled_dream_stops_within_two_steps(cluster: Fleet, squeezenet: Network) -> None:
    photo = photograph("astronaut")  # 512 × 512: its steps are slower than the news of them
    job = job_of(squeezenet, octaves=1, steps=100)
    async with connected(cluster, squeezenet) as workers:
        seen = 0
        async with aclosing(workers.dream(job, Inputs(photo))) as updates:
            async for update in updates:
                assert isinstance(update, Progress)
                if (seen := update.step) >= 5:
                    break
        await until(lambda: f"No dream {job.id}" in logs(cluster), "the worker to stop")
    stopped = re.search(f"No dream {job.id}: .* after step (\\d+)", logs(cluster))
    assert stopped is not None
    assert int(stopped[1]) <= seen + 2


def logs(cluster: Fleet) -> str:
    return "".join(worker.log for worker in cluster.workers.values())


def worker_of(cluster: Fleet, job: Job) -> str:
    """The name of the only worker that began the job."""
    (name,) = [name for name, worker in cluster.workers.items() if f"Dreaming {job.id}" in worker.log]
    return name


async def dream_with(
    workers: Workers, job: Job, inputs: Inputs, act: Callable[[], Awaitable[None]]
) -> DreamOutput:
    """The dream; at the first news of it `act` is awaited."""
    acted = False
    async with aclosing(workers.dream(job, inputs)) as updates:
        async for update in updates:
            if isinstance(update, DreamOutput):
                assert acted
                return update
            if not acted:
                acted = True
                await act()
    raise AssertionError("a dream ends with DreamOutput")


async def test_when_its_worker_is_killed_another_one_dreams_the_job(
    cluster: Fleet, squeezenet: Network
) -> None:
    job = job_of(squeezenet, octaves=2, steps=40, seed=5)
    inputs = Inputs(photograph("chelsea", 300))
    killed: list[str] = []

    async def kill() -> None:
        killed.append(worker_of(cluster, job))
        cluster.workers[killed[0]].end()

    async with connected(cluster, squeezenet) as workers, thread(squeezenet) as here:
        there = await dream_with(workers, job, inputs, kill)
        own = await dream_of(here, job, inputs)
    assert np.array_equal(there.pixels, own.pixels)
    (other,) = cluster.workers.keys() - killed
    assert f"Dreamed {job.id}" in cluster.workers[other].log


async def test_a_job_that_kills_its_workers_ends_while_others_go_on(
    cluster: Fleet, squeezenet: Network
) -> None:
    cluster.add_worker("w3")
    poisoned = job_of(squeezenet, octaves=1, steps=5, seed=POISON)
    inputs = Inputs(photograph("chelsea", SMALL))
    async with connected(cluster, squeezenet, slots=3) as workers:
        killing = asyncio.create_task(all_of(workers, poisoned, inputs))
        killed = 0
        while not killing.done():
            for name, worker in cluster.workers.items():
                assert worker.popen is not None
                if worker.popen.poll() is not None and not killing.done():
                    killed += 1
                    await asyncio.to_thread(cluster.restart_worker, name)
            await asyncio.sleep(0.05)
        with pytest.raises(AttemptsExhausted) as gave_up:
            await killing
        assert gave_up.value.attempts == 3
        assert killed >= 1
        assert await dream_of(workers, job_of(squeezenet, octaves=1, steps=2), inputs)
    assert logs(cluster).count(f"Dreaming {poisoned.id}") == 3
    last = cluster.workers.pop("w3")
    if last.popen is not None and last.popen.poll() is None:
        last.end()


async def test_a_worker_of_another_version_gets_nothing_to_do(cluster: Fleet, squeezenet: Network) -> None:
    other = cluster.add_worker("other", FLEET_VERSION="0.0.1")
    try:
        async with connected(cluster, squeezenet) as workers:
            inputs = Inputs(photograph("chelsea", SMALL))
            jobs = [job_of(squeezenet, octaves=1, steps=2, seed=seed) for seed in range(4)]
            await asyncio.gather(*(dream_of(workers, job, inputs) for job in jobs))
            assert workers.slots == 2
    finally:
        other.end()
        del cluster.workers["other"]
    assert "Dreaming " not in other.log.split("Connected")[1]


async def test_a_stranger_with_another_certificate_is_not_let_in(
    cluster: Fleet, squeezenet: Network, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    make_certificates(tmp_path / "certs")
    async with connected(cluster, squeezenet, slots=0, certs=tmp_path / "certs") as workers:
        await until(lambda: "can't be reached" in caplog.text, "a line that says so")
        assert workers.slots == 0
        with pytest.raises(WorkersLost):
            await all_of(workers, job_of(squeezenet), Inputs(photograph("chelsea", SMALL)))
    stranger = cluster.add_worker("stranger", wait=False, DREAMBOT_CLUSTER_CERTS=str(tmp_path / "certs"))
    try:
        await until(lambda: "can't be reached" in stranger.log, f"the worker to say so: {stranger.log}", 60)
        assert "Connected" not in stranger.log
    finally:
        stranger.end()
        del cluster.workers["stranger"]


async def test_a_worker_that_is_told_to_end_finishes_its_dream_first(
    cluster: Fleet, squeezenet: Network
) -> None:
    job = job_of(squeezenet, octaves=2, steps=60, seed=5)
    inputs = Inputs(photograph("chelsea", 300))
    async with connected(cluster, squeezenet) as workers:

        async def retire() -> None:
            cluster.workers[worker_of(cluster, job)].send(signal.SIGTERM)
            await until(lambda: workers.slots == 1, "it to be taken off the list")
            assert "Dreamed" not in cluster.workers[worker_of(cluster, job)].log.split(job.id)[-1]

        assert await dream_with(workers, job, inputs, retire)
        popen = cluster.workers[worker_of(cluster, job)].popen
        assert popen is not None
        assert await asyncio.to_thread(popen.wait, 30) == 0
        assert f"Dreamed {job.id}" in logs(cluster)


async def test_a_worker_process_that_dies_is_started_again_and_ends_when_it_is_told_to(
    cluster: Fleet, squeezenet: Network
) -> None:
    """`python bot.py worker` itself: the process that keeps one worker for each device."""
    keeper = cluster.add_worker("kept", single=False)
    try:
        async with connected(cluster, squeezenet, slots=3) as workers:
            (child,) = children_of(keeper.pid, "--single")
            os.kill(child, signal.SIGKILL)
            await until(lambda: workers.slots == 2, "it to be gone")
            await until(lambda: workers.slots == 3, "it to be back", 60)
            assert children_of(keeper.pid, "--single") not in ([], [child])
            assert "is started again" in keeper.log
            assert await asyncio.to_thread(keeper.end, signal.SIGTERM) == 0
            await until(lambda: workers.slots == 2, "it to be gone for good")
    finally:
        del cluster.workers["kept"]
        keeper.end()


def children_of(pid: int, word: str) -> list[int]:
    """Processes that `pid` has started, and that have `word` in their command."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid and word in (folder / "cmdline").read_text().split("\0"):
                found.append(int(folder.name))
    return found


@contextmanager
def dasks_own_worker(cluster: Fleet) -> Iterator[None]:
    """As dreambot/jobs/cluster/__init__.py says that one can be started without bot.py."""
    certs = {"ca-file": "ca.pem", "cert": "cert.pem", "key": "key.pem"}
    tls = [word for name, file in certs.items() for word in (f"--tls-{name}", str(cluster.certs / file))]
    words = ["--nthreads", "1", "--resources", "GPU=1", "--preload", "dreambot.jobs.cluster", "--no-nanny"]
    environment = {**cluster.workers["w1"].environment, "DREAMBOT_DATA_DIR": str(cluster.folder / "dask")}
    command = [sys.executable, "-m", "dask", "worker", cluster.reply_target, *words, *tls]
    with (cluster.folder / "dask.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    try:
        yield
    finally:
        process.kill()
        process.wait()


async def test_dasks_own_worker_command_dreams_too(cluster: Fleet, squeezenet: Network) -> None:
    inputs = Inputs(photograph("chelsea", SMALL))
    jobs = [job_of(squeezenet, octaves=1, steps=20, seed=seed) for seed in range(6)]
    with dasks_own_worker(cluster):
        async with connected(cluster, squeezenet, slots=3) as workers:
            await asyncio.gather(*(dream_of(workers, job, inputs) for job in jobs))
    assert [job for job in jobs if f"Dreaming {job.id}" not in logs(cluster)]


async def test_a_lost_scheduler_gives_the_job_back_and_workers_and_bot_find_the_next_one(
    cluster: Fleet, squeezenet: Network
) -> None:
    job, inputs = job_of(squeezenet, octaves=2, steps=100), Inputs(photograph("chelsea", 300))
    changes: list[int] = []
    async with connected(cluster, squeezenet) as workers:
        workers.watch(lambda: changes.append(workers.slots))

        async def kill() -> None:
            cluster.scheduler.end()

        with pytest.raises(WorkersLost):
            await dream_with(workers, job, inputs, kill)
        assert workers.slots == 0
        cluster.scheduler.start()
        await until(lambda: workers.slots == 2, "everybody to be back", 60)
        await dream_of(workers, job_of(squeezenet, octaves=1, steps=2), inputs)
        assert changes[0] == 0 and changes[-1] == 2


async def test_with_other_thread_counts_a_dream_is_nearly_the_same(
    cluster: Fleet, squeezenet: Network
) -> None:
    job = job_of(squeezenet, octaves=1, steps=10, seed=5)
    inputs = Inputs(photograph("chelsea", 300))
    with fleet(cluster.folder / "single", 1, TF_NUM_INTRAOP_THREADS="1") as single:
        async with connected(single, squeezenet, slots=1) as elsewhere, thread(squeezenet) as here:
            there, own = await dream_of(elsewhere, job, inputs), await dream_of(here, job, inputs)
    assert psnr(there.pixels, own.pixels) >= 40


def psnr(one: Pixels, other: Pixels) -> float:
    """Peak signal to noise in dB."""
    error = float(np.mean((one.astype(np.float64) - other) ** 2))
    return float("inf") if error == 0 else float(10 * np.log10(255**2 / error))


def test_a_folder_without_certificates_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CertificatesMissing, match=r"python bot\.py certificates"):
        security_of(tmp_path)


def test_certificates_are_for_their_owner_alone_and_never_overwritten(tmp_path: Path) -> None:
    def make() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "bot.py", "certificates", str(tmp_path / "certs")]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert make().returncode == 0
    key = tmp_path / "certs" / "key.pem"
    assert key.stat().st_mode & 0o077 == 0
    before = key.read_bytes()
    again = make()
    assert again.returncode == 1
    assert "already" in again.stderr
    assert key.read_bytes() == before


def test_a_bot_without_a_cluster_never_imports_dask() -> None:
    code = "import sys, dreambot.app, dreambot.cli.run; sys.exit('dask' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
