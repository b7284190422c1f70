"""Starts a sandbox from the command line and prints where it is."""

from __future__ import annotations

import argparse
import asyncio
import pathlib
import signal
import sys

import yaml

from sandbox.server import Options, Sandbox


def main(arguments: list[str] | None = None) -> int:
    """Run until interrupted; 2 if it cannot be started as asked."""
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description="A Slack of one's own, on this machine only."
    )
    parser.add_argument(
        "--manifest", type=pathlib.Path, default=pathlib.Path("manifest.yml"), help="the app's manifest"
    )
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    parser.add_argument("--port", type=int, default=3500, help="0 takes any free one")
    parser.add_argument("--speed", type=float, default=1.0, help="86400 lets a day pass in a second")
    parser.add_argument("--request-url", help="deliver by signed HTTP to this address instead of Socket Mode")
    parser.add_argument("--rate-limits", action="store_true", help="enforce Slack's rate limits")
    parser.add_argument("--restricted-history", action="store_true", help="one page of 15 messages a minute")
    given = parser.parse_args(arguments)
    try:
        options = Options(
            manifest=yaml.safe_load(given.manifest.read_text(encoding="utf-8")),
            host=given.host,
            port=given.port,
            speed=given.speed,
            rate_limits=given.rate_limits,
            restricted_history=given.restricted_history,
            request_url=given.request_url,
        )
    except (OSError, ValueError, yaml.YAMLError) as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return 2
    return asyncio.run(_serve(options))


async def _serve(options: Options) -> int:
    try:
        sandbox = await Sandbox.start(options)
    except OSError as error:
        sys.stderr.write(f"The sandbox cannot open {options.host}:{options.port}: {error.strerror}\n")
        return 2
    sys.stdout.write(
        f"Sandbox      {sandbox.url}\n"
        f"Web API      SLACK_API_URL={sandbox.api_url}\n"
        f"Bot token    SLACK_BOT_TOKEN={options.bot_token}\n"
        f"App token    SLACK_APP_TOKEN={options.app_token}\n"
        f"Signing      SLACK_SIGNING_SECRET={options.signing_secret}\n"
    )
    sys.stdout.flush()
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await stopping.wait()
    await sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
