"""The platforms on which people have another name: what they are called in chat, and what links to people look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PLAIN: Final = r"[a-z0-9_]{2,32}"
DOTTED: Final = r"[a-z0-9_.]{2,32}"
DASHED: Final = r"[a-z0-9_.-]{2,40}"


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform. Names are in skeleton spelling, parted by commas.

    ``names`` are said of nothing else. ``everyday`` are other words or scraps as well, and count only beside a word or
    sign that makes them a platform. ``form`` is a pattern of what a user name may look like. ``coded`` platforms also
    know people by a friend code.
    """

    names: str
    everyday: str = ""
    form: str = DOTTED
    coded: bool = False


@dataclass(frozen=True, slots=True)
class Host:
    """Where links to people lead. ``before`` are the alternatives that stand before the name, parted by blanks.

    The name follows at once where there is nothing ``before`` it, and where it is ``bare`` even so. ``pages`` are first
    parts of a path that are no people.
    """

    name: str
    before: str = ""
    pages: str = ""
    bare: bool = False


PLATFORMS: Final = (
    Platform("snapchat, snap chat, snapchats", "snap, snaps, sc, s c, 👻", DASHED),
    Platform("instagram, insta, instas, finsta, spam insta", "ig, i g"),
    Platform("tiktok, tik tok, tiktoks", "tt"),
    Platform("telegram", "tg, tele", PLAIN),
    Platform("whatsapp, whats app"),
    Platform("kik"),
    Platform("discord", "disc, dc"),
    Platform("steam account, steam id, steam name, steamid", "steam", DASHED, coded=True),
    Platform("xbox, xbox live, gamertag, gamer tag", "gt", DASHED),
    Platform("psn, psn id, playstation, ps4, ps5", form=DASHED),
    Platform("nintendo, friend code, switch code, trainer code, pokemon go, genshin", "switch, fc, uid", coded=True),
    Platform("roblox, minecraft, fortnite, valorant, valo, ubisoft, uplay", "ign, riot"),
    Platform("battlenet, battle net, epic games", "bnet, epic"),
    Platform("twitter, tweeter", "twt, x", PLAIN),
    Platform("facebook, messenger", "fb"),
    Platform("reddit", form=DASHED),
    Platform("youtube, you tube", "yt", DASHED),
    Platform("twitch, soundcloud, spotify, deviantart", form=DASHED),
    Platform("wattpad, ao3, archive of our own, goodreads, letterboxd", form=DASHED),
    Platform("onlyfans, only fans, fansly", "of"),
    Platform("linkedin, github, gitlab, strava, duolingo, lichess", form=DASHED),
    Platform("tumblr, pinterest, vsco, bereal, bluesky, bsky, mastodon, vinted, depop, patreon", "threads", DASHED),
    Platform("wechat, we chat, viber, skype, line id", "line, signal", DASHED),
    Platform("yubo, wizz, omegle, tinder, hinge, bumble, amino, weheartit"),
)  # fmt: skip

ACCOUNTS: Final = Platform(
    "other acc, other account, alt acc, alt account, second acc, second account, backup acc, backup account, "
    "main acc, main account, spam acc, spam account, private acc, private account, old acc, new acc, otra cuenta, "
    "outra conta, autre compte, anderer account, zweitaccount, usernames everywhere, username everywhere, "
    "user everywhere, same user, same username, same @, my @, @ is, my other one, another one",
    "alt, acc, acct, account, cuenta, conta, compte",
    DASHED,
)
"""An account that is not said where: here it means another one of Discord, or the same name everywhere."""

HOSTS: Final = (
    Host("instagram.com", pages="p reel reels explore stories tv accounts about direct legal"),
    Host("instagr.am", pages="p"),
    Host("tiktok.com", "@"),
    Host("snapchat.com", "add/ @"),
    Host("twitter.com", pages="i home search hashtag intent share explore settings login"),
    Host("x.com", pages="i home search hashtag intent share explore settings login"),
    Host("facebook.com", "profile.php?id= people/", "groups events pages watch share sharer story story.php photo "
         "photo.php photos marketplace login reel reels permalink.php permalink help gaming hashtag", bare=True),
    Host("fb.com", "profile.php?id=", "groups events pages watch share story photo photos", bare=True),
    Host("fb.me"),
    Host("m.me"),
    Host("t.me", pages="joinchat s c share addstickers proxy"),
    Host("telegram.me", pages="joinchat s c share"),
    Host("youtube.com", "@ user/ c/ channel/"),
    Host("twitch.tv", pages="videos directory p clip downloads"),
    Host("reddit.com", "user/ u/"),
    Host("redd.it", "user/ u/"),
    Host("linkedin.com", "in/"),
    Host("github.com", pages="features orgs topics about search login marketplace sponsors pricing"),
    Host("gitlab.com", pages="explore help users groups"),
    Host("onlyfans.com", pages="help terms my"),
    Host("fansly.com"),
    Host("steamcommunity.com", "id/ profiles/ user/"),
    Host("steampowered.com", "user/"),
    Host("bsky.app", "profile/"),
    Host("tumblr.com", "blog/", "tagged explore search dashboard", bare=True),
    Host("pinterest.com", pages="pin search ideas"),
    Host("soundcloud.com", pages="discover charts search stream you"),
    Host("open.spotify.com", "user/"),
    Host("letterboxd.com", pages="film films list lists journal"),
    Host("goodreads.com", "user/show/"),
    Host("strava.com", "athletes/"),
    Host("wattpad.com", "user/"),
    Host("archiveofourown.org", "users/"),
    Host("deviantart.com", pages="tag search"),
    Host("linktr.ee"),
    Host("threads.net", "@"),
    Host("threads.com", "@"),
    Host("kik.me"),
    Host("vsco.co", pages="search"),
    Host("last.fm", "user/"),
    Host("roblox.com", "users/"),
    Host("discord.com", "users/"),
    Host("discordapp.com", "users/"),
    Host("ngl.link"),
    Host("vk.com"),
    Host("chess.com", "member/"),
    Host("lichess.org", "@/"),
    Host("patreon.com", "user?u=", "posts login", bare=True),
    Host("medium.com", "@"),
    Host("cameo.com"),
    Host("depop.com", pages="products search"),
    Host("ask.fm"),
    Host("bere.al"),
    Host("myspace.com"),
    Host("duolingo.com", "profile/"),
    Host("ko-fi.com", pages="s post"),
)  # fmt: skip

OWN_SITES: Final = ("tumblr.com", "carrd.co", "bsky.social", "deviantart.com", "bandcamp.com", "straw.page")
"""Where a person's name stands before the host."""
