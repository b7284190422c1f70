### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = You read this because you coordinate.

notice-stalled = *{ $mentor }* and *{ $mentee }* may need a hand: two sessions in a row were moved or skipped. I have written them a kind word. Dates are all I know of it.
