# A volunteer may have stepped over a boundary towards a member: what they read alone, and what supervisors read.

conduct-reminder = Hi, I'm a bot, and this is only for you. A message of yours sounded as if it could be { $what }: { $link }
    From what volunteers here agree on: nothing in private. No direct messages, calls, meetings, gifts or money, and no swapping of contacts, however kind it is meant. We answer in the channels, or in the room that I open for a case.
    If I misread it, there is nothing to do. Nobody else has been told. Thank you for being there for people.
boundary-line = { $reminded ->
        [no] <@{ $person }>, who volunteers here, may have come too close to a member: { $what }. I could not remind them of the code of conduct in private, so please talk with them. { $link }
       *[yes] <@{ $person }>, who volunteers here, may have come too close to a member: { $what }. They have been reminded of the code of conduct before. { $link }
    }
