"""Where the local Discord listens."""

from aiohttp import web


class Listener:
    """The listening socket, which can be closed for a time and opened again on the same port."""

    def __init__(self, runner: web.AppRunner) -> None:
        self._runner = runner
        self._site: web.TCPSite | None = None
        self._port = 0

    async def open(self) -> tuple[str, int]:
        """Listen on the loopback address; where, as host and port. The port stays the same."""
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await self._site.start()
        host, self._port = self._runner.addresses[0][:2]
        return host, self._port

    async def shut(self) -> None:
        """Listen no more, and cut every connection."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        server = self._runner.server
        for connection in [*server.connections] if server is not None else []:
            if connection.transport is not None:
                connection.transport.abort()
