### What coordinators are told of unasked: logistics alone, never what somebody said.

notice-why = You read this because you coordinate.
