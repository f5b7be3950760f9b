# Quiet lines, as people on the desk see them.

command-desk-watches = What may be worth a quiet look: nobody was called, and it goes after a day
    .name = watches
quiet-title = Worth a quiet look
quiet-how = Nobody was called, and nobody was answered. Each goes by itself after a day.
quiet-none = There is nothing to look at. Thank you for asking.
quiet-line = **{ $level }**, { $when }: may be about { $what } ({ $sure ->
        [likely] likely
        [maybe] perhaps
       *[faint] a faint sign
    }, { $percent } %). { $link }
quiet-more = And { $count } more.
quiet-button-case = Make it a case
quiet-button-nothing = Nothing
quiet-done-case = It's a case now: { $link }
quiet-done-trying = It's a case now. Its card could not be shown yet, and I go on trying. Until then it stands in **/desk cases**.
quiet-done-unshown = It's a case now, but its card can't be shown on the desk. It stands in **/desk cases**.
quiet-done-nothing = Thanks for looking. That one is gone.
quiet-done-gone = Somebody else has looked at that one already.
