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
    know people by a friend code, ``spaced`` ones allow blanks in names, ``public`` ones are full of names that
    everybody may know.
    """

    names: str
    everyday: str = ""
    form: str = DOTTED
    coded: bool = False
    spaced: bool = False
    public: bool = False


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


def _phrases(text: str) -> frozenset[str]:
    """Phrases parted by blanks, their words by low lines."""
    return frozenset(phrase.replace("_", " ") for phrase in text.split())


PLATFORMS: Final = (
    Platform("snapchat, snap chat, snapchats, snapp, snapchatt, s n a p, s n a p c h a t, 5nap",
             "snap, snaps, sc, s c, 👻", DASHED),
    Platform("instagram, insta, instas, finsta, spam insta, rinsta, i n s t a, i n s t a g r a m, 1nsta, 1nstagram, "
             "1nst4, 1nst4gr4m, instagrm, instagran", "ig, i g"),
    Platform("tiktok, tik tok, tiktoks, t i k t o k, douyin, rednote, xiaohongshu", "tt"),
    Platform("telegram, telegramm", "tg, tele", PLAIN),
    Platform("whatsapp, whats app, zap zap"),
    Platform("kik, k i k"),
    Platform("discord, d i s c o r d", "disc, dc"),
    Platform("steam account, steam id, steam name, steamid", "steam", DASHED, coded=True),
    Platform("xbox, xbox live, xbl, gamertag, gamer tag", "gt", DASHED, spaced=True),
    Platform("psn, psn id, playstation, ps4, ps5", form=DASHED, spaced=True),
    Platform("nintendo, friend code, switch code, trainer code, pokemon go, genshin, honkai, wuwa, pubg, codm, "
             "free fire, mobile legends, mlbb, play ml, play ff, brawl stars, clash royale, clash of clans, arknights, "
             "supercell id, player id, game id, ingame id, invite code, friend id, codigo de amigo, code ami, "
             "freundescode", "switch, fc, uid", coded=True),
    Platform("roblox, minecraft, fortnite, valorant, valo, ubisoft, uplay, vrchat, rec room, osu, runescape, "
             "riot id, riot name", "ign, riot"),
    Platform("battlenet, battle net, battle.net, battletag, battle tag, epic games, ea id", "bnet, epic"),
    Platform("twitter, tweeter", "twt, x", PLAIN),
    Platform("facebook, messenger", "fb"),
    Platform("reddit", form=DASHED),
    Platform("youtube, you tube", "yt", DASHED, public=True),
    Platform("twitch, soundcloud, spotify, deviantart, bandcamp, lastfm, last.fm, bilibili", form=DASHED, public=True),
    Platform("wattpad, ao3, archive of our own, goodreads, letterboxd, fanfiction.net, quotev, storygraph, pixiv, "
             "artstation, furaffinity, toyhouse, neocities", form=DASHED),
    Platform("onlyfans, only fans, fansly", "of"),
    Platform("linkedin, github, gitlab, strava, duolingo, lichess, chess.com, ravelry, habitica, zwift, "
             "myfitnesspal, etsy, redbubble", form=DASHED),
    Platform("tumblr, pinterest, vsco, bereal, bluesky, bsky, mastodon, vinted, depop, patreon, cohost, locket, "
             "tellonym, curiouscat, poshmark", "threads", DASHED),
    Platform("wechat, we chat, weixin, viber, skype, line id, kakaotalk, kakao, zalo, weibo, qq, threema, zello, "
             "guilded, imvu, vkontakte", "line, signal", DASHED),
    Platform("yubo, wizz, omegle, tinder, hinge, bumble, amino, weheartit, grindr, badoo, okcupid, litmatch"),
)  # fmt: skip
"""Friend codes are known by the games as well."""

ACCOUNTS: Final = Platform(
    "other acc, other account, alt acc, alt account, second acc, second account, backup acc, backup account, "
    "main acc, main account, spam acc, spam account, private acc, private account, old acc, new acc, otra cuenta, "
    "outra conta, autre compte, anderer account, zweitaccount, usernames everywhere, username everywhere, "
    "user everywhere, same user, same username, same @, my @, @ is, my other one, another one, "
    "my backup, my burner, my spam, my vent, my priv, same name everywhere, "
    "same handle, mismo usuario, mesmo usuario, meme pseudo, "
    "my username, my user name, my user, my handle, the username, the handle, username is, "
    "mi usuario, meu usuario, mon pseudo",
    "alt, acc, acct, account, cuenta, conta, compte",
    DASHED,
)
"""An account that is not said where: here it means another one of Discord, or the same name everywhere."""

NAMED_ALONE: Final = _phrases(
    "my_username my_user_name my_user my_handle the_username the_handle username_is mi_usuario meu_usuario mon_pseudo"
)
"""Of these, those that may as well be the name on this server, which is no detail."""

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
