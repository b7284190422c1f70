### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = You read this because you coordinate.

notice-stalled = *{ $mentor }* and *{ $mentee }* may need a hand: two sessions in a row were moved or skipped. I have written them a kind word. Dates are all I know of it.
notice-automatic = *{ $program }*: I have matched those who were waiting and published round { $number }, as the program is set up: { $pairs ->
    [one] 1 new pair
   *[other] { $pairs } new pairs
}. Whoever has no partner yet is considered again, once a day at most.
