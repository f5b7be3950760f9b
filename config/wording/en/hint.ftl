# The one hint about the name under which somebody posts. In the open: neutral, short, no names, no quotes.

hint-public = There is a private tip here, for the author of this message.
hint-button = Read the tip
hint-direct = Hi, I'm a bot. I have one tip for you about the name you use on a server we share. You can ignore it if you like.

# Behind the button. $what is a list such as "a full name and a phone number".
hint-noticed = The name you post under here seems to contain **{ $what }**.
hint-why = Everybody who reads along sees it, and it connects what you write here to the rest of your life. Many people here use a name they made up.
hint-how = To have another name on this server alone: press the server's name, choose **Edit Per-server Profile**, and write a nickname. Older messages show it as well.
hint-choice = It is your name and your choice. I won't bring this up again.
