"""HTTP server for operators, on a private port: liveness, readiness and metrics."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Any

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from dreambot.ops.metrics import Metrics

log = logging.getLogger(__name__)
CHECK_SECONDS = 2.0
CLOSE_SECONDS = 1.0  # for answers that are being sent when the server closes

Check = Callable[[], Awaitable[bool] | bool]


class OpsUnavailable(RuntimeError):
    """The server for operators can't listen on its port."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        """`reason`: the error of the operating system."""
        super().__init__(
            f"DREAMBOT_OPS_PORT: {host}:{port} can't be listened on ({reason}); choose another one or none."
        )
        self.host, self.port, self.reason = host, port, reason


class OpsServer:
    """Serves /healthz: 200 while the event loop answers; /readyz: the checks, 503 if one fails; /metrics."""

    def __init__(
        self,
        host: str,
        port: int,
        metrics: Metrics,
        checks: Mapping[str, Check],
        check_seconds: float = CHECK_SECONDS,
    ) -> None:
        """`port` 0 is any free one. A check that raises, or takes longer than `check_seconds`, fails.

        To be called in a running event loop.
        """
        self._host = host
        self._port = port
        self._metrics = metrics
        self._checks = checks
        self._check_seconds = check_seconds
        self._passed: dict[str, bool] = {}
        self._routes = {"/healthz": self._healthz, "/readyz": self._readyz, "/metrics": self._metrics_page}
        self._runner = web.ServerRunner(
            _Server(self._answer, access_log=None), shutdown_timeout=CLOSE_SECONDS
        )

    async def __aenter__(self) -> OpsServer:
        """Listen. Raises OpsUnavailable."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise OpsUnavailable(self._host, self._port, error.strerror or type(error).__name__) from error
        log.info("Health and metrics are at http://%s:%d", self._host, self.port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    @property
    def port(self) -> int:
        """The port that the server listens on; raises IndexError before."""
        port: int = self._runner.addresses[0][1]
        return port

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        route = self._routes.get(request.path)
        if route is None:
            return _response(404, "There is /healthz, /readyz and /metrics.\n")
        if request.method not in ("GET", "HEAD"):
            return _response(405, "Only GET.\n", Allow="GET, HEAD")
        return await route()

    async def _healthz(self) -> web.Response:
        return _response(200, "alive\n")

    async def _readyz(self) -> web.Response:
        checks = await self._run_checks()
        ready = all(checks.values())
        text = json.dumps({"ready": ready, "checks": checks}) + "\n"
        return _response(200 if ready else 503, text, "application/json; charset=utf-8")

    async def _metrics_page(self) -> web.Response:
        await self._run_checks()
        return _response(200, self._metrics.text(), CONTENT_TYPE_PLAIN_0_0_4)

    async def _run_checks(self) -> dict[str, bool]:
        """Return the result of each check; all run at once. A changed result is logged, with its reason."""
        answers = await asyncio.gather(*(self._passes(name) for name in self._checks))
        return dict(zip(self._checks, answers, strict=True))

    async def _passes(self, name: str) -> bool:
        task = asyncio.ensure_future(_run(self._checks[name]))
        try:
            await asyncio.wait([task], timeout=self._check_seconds)
        finally:
            task.cancel()  # and not waited for: a check that hangs may not react
        if not task.done():
            self._note(name, False, TimeoutError(f"no answer within {self._check_seconds:g} s"))
            return False
        error = asyncio.CancelledError() if task.cancelled() else task.exception()
        passed = error is None and task.result()
        self._note(name, passed, error)
        return passed

    def _note(self, name: str, passed: bool, error: BaseException | None) -> None:
        self._metrics.checked(name, passed)
        before = self._passed.get(name)
        self._passed[name] = passed
        if passed and not before:
            log.info("Check %s passes", name)
        elif not passed and before is not False:  # at the start nothing is ready yet
            log.log(logging.WARNING if before else logging.INFO, "Check %s fails", name, exc_info=error)


async def _run(check: Check) -> bool:
    result = check()
    return bool(await result if inspect.isawaitable(result) else result)


def _response(
    status: int, text: str | bytes, content_type: str = "text/plain; charset=utf-8", **headers: str
) -> web.Response:
    """Return a response. Its header `Server` is set, since aiohttp's own gives away versions."""
    return web.Response(
        status=status,
        body=text.encode() if isinstance(text, str) else text,
        headers={
            "Content-Type": content_type,
            "Cache-Control": "no-store",
            "Server": "dreambot",
            "X-Content-Type-Options": "nosniff",
            **headers,
        },
    )


class _Handler(web.RequestHandler):
    """Answers what is no HTTP request with one short sentence, as the other errors."""

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.Response:
        super().handle_error(request, status, exc, message)  # logs it
        response = _response(status, "That went wrong.\n" if status >= 500 else "That is no HTTP request.\n")
        response.force_close()
        return response


class _Server(web.Server):
    """Makes a _Handler for each connection."""

    def __init__(self, handler: Callable[[web.BaseRequest], Awaitable[web.Response]], **kwargs: Any) -> None:
        super().__init__(handler, **kwargs)
        self._handler_options = kwargs

    def __call__(self) -> web.RequestHandler:
        return _Handler(self, loop=asyncio.get_running_loop(), **self._handler_options)
