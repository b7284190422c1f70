"""The bytes of files on their way in and out; it shares nothing."""

from __future__ import annotations

import mimetypes
import secrets
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from sandbox.nouns import File
    from sandbox.server import Sandbox
    from sandbox.world import World

MAX_FILE = 20_000_000
SIGN_IN = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to see this file.</body></html>"


class Uploads:
    """Gives out upload addresses, each good for one upload of the length that was named, and serves files."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._tickets: dict[str, File] = {}

    def url(self, file: File) -> str:
        ticket = secrets.token_urlsafe(24)
        self._tickets[ticket] = file
        return f"{self._sandbox.url}/files/upload/{ticket}"

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/files/upload/{ticket}", self.receive),
            web.get("/files/{id}/{name}", self.serve),
        ]

    async def receive(self, request: web.Request) -> web.Response:
        file = self._tickets.get(request.match_info["ticket"])
        if file is None:
            return web.Response(status=404, text="no such upload")
        received = await _bytes(request)
        if len(received) != file.length:
            return web.Response(status=400, text=f"{file.length} bytes were announced, {len(received)} came")
        file.content = received
        del self._tickets[request.match_info["ticket"]]
        return web.Response(text=f"OK - {len(received)}")

    async def serve(self, request: web.Request) -> web.Response:
        """Send a file to the app or to the sandbox's page; others are asked to sign in, with Slack's status 200."""
        worlds = self._seen_by(request)
        if not worlds:
            return web.Response(text=SIGN_IN, content_type="text/html")
        file = next(
            (world.files[file_id] for world in worlds if (file_id := request.match_info["id"]) in world.files), None
        )
        if file is None or file.content is None or not file.completed:
            raise web.HTTPNotFound
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(body=file.content, content_type=kind, headers=headers)

    def _seen_by(self, request: web.Request) -> list[World]:
        workspaces = self._sandbox.workspaces.values()
        if request.headers.get("Sec-Fetch-Site") == "same-origin":
            return [workspace.world for workspace in workspaces]
        try:
            token = self._sandbox.tokens.find(request.headers.get("Authorization", "").removeprefix("Bearer "))
        except WorldError:
            return []
        return [workspace.world for workspace in workspaces if token.owner in workspace.team.owners]


async def _bytes(request: web.Request) -> bytes:
    if request.content_type != "multipart/form-data":
        return await request.read()
    for value in (await request.post()).values():
        if isinstance(value, web.FileField):
            return value.file.read()
    return b""
