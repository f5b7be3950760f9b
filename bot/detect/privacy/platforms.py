"""The platforms on which people have another name: what they are called in chat, and what links look like."""

from __future__ import annotations

from typing import Final

from bot.detect.words import words

NAMES: Final = (
    r"snap ?chats?|snaps?|sc|insta(?:gram)?s?|ig|finsta|tik ?toks?|telegram|tele|tg|whats ?app|kik|discords?|disc"
    r"|steam|xbox(?: live)?"
    r"|gamertag|gt|psn|playstation|ps5|ps4|roblox|twitter|twt|tweeter|facebook|fb|messenger|reddit|youtube|yt|twitch"
    r"|onlyfans|of"
    r"|linkedin|skype|signal|bluesky|bsky|tumblr|pinterest|spotify|letterboxd|ao3|archive of our own|wattpad|uplay"
    r"|ubisoft|epic"
    r"|fortnite|minecraft|ign|we ?chat|viber|vsco|bereal|strava|soundcloud|github|gitlab|riot|valorant|league"
    r"|battle ?net|bnet"
    r"|nintendo|switch|goodreads|threads|mastodon|deviantart|hinge|tinder|bumble|wizz|yubo|omegle|duolingo"
    r"|chess\.com|lichess|genshin"
    r"|hoyoverse|last\.?fm|vinted|depop|etsy|patreon|line id|zangi|session|matrix|element"
)
"""Names and short names, as part of a pattern over skeletons."""

SHORT: Final = words("sc ig of gt tg tele disc line league session element switch epic threads signal steam snap snaps")
"""Names that are everyday words or scraps as well."""

LINKS: Final = (
    r"instagram\.com/(?!p/|reel|reels|explore|stories|tv/|accounts|about)|instagr\.am/(?!p/)|tiktok\.com/@|"
    r"(?:twitter|x)\.com/(?!i/|home|search"
    r"|hashtag|intent|share|explore)|(?:facebook|fb)\.com/(?:profile\.php\?id=|people/)?(?!groups|events|pages|watch"
    r"|share|story|photo"
    r"|sharer|marketplace|login|reel|permalink)|snapchat\.com/add/|(?:t|telegram)\.me/(?!joinchat|\+|s/)"
    r"|youtube\.com/(?:@|user/|c/)"
    r"|twitch\.tv/(?!videos|directory|p/)|(?:reddit\.com|redd\.it)/u(?:ser)?/|linkedin\.com/in/|github\.com/"
    r"(?!features|orgs|topics|about"
    r"|search)|gitlab\.com/|onlyfans\.com/|fansly\.com/|steamcommunity\.com/(?:id|profiles)/|bsky\.app/profile/"
    r"|[\w-]{2,30}\.tumblr\.com"
    r"|tumblr\.com/(?!tagged|explore|search)|pinterest\.\w{2,3}/(?!pin/)|soundcloud\.com/(?!discover|charts)"
    r"|open\.spotify\.com/user/"
    r"|letterboxd\.com/(?!film|list)|goodreads\.com/user/show/|strava\.com/athletes/|wattpad\.com/user/"
    r"|archiveofourown\.org/users/"
    r"|deviantart\.com/|linktr\.ee/|threads\.(?:net|com)/@|kik\.me/|vsco\.co/|last\.fm/user/|roblox\.com/users/"
    r"|discord\.com/users/"
    r"|discordapp\.com/users/|ngl\.link/|carrd\.co/|[\w-]{2,30}\.carrd\.co|vk\.com/|chess\.com/member/"
    r"|lichess\.org/@/|patreon\.com/"
    r"|medium\.com/@|cameo\.com/|depop\.com/|vinted\.\w{2,3}/member/|ask\.fm/|curiouscat\.\w{2,4}/|weheartit\.com/"
    r"|mewe\.com/i/|bere\.al/|myspace\.com/"
)
"""What stands before a person's name in a link, not the link to an article, a video, a group or a search."""

ORDINARY: Final = words(
    "a about above account acting actually add after again all alone already also always am an and another any "
    "anymore anyone anything app apps are "
    "around as ask asked at away back bad banned be because been before being better bio blocked boring both break "
    "broke broken but by can cant "
    "check cold come comes comments crashed day days dead deleted did didnt died different dm dms do does doesnt "
    "doing dont down drop dry dumb "
    "else empty ended even ever every everyone everything fake fine for forever free friend friends from full fun "
    "gave gets getting glitching go "
    "goes going gone gonna good got group groups hacked had hard has hate have having he hello her here hers hey "
    "hi hidden him his home how i id if ill im "
    "in inactive insane instead into is isnt it its ive just keep keeps kinda know last later laggy leave left "
    "lets like literally live locked lol lost love "
    "made main make makes maybe me message mine more most moved much muted my name never new next nice no nobody "
    "none not nothing now of off "
    "offline ok okay old on once one only online open opened or other our out over people person phone photo pics "
    "please pls plus post posted posts "
    "private probably public quit rather really right said same saw says says search see seems send sent server "
    "she should shows since so some "
    "somebody someone something still stopped story stories stuff sucks super sure talk text than thanks that "
    "thats the their them then there these "
    "they thing things this those though time to today too took totally trash tried turned under unless until up "
    "us use used user username ur very video "
    "videos want wants was wasnt way we week weird well went were what when where which while who why will with "
    "without wont work working works "
    "worse would wrong yeah years yes yesterday yet you your yours und oder ist nicht nur auch aber mit von zu es "
    "el la los las que pero por para con mi tu su "
    "y o e de do da em um uma mas le les et mais pour avec dans est pas plus sur moi account. down. streak streaks "
    "notification notifications feed "
    "memories filter filters map bitmoji reels reel dm's follower followers likes trend trends live premium nitro "
    "mod mods chat chats call calls "
    "controller console series subscription party game games night store sale deck account's support wrapped "
    "playlist playlists stream streams "
    "streamer sub subs subreddit page pages shorts channel channels marketplace memory lite plus pro web desktop "
    "mobile"
)
"""Words that follow a platform's name in ordinary talk."""
