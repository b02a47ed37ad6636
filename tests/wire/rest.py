"""The HTTP side: every request is taken apart, remembered, held against the rules, and answered."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from . import errors, rest_account, rest_channels, rest_interactions
from .calls import API, Call, read_call
from .errors import ApiError, json_response
from .records import Request
from .state import State

Handler = Callable[[State, Call], Awaitable[Any]]
_AiohttpHandler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_LARGEST_BODY = 256 * 1024 * 1024
_CALL = web.RequestKey("call", Call)
# These two carry an interaction's token in their path in place of the bot's in a header.
_WITHOUT_BOT_TOKEN = ("/interactions/", "/webhooks/")


def application(state: State) -> web.Application:
    """The whole server as an aiohttp application: the API, the CDN and the gateway."""

    @web.middleware
    async def remembered(request: web.Request, handler: _AiohttpHandler) -> web.StreamResponse:
        if request.path == "/gateway":
            return await handler(request)
        return await _remember(state, request, handler)

    app = web.Application(middlewares=[remembered], client_max_size=_LARGEST_BODY)
    for method, path, handle in (*rest_account.ROUTES, *rest_channels.ROUTES, *rest_interactions.ROUTES):
        app.router.add_route(method, API + path, _handler(state, handle))
    app.router.add_get("/cdn/{path:.+}", state.cdn.serve)
    app.router.add_get("/gateway", state.gateway.serve)
    return app


def _handler(state: State, handle: Handler) -> _AiohttpHandler:
    async def answered(request: web.Request) -> web.StreamResponse:
        return json_response(await handle(state, request[_CALL]))

    return answered


async def _remember(state: State, request: web.Request, handler: _AiohttpHandler) -> web.StreamResponse:
    call = await read_call(request)
    names = tuple(file.filename for _, file in sorted(call.files.items()))
    record = Request(call.method, call.path, call.query, call.payload, names)
    state.requests.append(record)
    request[_CALL] = call
    response = await _answer(state, call, request, handler)
    record.status = response.status
    await state.changes.ring()
    return response


async def _answer(
    state: State, call: Call, request: web.Request, handler: _AiohttpHandler
) -> web.StreamResponse:
    fault = state.faults.take(call.method, call.path)
    if fault is not None and not fault.carried_out:
        return fault.response()
    try:
        if not call.path.startswith("/cdn/"):
            _check(state, call)
        response = await handler(request)
    except ApiError as error:
        response = json_response(error.body, error.status)
    except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
        state.violations.append(f"{call.method} {call.path}: the local Discord does not speak this")
        response = json_response(errors.not_found().body, 404)
    return fault.response() if fault is not None else response


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
