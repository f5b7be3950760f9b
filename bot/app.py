"""Puts the parts together: the brain, what it asks of the world, and what people touch."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import aiohttp
import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket

from bot.act.choices import Choices
from bot.act.perform import Performer
from bot.automod.counting import BLOCKED
from bot.automod.keeper import Keeper
from bot.desk.aftercare import Aftercare
from bot.desk.appeals import Appeals
from bot.desk.asking import Asking
from bot.desk.bringing import Bringing
from bot.desk.calls import Calls
from bot.desk.desk import Desk
from bot.desk.forgetting import Forgetting
from bot.desk.handing import Handing
from bot.desk.lines import HelpLines
from bot.desk.planning import Planning
from bot.desk.pointing import Pointing
from bot.desk.quiet import Quiet
from bot.desk.rooms import Rooms
from bot.desk.roster import Roster
from bot.desk.rounds import Rounds
from bot.desk.team import Team
from bot.desk.weekly import WeeklyNotes
from bot.detect.phrases.rules import Settings as Phrasing
from bot.model import Finding, Message, Server
from bot.normalise.skeleton import normalise
from bot.noticing import found_in
from bot.pipeline import Brain, Pipeline, Rereader
from bot.ports import Clock, Ledger, Scorer
from bot.record.sqlite import open_ledger
from bot.scoring.batches import Batches
from bot.scoring.encoder import Encoder
from bot.scoring.models import models
from bot.scoring.prepared import PreparedModel
from bot.scoring.standing import Bundled
from bot.scoring.toxicity import Scoring, Toxicity
from bot.settings import Settings
from bot.talk import Talk
from bot.transport.automod import DiscordRules
from bot.transport.client import Client
from bot.transport.files import DiscordFiles
from bot.transport.gateway import DiscordGateway
from bot.transport.last_said import DiscordLastSaid
from bot.transport.members import DiscordMembers
from bot.transport.tongues import Tongues
from bot.trouble import Trouble
from bot.tune.changing import Changing
from bot.tune.judging import Judging
from bot.tune.looking import Looking
from bot.tune.noting import SightingNotes
from bot.tune.trying import Trying
from bot.tune.waiting import Proposing
from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.appeals import AppealButton, AppealsCog
from cogs.asking import AskingCog
from cogs.automod import AutoMod, AutoModButton, AutoModClean, AutoModPick
from cogs.care_words import CareWords
from cogs.carers import AfterButton, Carers
from cogs.clock import AskButton, ClockCog
from cogs.coverage import Coverage, CoverageButton
from cogs.desk import CaseButton, DeskCog, EndingSelect
from cogs.duty import Duty, LimitSelect, ShiftItem
from cogs.handing import HandingButton, HandingCog, PersonSelect
from cogs.help import CommandsButton, Help
from cogs.hints import HintButton, Hints
from cogs.hours import Hours, HoursButton
from cogs.lines import LineButton, Lines
from cogs.modlog import LogButton, ModLog
from cogs.nudges import NoteButton, Nudges
from cogs.phrases import Phrases
from cogs.policy import Policy
from cogs.pressing import answer_failures, sorry_in
from cogs.privacy import Privacy
from cogs.proposals import OwnButton, Proposals
from cogs.quiet_lines import QuietButton, QuietLines
from cogs.resources import BarrierSelect, CareButton, CountrySelect, FindButton, HelpButton, Resources, ServerSelect
from cogs.rooms import RoomsButton, RoomsCog
from cogs.rule_parts import rule_cogs, rule_items
from cogs.setup import Parts, Setup, SetupChannels, SetupPicks, SetupRoles, SetupSteps, SetupWays
from cogs.status import Status
from cogs.translator import CommandTranslator
from cogs.trusting import Trusting
from cogs.trying import Tries, WhyCog
from cogs.volunteers import ConductButton, Volunteers
from cogs.watch import Watch
from cogs.weekly import Weekly
from cogs.words import Words
from config.desk_rules import Conduct, DeskRules
from config.equipment import equipped
from config.helplines import load_countries
from config.loader import Configuration, load_default, overlay, plain
from config.trust import Trust

PATIENCE: Final = 120.0
"""Seconds in which Discord has to answer after a start. A connection that breaks later is made again, however long it
takes.
"""

CLOSED: Final = {
    4004: "DISCORD_TOKEN: Discord does not take this token any more. Copy it again from the developer portal (Bot, "
    "Reset Token) into .env.",
    4010: "BREAKWATER_SHARD_IDS and BREAKWATER_SHARD_COUNT do not fit together for Discord. Correct them, or remove "
    "both.",
    4011: "BREAKWATER_SHARD_COUNT is too small for as many servers as there are. Raise it, or remove it.",
}
"""Close codes of the gateway that a person can mend. Source: Discord's developer documentation, "Gateway Close Event
Codes".
"""

log = structlog.get_logger("breakwater.app")


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Unix seconds, UTC."""
        return time.time()


@dataclass(frozen=True, slots=True)
class Bot:
    """The whole bot, ready to be connected. ``shut`` the ledger when it has stopped."""

    client: Client
    ledger: Ledger
    pipeline: Pipeline


def configure() -> Callable[[Server], Configuration]:
    """Server -> its configuration: the default policy with the server's own changes laid over it.

    A change that the default has outgrown is left out with a line in the log: a server is never without a policy.
    """
    default = load_default()
    default_plain = plain(default)
    ready = equipped(default)
    kept: dict[int, tuple[Mapping[str, object], Configuration]] = {}

    def configuration(server: Server) -> Configuration:
        if not server.policy:
            return ready
        known = kept.get(server.guild_id)
        if known is None or known[0] != server.policy:
            known = kept[server.guild_id] = (server.policy, own(server))
        return known[1]

    def own(server: Server) -> Configuration:
        try:
            return equipped(overlay(default_plain, server.policy))
        except Trouble as trouble:
            log.warning("a server's own settings do not fit any more", guild=server.guild_id, faults=len(trouble.lines))
            return ready

    return configuration


def brain() -> Brain:
    """The thinking half alone: no token, no database, no network."""
    return Brain(configure())


@cache
def sentences() -> Wording:
    """Every sentence in every language. Read once."""
    return Wording.load(FOLDER, LOCALES)


def assemble(
    client: Client,
    ledger: Ledger,
    clock: Clock,
    encoder: Batches | None = None,
    toxicity: Scoring | None = None,
    prepared: PreparedModel | None = None,
) -> Bot:
    """Give a client everything that it works with. It must not be connected yet.

    ``encoder`` runs the sentence encoder, if somebody starts it; without one there are the rules and the linear model.
    ``toxicity`` does the same for a prepared Detoxify model: without one, or before it is started, there are the rules.
    ``prepared`` tells how that model is.
    """
    wording, countries = sentences(), load_countries()
    thinking = brain()
    scorers: list[Scorer] = [Encoder(encoder.scores)] if encoder else []  # cries for help come first
    scorers += [Toxicity(toxicity)] if toxicity else []
    reread = Rereader(thinking, ledger, scorers)
    members = DiscordMembers(client)

    async def chosen(guild_id: int) -> str:
        return thinking.configure(await ledger.server(guild_id)).language

    tongues = Tongues(wording, chosen)
    performer = Performer(DiscordGateway(client, wording, clock, reread, chosen), ledger, clock, members)
    talk = Talk()

    def rules(server: Server) -> DeskRules:
        return thinking.configure(server).desk

    def conduct(server: Server) -> Conduct:
        return thinking.configure(server).conduct

    def trust(server: Server) -> Trust:
        return thinking.configure(server).trust

    def phrasing(server: Server) -> Phrasing:
        found = thinking.configure(server).detectors["phrases"]
        return found if isinstance(found, Phrasing) else Phrasing()

    def episode(server: Server) -> float:
        return thinking.configure(server).policy.longest_episode

    def look(message: Message, server: Server) -> Sequence[Finding]:
        return found_in(normalise(message), thinking.configure(server).detectors)

    async def blocked(server: Server, category: str, now: float) -> None:
        rule = thinking.configure(server).policy.rule_for(category)
        await ledger.count(server.guild_id, [(rule.category if rule else category, category, BLOCKED)], now)

    roster = Roster(ledger, members, clock, conduct, rules)
    calls = Calls(performer, ledger, clock, roster, rules)
    pipeline = Pipeline(thinking, performer, ledger, clock, scorers, DiscordFiles(client), talk, members, calls.ring)
    desk = Desk(performer, ledger, clock, rules, conduct, calls)
    forgetting = Forgetting(desk, performer, ledger, clock, calls)
    client.attach(pipeline, ledger, clock, thinking.hears_members_everywhere, forgetting.sweep)
    rounds = Rounds(
        calls,
        desk,
        performer,
        ledger,
        clock,
        members,
        DiscordLastSaid(client),
        rules,
        lambda guild_id: client.get_guild(guild_id) is not None,
    )
    team = Team(performer, ledger, members, clock, desk, conduct)
    carers = Carers(desk, team, Aftercare(performer, ledger, clock, rules), ledger, wording)
    hours = Hours(roster, ledger, tongues, clock)
    bringing = Bringing(performer, ledger, clock, episode, calls.ring)
    asking = Asking(bringing, ledger, clock, members, roster)

    def first(server: Server) -> tuple[str, ...]:
        return thinking.configure(server).countries

    resources = Resources(ledger, wording, countries, clock, Choices(performer, ledger, clock), desk, asking, first)
    appeals = Appeals(performer, ledger, clock, pipeline)
    looking = Looking(ledger, clock, thinking.configure)
    changing = Changing(ledger, clock, client.start_watching)
    trusting = Trusting(ledger, thinking.configure, wording)
    trying = Trying(thinking, scorers)
    tries = Tries(trying, trusting, clock, thinking.configure, set())
    rules_there = DiscordRules(client)
    keeper = Keeper(rules_there, ledger, clock, lambda: client.user.id if client.user else 0, thinking.configure)
    judging = Judging(performer, ledger, clock, thinking.configure)
    proposals = Proposals(Proposing(changing, ledger, trust, clock), wording, clock)
    client.extras += [
        Watch(performer, ledger, clock),
        Nudges(Choices(performer, ledger, clock), reread, wording),
        Hints(Choices(performer, ledger, clock), wording),
        AppealsCog(appeals, Choices(performer, ledger, clock), ledger, tongues, resources.reply, judging),
        ModLog(judging, ledger, wording),
        resources,
        DeskCog(desk, ledger, wording, carers, lambda server: thinking.configure(server).escalation),
        HandingCog(Handing(desk, ledger, roster, rules), ledger, carers, wording),
        RoomsCog(Rooms(desk, performer, ledger, clock), wording),
        carers,
        hours,
        Duty(roster, Planning(ledger, clock, rules, conduct), desk, ledger, wording, clock, rules, conduct, hours),
        Volunteers(team, ledger, wording, clock, rules),
        QuietLines(Quiet(bringing, ledger, clock), wording),
        AskingCog(client, Pointing(asking, bringing, performer, ledger, clock, look), CareWords(wording, countries)),
        Setup(Parts(changing, trusting, trying, clock, thinking.configure, countries)),
        Status(client, ledger, wording, clock, (Bundled("encoder", encoder), prepared or Bundled("toxicity"))),
        Privacy(ledger, forgetting, wording, lambda server: thinking.configure(server).notes.learn, talk),
        Policy(proposals, wording),
        proposals,
        Words(proposals, wording),
        Phrases(proposals, wording, clock, phrasing),
        Lines(HelpLines(performer, ledger, clock, countries), wording, countries, clock),
        *rule_cogs(looking, changing, trusting, tries),
        Weekly(client, WeeklyNotes(performer, ledger, clock, countries, SightingNotes(performer, looking).leave)),
        Coverage(ledger, trusting, clock),
        Help(client, ledger, wording, thinking.configure),
        ClockCog(rounds, ledger, carers, wording),
        WhyCog(client, tries),
        AutoMod(keeper, tongues, clock, lambda code: countries[code].name, blocked, trusting),
    ]
    client.translator = CommandTranslator(wording)
    answer_failures(client.tree, sorry_in(wording))
    client.add_dynamic_items(
        NoteButton,
        HintButton,
        AppealButton,
        LogButton,
        CareButton,
        CountrySelect,
        FindButton,
        HelpButton,
        BarrierSelect,
        CaseButton,
        EndingSelect,
        ServerSelect,
        QuietButton,
        LineButton,
        OwnButton,
        HandingButton,
        PersonSelect,
        RoomsButton,
        SetupChannels,
        SetupRoles,
        SetupWays,
        SetupSteps,
        SetupPicks,
        CoverageButton,
        CommandsButton,
        AfterButton,
        ConductButton,
        HoursButton,
        LimitSelect,
        ShiftItem,
        AskButton,
        *rule_items(),
        AutoModButton,
        AutoModClean,
        AutoModPick,
    )
    return Bot(client, ledger, pipeline)


async def run(settings: Settings) -> None:
    """Run the bot on Discord until it is told to stop. Raises Trouble for what a person has to mend."""
    if settings.token is None:
        raise Trouble(
            "DISCORD_TOKEN is not set. Put it into .env (see .env.example), or try the practice server: make run."
        )
    point_at(settings)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody misses voice here
    ledger = await open_ledger(settings.database_url, settings.key_file)
    running = models(settings.model_folder, settings.model)
    try:
        client = Client(shard_ids=settings.shard_ids, shard_count=settings.shard_count)
        assemble(client, ledger, SystemClock(), running.encoder, running.toxicity, running.prepared)
        gc.freeze()  # word lists and phrases stay: looking through them again and again would only cost time
        running.start()
        async with client:
            await _connect(client, settings.token)
    finally:
        try:
            await running.shut()
        finally:
            await ledger.shut()


def point_at(settings: Settings) -> None:
    """Send discord.py to another address than Discord's: a proxy, or a loopback server in tests."""
    if settings.api_base:
        discord.http.Route.BASE = settings.api_base
    if settings.gateway:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway)


async def _connect(client: Client, token: str) -> None:
    try:
        # discord.py would try for ever to reach a gateway that does not answer.
        async with asyncio.timeout(PATIENCE) as patience:

            async def connected(_shard_id: int) -> None:
                patience.reschedule(None)

            client.add_listener(connected, "on_shard_connect")
            await client.start(token)
    except discord.LoginFailure:
        raise Trouble(
            "DISCORD_TOKEN: Discord does not know this token. Copy it again from the developer portal (Bot, Reset "
            "Token) into .env.",
            code=2,
        ) from None
    except discord.PrivilegedIntentsRequired:
        raise Trouble(
            "Discord refuses the intent Message Content. Switch it on in the developer portal (Bot, Privileged Gateway "
            "Intents), then start again.",
            code=2,
        ) from None
    except discord.GatewayNotFound:
        raise Trouble("Discord cannot be reached at the moment. Check the connection, then start again.") from None
    except discord.ConnectionClosed as error:
        unknown = f"Discord has closed the connection for good (code {error.code}). Try again in a few minutes."
        raise Trouble(CLOSED.get(error.code, unknown), code=2 if error.code in CLOSED else 1) from None
    except discord.HTTPException as error:
        raise Trouble(f"Discord answered the login with {error.status}. Try again in a few minutes.") from None
    except (OSError, aiohttp.ClientError):  # a timeout is an OSError
        raise Trouble("Discord cannot be reached. Check the connection, then start again.") from None
    except (TypeError, KeyError, ValueError):
        if client.user is not None:
            raise
        raise Trouble(
            "What answers in Discord's place is not Discord. Check the connection (does the network want you to sign "
            "in?) and DISCORD_API_BASE, then start again."
        ) from None
