"""Puts the parts together: the brain, what it asks of the world, and what people touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.act.choices import Choices
from bot.act.perform import Performer
from bot.automod.counting import BLOCKED
from bot.automod.keeper import Keeper
from bot.brain import Brain, Rereader
from bot.desk.aftercare import Aftercare
from bot.desk.appeals import Appeals
from bot.desk.asking import Asking
from bot.desk.bringing import Bringing
from bot.desk.calls import Calls
from bot.desk.desk import Desk
from bot.desk.forgetting import Forgetting
from bot.desk.handing import Handing
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
from bot.pipeline import Pipeline
from bot.ports import Clock, Ledger, Scorer
from bot.scoring.batches import Batches
from bot.scoring.encoder import Encoder
from bot.scoring.prepared import PreparedModel
from bot.scoring.standing import Bundled
from bot.scoring.toxicity import Scoring, Toxicity
from bot.talk import Talk
from bot.transport.automod import DiscordRules
from bot.transport.client import Client
from bot.transport.files import DiscordFiles
from bot.transport.gateway import DiscordGateway
from bot.transport.last_said import DiscordLastSaid
from bot.transport.members import DiscordMembers
from bot.transport.tongues import Tongues
from bot.tune.changing import Changing
from bot.tune.judging import Judging
from bot.tune.last_look import LastLook
from bot.tune.lines import HelpLines
from bot.tune.looking import Looking
from bot.tune.noting import SightingNotes
from bot.tune.proposing import Proposing
from bot.tune.trying import Trying
from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs.appeals import AppealsCog
from cogs.asking import AskingCog
from cogs.automod import AutoMod
from cogs.care_words import CareWords
from cogs.carers import Carers
from cogs.clock import ClockCog
from cogs.coverage import Coverage
from cogs.desk import DeskCog
from cogs.duty import Duty
from cogs.handing import HandingCog
from cogs.help import Help
from cogs.hints import Hints
from cogs.hours import Hours
from cogs.lines import Lines
from cogs.modlog import ModLog
from cogs.nudges import Nudges
from cogs.phrases import Phrases
from cogs.policy import Policy
from cogs.pressing import answer_failures, everything_pressed, sorry_in
from cogs.privacy import Privacy
from cogs.proposals import Proposals
from cogs.quiet_lines import QuietLines
from cogs.resources import Resources
from cogs.rooms import RoomsCog
from cogs.rule_parts import rule_cogs
from cogs.setup import Parts, Setup
from cogs.status import Status
from cogs.translator import CommandTranslator
from cogs.trusting import Trusting
from cogs.trying import Tries, WhyCog
from cogs.volunteers import Volunteers
from cogs.watch import Watch
from cogs.weekly import Weekly
from cogs.words import Words
from config.configured import configure
from config.desk_rules import Conduct, DeskRules
from config.helplines import load_countries
from config.trust import Trust


@dataclass(frozen=True, slots=True)
class Bot:
    """The whole bot, ready to be connected. ``shut`` the ledger when it has stopped."""

    client: Client
    ledger: Ledger
    pipeline: Pipeline


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
    proposing = Proposing(changing, ledger, trust, clock)
    proposals = Proposals(proposing, trusting, clock)
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
        Words(proposals, wording, looking),
        Phrases(proposals, wording, clock, phrasing, looking),
        Lines(HelpLines(performer, ledger, changing, trust, clock, countries), trusting, countries, clock),
        *rule_cogs(looking, proposing, trusting, tries),
        Weekly(client, WeeklyNotes(performer, ledger, clock, countries, SightingNotes(performer, looking).leave)),
        Coverage(LastLook(ledger, clock), trusting),
        Help(client, ledger, wording, thinking.configure),
        ClockCog(rounds, ledger, carers, wording),
        WhyCog(client, tries),
        AutoMod(keeper, tongues, clock, lambda code: countries[code].name, blocked, trusting),
    ]
    client.translator = CommandTranslator(wording)
    answer_failures(client.tree, sorry_in(wording))
    client.add_dynamic_items(*everything_pressed())
    return Bot(client, ledger, pipeline)
