"""The HTTP side: every request is taken apart, remembered, held against the rules, and answered."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.local_discord import errors, rest_account, rest_channels, rest_interactions
from tests.local_discord.calls import API, Call, read_call
from tests.local_discord.errors import ApiError, json_response
from tests.local_discord.faults import Fault, Way
from tests.local_discord.records import Request
from tests.local_discord.routes import Handler
from tests.local_discord.state import State

_AiohttpHandler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_LARGEST_BODY = 256 * 1024 * 1024
_CALL = web.RequestKey("call", Call)
# These two carry an interaction's token in their path in place of the bot's in a header.
_WITHOUT_BOT_TOKEN = ("/interactions/", "/webhooks/")


def application(state: State) -> web.Application:
    """The whole server as an aiohttp application: the API, the CDN and the gateway."""

    @web.middleware
    async def remembered(request: web.Request, handler: _AiohttpHandler) -> web.StreamResponse:
        if state.out_of_order is not None:
            return web.Response(status=state.out_of_order, text="upstream connect error")
        if request.path == "/gateway":
            return await handler(request)
        return await _remember(state, request, handler)

    app = web.Application(middlewares=[remembered], client_max_size=_LARGEST_BODY)
    for method, path, handle in (*rest_account.routes, *rest_channels.routes, *rest_interactions.routes):
        app.router.add_route(method, API + path, _handler(state, handle))
    app.router.add_get("/cdn/{path:.+}", state.cdn.serve)
    app.router.add_get("/gateway", state.gateway.serve)
    return app


def _handler(state: State, handle: Handler) -> _AiohttpHandler:
    async def answered(request: web.Request) -> web.StreamResponse:
        return json_response(await handle(state, request[_CALL]))

    return answered


async def _remember(state: State, request: web.Request, handler: _AiohttpHandler) -> web.StreamResponse:
    with_files = request.content_type.startswith("multipart/")
    fault = state.faults.take(request.method, request.path.removeprefix(API), with_files)
    if fault is not None and fault.way is Way.CUT and not fault.carried_out:
        return await _cut_in_the_middle(state, request)
    call = await read_call(request)
    names = tuple(file.filename for _, file in sorted(call.files.items()))
    record = Request(call.method, call.path, call.query, call.payload, names)
    state.requests.append(record)
    request[_CALL] = call
    if fault is None or fault.carried_out:
        response = await _answer(state, call, request, handler)
    if fault is not None:
        response = fault.response()
    record.status = None if fault is not None and fault.way is not Way.ANSWERED else response.status
    await state.changes.ring()
    if fault is not None:
        await _lose(state, request, fault)
    return response


async def _cut_in_the_middle(state: State, request: web.Request) -> web.StreamResponse:
    """Read the beginning of a request and no more."""
    await request.content.readany()
    state.requests.append(Request(request.method, request.path.removeprefix(API), {}, None, ()))
    _cut(request)
    await state.changes.ring()
    return web.Response(status=500)


async def _lose(state: State, request: web.Request, fault: Fault) -> None:
    """Where the fault is that no answer comes, let none come."""
    if fault.way is Way.HANGS:
        await state.faults.released.wait()
    if fault.way is not Way.ANSWERED:
        _cut(request)


def _cut(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


async def _answer(
    state: State, call: Call, request: web.Request, handler: _AiohttpHandler
) -> web.StreamResponse:
    try:
        if not call.path.startswith("/cdn/"):
            _check(state, call)
        return await handler(request)
    except ApiError as error:
        return json_response(error.body, error.status)
    except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
        state.violations.append(f"{call.method} {call.path}: the local Discord does not speak this")
        return json_response(errors.not_found().body, 404)


def _check(state: State, call: Call) -> None:
    if not call.path.startswith(_WITHOUT_BOT_TOKEN) and call.authorization != f"Bot {state.token}":
        raise errors.unauthorized()
    if state.description is None:
        return
    problems = state.description.problems(
        call.method, call.path, call.payload, multipart=call.multipart, fields=call.fields
    )
    if problems:
        state.violations += problems
        known = state.description.knows(call.method, call.path)
        raise errors.invalid_form(problems) if known else errors.not_found()
