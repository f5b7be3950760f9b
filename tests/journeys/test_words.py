"""``/words``: moderators write rules of their own, see what they change, and nothing acts before it was tried."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord

from bot.tune.held import HELD
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.ruling import judged

WORDS = {"entries": "free nitro\ngiveaway*\n/steamcomm\\w+/", "sample": "", "note": ""}


async def policy(house: House) -> Any:
    return (await house.ledger.server(house.world.guild.id)).policy


async def rules(house: House) -> Any:
    return (await policy(house)).get("detectors", {}).get("own", {}).get("rules", {})


async def slash(house: House, command: str, who: simcord.MemberActor | None = None, **options: Any) -> Any:
    await house.env.advance_time(1)
    return await (who or house.alex).slash(house.desk, f"words {command}", **options)


async def said(house: House, command: str, who: simcord.MemberActor | None = None, **options: Any) -> str:
    answer = await slash(house, command, who, **options)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def sent(house: House, opened: Any, who: simcord.MemberActor | None = None, **values: str) -> discord.Message:
    """A form, filled in and sent; what is read then."""
    assert opened.modal is not None
    answer = await (who or house.alex).submit_modal(opened, {**WORDS, **values})
    assert answer.response is not None
    message: discord.Message = answer.response.message
    return message


async def press(house: House, message: discord.Message, label: str, who: simcord.MemberActor | None = None) -> str:
    answer = await (who or house.alex).click(message, label=label)
    assert answer.response is not None
    return text_of(answer.response)


async def made(house: House, shown: Any) -> str:
    """What was shown is made."""
    return await press(house, shown.response.message, "Change it")


async def begun(house: House, name: str = "spam", entries: str = "free nitro\ngiveaway*", **options: Any) -> str:
    form = await slash(house, "new", name=name, **options)
    return await press(house, await sent(house, form, entries=entries), "Change it")


async def robin_moderates(house: House) -> None:
    """Robin is one of the moderators, and does not manage the server."""
    await house.change(moderator_roles=frozenset({house.world.volunteers.id}))


async def switch_on(house: House, category: str = "custom.spam") -> None:
    """As ``/rules`` does it."""
    server = await house.ledger.server(house.world.guild.id)
    changed: dict[str, Any] = dict(server.policy)
    changed["rules"] = {**changed["rules"], category: {**changed["rules"][category], "mode": "on"}}
    await house.change(policy=changed)


async def test_a_rule_is_written_tried_on_a_text_seen_and_begins_in_shadow(house: House) -> None:
    form = await slash(house, "new", name="spam", respond="remove")
    message = await sent(house, form, sample="FR3E n1tro, g1veaways at steamcommunlty!", note="raids in June")
    words = message.content
    assert "begins in shadow" in words
    assert "+ free nitro" in words
    assert "spam: a new rule, **in shadow**" in words
    assert "3 of these would be found in your text" in words
    assert "`free nitro` finds `FR3E n1tro`" in words
    assert "`giveaway*` finds `g1veaways`" in words
    assert "I read your text as: `free nitro, giveaways at steamcommunlty!`" in words
    assert "Nothing is changed yet" in words
    assert buttons_of(message) == ["Change it", "Discard"]
    assert await rules(house) == {}
    assert "in shadow" in await press(house, message, "Change it")
    assert (await rules(house))["spam"]["entries"] == ["free nitro", "giveaway*", "/steamcomm\\w+/"]
    assert (await policy(house))["rules"]["custom.spam"]["mode"] == "shadow"
    await house.sam.send(house.support, "free nitro for everybody")
    assert [one.content for one in house.support.history()][-1] == "free nitro for everybody"
    assert house.said(house.support) == []
    assert house.said(house.log) == []
    (change, *_) = await house.ledger.changes(house.world.guild.id, 5)
    assert change.by == house.alex.id
    assert change.note == "raids in June"
    assert "FR3E" not in str(await house.ledger.export(house.alex.id)), "a text to try it on is kept nowhere"


async def test_once_it_is_on_it_answers_also_what_is_spelled_oddly(house: House) -> None:
    await begun(house, respond="remove")
    await switch_on(house)
    await house.sam.send(house.support, "grab your fr3e n1tro here")
    assert [one for one in house.support.history() if not one.author.bot] == []
    assert any("a rule of this server" in text_of(one) for one in house.said(house.log))
    await house.sam.send(house.support, "my freedom, and no giving away")
    assert [one.content for one in house.support.history() if not one.author.bot] == ["my freedom, and no giving away"]


async def test_a_rule_of_their_own_never_takes_a_cry_for_help_away(house: House) -> None:
    await begun(house, entries="kill myself\nfree nitro", respond="remove", where="everywhere")
    await switch_on(house)
    await house.sam.send(house.support, "i want to kill myself, no free nitro can help")
    (stays,) = [one for one in house.support.history() if not one.author.bot]
    assert "kill myself" in stays.content
    assert len(house.cards()) == 1
    await house.sam.send(house.support, "free nitro")
    assert [one.content for one in house.support.history() if not one.author.bot][-1] == "free nitro", "within a day"


async def test_what_is_added_to_a_rule_that_acts_is_tried_beside_it_until_it_is_kept(house: House) -> None:
    await begun(house, respond="remove")
    await switch_on(house)
    message = await sent(house, await slash(house, "add", rule="spam"), entries="cheap robux\nfree nitro")
    assert "tried beside it first, as **spam-new**" in message.content
    assert "+ cheap robux" in message.content
    assert "+ free nitro" not in message.content, "it has that already"
    await press(house, message, "Change it")
    await house.sam.send(house.support, "cheap robux")
    assert [one.content for one in house.support.history() if not one.author.bot] == ["cheap robux"]
    await house.sam.send(house.support, "free nitro")
    assert [one.content for one in house.support.history() if not one.author.bot] == ["cheap robux"]
    assert "tried for **spam**" in await said(house, "list")
    offered = await house.alex.autocomplete(house.log, "words keep", "rule", "")
    assert [one["value"] for one in offered] == ["spam-new"]
    shown = await slash(house, "keep", rule="spam-new")
    assert "Nobody has judged it" in shown.response.message.content
    asked = await press(house, shown.response.message, "Change it")
    assert "has not been judged right often enough" in asked
    assert "spam-new" in await rules(house)
    assert "has what was tried" in await press(house, shown.response.message, "Do it all the same")
    assert (await rules(house)).keys() == {"spam"}
    assert "custom.spam-new" not in (await policy(house))["rules"]
    await house.sam.send(house.support, "cheap robux again")
    assert [one.content for one in house.support.history() if not one.author.bot] == ["cheap robux"]


async def test_to_a_rule_in_shadow_words_are_added_at_once_and_taken_out_again(house: House) -> None:
    await begun(house)
    await press(house, await sent(house, await slash(house, "add", rule="spam"), entries="robux"), "Change it")
    assert (await rules(house))["spam"]["entries"] == ["free nitro", "giveaway*", "robux"]
    found = await house.alex.autocomplete(house.log, "words remove", "entry", "give", rule="spam")
    assert [one["value"] for one in found] == ["giveaway*"]
    shown = await slash(house, "remove", rule="spam", entry="giveaway*")
    assert "- giveaway*" in text_of(shown.response)
    await made(house, shown)
    assert (await rules(house))["spam"]["entries"] == ["free nitro", "robux"]
    assert "Choose an entry" in await said(house, "remove", rule="spam", entry="giveaway*")
    again = await sent(house, await slash(house, "add", rule="spam"), entries="FREE N1TRO")
    assert "It is like this already" in again.content
    await made(house, await slash(house, "delete", rule="spam"))
    assert await rules(house) == {}
    assert "custom.spam" not in (await policy(house)).get("rules", {})
    assert "no rules of its own" in await said(house, "list")


async def test_a_rule_for_another_category_is_tried_and_then_that_category_answers(house: House) -> None:
    form = await slash(house, "new", name="slang", category="crisis.suicide", level="urgent")
    message = await sent(house, form, entries="sewer slide")
    assert "counts as thoughts of suicide" in message.content
    await press(house, message, "Change it")
    await house.sam.send(house.support, "sewer slide")
    assert house.cards() == []
    await robin_moderates(house)
    refused = await said(house, "keep", house.robin, rule="slang")
    assert refused == "You need the permission **Manage Server** for this.", (
        "it would act, which is for the owner to say"
    )
    server = await house.ledger.server(house.world.guild.id)
    await house.change(policy={**server.policy, "trust": {"rules": "moderators"}})
    await judged(house, "custom.slang", 30, 1)
    shown = await slash(house, "keep", house.robin, rule="slang")
    assert "Judged right 30 of 31 times" in shown.response.message.content
    await press(house, shown.response.message, "Change it", house.robin)
    assert "custom.slang" not in (await policy(house)).get("rules", {})
    await house.sam.send(house.support, "still thinking of a sewer slide")
    assert len(house.cards()) == 1


LIST = b"# ours\nfree nitro\n\ncheap robux\nCHEAP robux\n/gift\\d+/\n"


async def test_a_list_goes_out_and_comes_in_and_is_seen_first(house: House) -> None:
    await begun(house)
    shown = await slash(house, "import", rule="spam", file=("list.txt", LIST))
    words = text_of(shown.response)
    assert "+ cheap robux" in words
    assert "- giveaway*" in words
    assert "free nitro" not in words.split("```")[1]
    assert "One entry stood there twice" in words
    assert (await rules(house))["spam"]["entries"] == ["free nitro", "giveaway*"]
    await made(house, shown)
    assert (await rules(house))["spam"]["entries"] == ["free nitro", "cheap robux", "/gift\\d+/"]
    answer = await slash(house, "export", rule="spam")
    (file,) = answer.response.attachments
    assert file.filename == "spam.txt"
    text = await file.read()
    assert text.decode().splitlines()[1:] == ["free nitro", "cheap robux", "/gift\\d+/"]
    again = await slash(house, "import", rule="spam", file=("spam.txt", text))
    assert "It is like this already" in text_of(again.response)


async def test_every_mistake_in_a_list_is_told_with_its_line_and_nothing_is_changed(house: House) -> None:
    await begun(house)
    before = await policy(house)
    bad = b"fine\n/(?=a)b/\n# a remark\n18+\nsp*m\n/(a)\\1/\n"
    words = await said(house, "import", rule="spam", file=("list.txt", bad))
    assert "4 things do not fit yet" in words
    for place in ("Line 2:", "Line 4:", "Line 5:", "Line 6:"):
        assert place in words
    assert await policy(house) == before
    for file in (b"\xff\xfe\x00", b"x" * 300_000):
        assert "could not be read" in await said(house, "import", rule="spam", file=("list.txt", file))


async def test_no_asterisk_of_what_does_not_fit_is_eaten_by_discord(house: House) -> None:
    form = await slash(house, "new", name="spam")
    message = await sent(house, form, entries="*\nab*", note="why")
    first, second = (line for line in message.content.splitlines() if line.startswith("- "))
    assert "\u201c\\*\u201d the \\* stands" in first
    assert first.endswith("giveaway\\*")
    assert "\u201cab\\*\u201d" in second


async def test_what_does_not_fit_in_a_form_can_be_corrected_without_typing_it_again(house: House) -> None:
    form = await slash(house, "new", name="spam")
    message = await sent(house, form, entries="free nitro\n/a*/", note="why")
    assert "Line 2:" in message.content
    assert buttons_of(message) == ["Correct it", "Discard"]
    opened = await house.alex.click(message, label="Correct it")
    assert opened.modal is not None
    filled = {row["component"]["custom_id"]: row["component"].get("value", "") for row in opened.modal["components"]}
    assert filled == {"entries": "free nitro\n/a*/", "sample": "", "note": "why"}
    corrected = await sent(house, opened, entries="free nitro")
    assert corrected.id == message.id
    await press(house, corrected, "Change it")
    assert (await rules(house))["spam"]["entries"] == ["free nitro"]


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"name": "Sp am"}, "cannot be a name"),
        ({"name": "spam-new"}, "cannot be a name"),
        ({"name": "x", "category": "crisis.suicide"}, "needs a level"),
        ({"name": "x", "category": "crisis.suicide", "level": "soon"}, "needs a level"),
        ({"name": "x", "level": "urgent"}, "Only cries for help have a level"),
        ({"name": "x", "category": "weather"}, "not something that I look for"),
        ({"name": "x", "respond": "ban"}, "from the list"),
        ({"name": "x", "where": "mars"}, "from the list"),
    ],
)
async def test_what_cannot_be_chosen_for_a_rule_is_told_before_anything_is_typed(
    house: House, options: dict[str, Any], why: str
) -> None:
    assert why in await said(house, "new", **options)


async def test_everything_is_offered_while_it_is_typed(house: House) -> None:
    async def offered(command: str, option: str, words: str = "") -> list[str]:
        return [one["value"] for one in await house.alex.autocomplete(house.log, command, option, words)]

    await begun(house)
    assert await offered("words new", "level") == ["emergency", "urgent", "concern"]
    assert await offered("words new", "respond") == ["flag", "nudge", "remove"]
    assert await offered("words new", "where") == ["support", "everywhere"]
    assert await offered("words new", "category", "suicide") == ["crisis.suicide"]
    for command in ("list", "add", "remove", "delete", "import", "export"):
        assert await offered(f"words {command}", "rule", "sp") == ["spam"]
    assert [one["value"] for one in await house.sam.autocomplete(house.support, "words list", "rule", "")] == []


async def test_whoever_may_not_is_told_which_role_it_takes(house: House) -> None:
    await begun(house)
    moderators = next(iter((await house.ledger.server(house.world.guild.id)).moderator_roles))
    before = await policy(house)
    cases: tuple[tuple[str, dict[str, Any]], ...] = (
        ("list", {}),
        ("export", {"rule": "spam"}),
        ("new", {"name": "mine"}),
        ("add", {"rule": "spam"}),
        ("remove", {"rule": "spam", "entry": "free nitro"}),
        ("delete", {"rule": "spam"}),
        ("keep", {"rule": "spam"}),
        ("import", {"rule": "spam", "file": ("list.txt", LIST)}),
    )
    for command, options in cases:
        words = await said(house, command, house.robin, **options)
        assert f"<@&{moderators}>" in words, command
        assert "Manage Server" in words, command
    assert await policy(house) == before


async def test_a_form_and_a_button_ask_again_who_presses(house: House) -> None:
    await robin_moderates(house)
    message = await sent(house, await slash(house, "new", house.robin, name="spam"), house.robin)
    await house.change(moderator_roles=frozenset())
    assert "Manage Server" in await press(house, message, "Change it", house.robin)
    assert await rules(house) == {}
    await robin_moderates(house)
    form = await slash(house, "new", house.robin, name="spam")
    await house.change(moderator_roles=frozenset())
    assert "Manage Server" in (await sent(house, form, house.robin)).content


async def test_stale_buttons_answer_kindly(house: House) -> None:
    first = await sent(house, await slash(house, "new", name="spam"))
    await house.restart()
    assert "no longer have what this was about" in await press(house, first, "Change it")
    second = await sent(house, await slash(house, "new", name="spam"))
    third = await sent(house, await slash(house, "new", name="other"))
    assert "no longer" in await press(house, second, "Change it"), "the newer one took its place"
    assert "Discarded" in await press(house, third, "Discard")
    late = await sent(house, await slash(house, "new", name="late"))
    await house.env.advance_time(HELD + 1)
    assert "no longer" in await press(house, late, "Change it")
    assert await rules(house) == {}


async def test_what_somebody_else_has_changed_since_is_shown_again_first(house: House) -> None:
    await begun(house)
    shown = await slash(house, "import", rule="spam", file=("list.txt", b"robux\n"))
    server = await house.ledger.server(house.world.guild.id)
    changed = {**server.policy, "detectors": {"own": {"rules": {"spam": {"entries": ["free nitro", "casino"]}}}}}
    await house.change(policy=changed)
    words = await made(house, shown)
    assert "Somebody has changed something here since you began" in words
    assert "- casino" in words
    assert (await rules(house))["spam"]["entries"] == ["free nitro", "casino"]
    await press(house, shown.response.message, "Change it")
    assert (await rules(house))["spam"]["entries"] == ["robux"]


async def test_what_is_gone_meanwhile_is_not_brought_back(house: House) -> None:
    await begun(house)
    shown = await slash(house, "remove", rule="spam", entry="free nitro")
    await house.change(policy={})
    assert "is not there any more" in await made(house, shown)
    assert await policy(house) == {}
    cases: tuple[tuple[str, dict[str, Any]], ...] = (
        ("list", {"rule": "spam"}),
        ("export", {"rule": "spam"}),
        ("add", {"rule": "spam"}),
        ("keep", {"rule": "spam"}),
    )
    for command, options in cases:
        assert "Choose a rule" in await said(house, command, **options)


async def test_a_name_that_is_taken_is_not_taken_twice(house: House) -> None:
    form = await slash(house, "new", name="spam")
    await begun(house)
    assert "already" in (await sent(house, form, entries="robux")).content
    assert "already" in await said(house, "new", name="spam")
    assert "Switch it on with" in await said(house, "keep", rule="spam")


async def test_a_list_of_one_rule_shows_what_it_looks_for(house: House) -> None:
    await begun(house, entries="\n".join(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(300)))
    words = await said(house, "list", rule="spam")
    assert "words: 300, patterns: 0; in shadow" in words
    assert "wordaa" in words
    assert "**/words export** gives all" in words
    assert len(words) <= 2_000
