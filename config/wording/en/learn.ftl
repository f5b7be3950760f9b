# /privacy learn: a short page on staying anonymous here.

learn-title = Staying anonymous here
learn-name = **A name of your own making.** Press the server's name, choose **Edit Per-server Profile**, and write a nickname that none of your other accounts has. A picture of your own making helps too.
learn-keep = **Better kept to yourself:** your full name, address, school, workplace, phone number, other accounts, and your age if you are under 18. Small things add up: a town, a job and a date can be enough to know you.
learn-others = **Other people too.** You can say what happened without saying who: "my friend" or "a teacher" is enough.
learn-pictures = **Pictures and files.** A picture can show a street, a uniform or a face, and a file can carry your name or where it was made. I can't look into pictures, so please look twice. A screenshot of a picture carries less than the picture itself.
learn-slipped = **If something slipped out,** delete the message: press and hold it, or right-click it, and choose Delete. If somebody has used it, or asks for more, please tell a moderator. You have done nothing wrong.
learn-bot = **What I do:** I notice details like these and tell you in private. I never keep what you write or what you are called. **/privacy export** shows what I keep about you, **/privacy erase** forgets it.
learn-more = More on staying anonymous here: **/privacy learn**
