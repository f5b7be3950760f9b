"""The command line: ``python -m bot``."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
import traceback
from pathlib import Path
from typing import Final

import click

from bot.check.command import check
from bot.doctor.command import doctor
from bot.preparing.command import model
from bot.resources import resources
from bot.scan.command import scan
from bot.training.command import train
from bot.trouble import Trouble

PORT: Final = 8765

LARGEST_ID: Final = 2**63 - 1
"""The largest id that Discord can give."""


class Kind(click.Group):
    """A group whose commands end with one line for each trouble, and no traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            lines, code = trouble.lines, trouble.code
        except click.UsageError as error:
            path = error.ctx.command_path if error.ctx else ctx.command_path
            lines, code = (f"{error.format_message()} See: {path} --help",), error.exit_code
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:
            lines, code = (_fault(error),), 1
        for line in lines:
            click.echo(line, err=True)
        sys.exit(code)


def _fault(error: Exception) -> str:
    """A fault of the program by its kind and places: its words, or a traceback's, might repeat what somebody said."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = ", ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"The bot has a fault: {type(error).__name__} at {places}. Please report this line; it quotes nobody."


@click.group(cls=Kind)
def main() -> None:
    """Breakwater: a Discord bot for peer-support servers."""


@main.command()
def run() -> None:
    """Run the bot on Discord (needs DISCORD_TOKEN)."""
    from bot import settings

    given = settings.load()
    from bot import logs, running  # after the settings, so that a mistake in them is told at once

    logs.set_up(given.log_level)
    asyncio.run(_until_told_to_stop(running.run(given)))


@main.command()
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="Port of the page.")
@click.option("--browser/--no-browser", default=True, show_default=True, help="Open the page.")
def practice(port: int, browser: bool) -> None:
    """Open the practice server: try everything without a token."""
    try:
        import simcord  # noqa: F401  # only to see whether it is there
    except ImportError:
        raise Trouble(
            "The practice server is not installed. Run: .venv/bin/pip install -r requirements/practice.txt"
        ) from None
    from bot import logs
    from bot.practice.guest import make_client
    from bot.practice.server import serve

    logs.set_up("WARNING")
    asyncio.run(serve(make_client, port=port, open_browser=browser, say=click.echo))


@main.command()
@click.argument("application_id", required=False, type=click.IntRange(1, LARGEST_ID))
def invite(application_id: int | None) -> None:
    """Print the link that invites the bot, with exactly the permissions that it needs."""
    from bot import settings
    from bot.invite import application_of, link

    click.echo(link(application_id or application_of(settings.load().token)))


@main.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
def policy(file: Path | None) -> None:
    """Check a settings file, or print the default policy; "schema" prints the JSON Schema, for editors."""
    from config.loader import DEFAULT, load_file

    if file == Path("schema"):
        from config.json_schema import json_schema

        click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
        return
    if file is None:
        click.echo(DEFAULT.read_text(encoding="utf-8"), nl=False)
        return
    rules = load_file(file).policy.rules
    click.echo(f"{file}: in order, {len(rules)} rules.")


main.add_command(check)
main.add_command(doctor)
main.add_command(model)
main.add_command(resources)
main.add_command(scan)
main.add_command(train)


async def _until_told_to_stop(work: object) -> None:
    """Run a coroutine until it ends or SIGTERM or Ctrl-C asks it to."""
    task = asyncio.ensure_future(work)  # type: ignore[call-overload]  # a coroutine, whatever it returns
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has none: there Ctrl-C cancels everything
            loop.add_signal_handler(name, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        return


if __name__ == "__main__":
    main()
