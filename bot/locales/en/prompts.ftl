### The library, as coordinators look after it.

prompts-title = The library
prompts-about = What pairs talk about here. Switch off what does not suit you, and add prompts of your own. Sessions that have a prompt already keep it. Only coordinators see this window.
prompts-count = { $count ->
    [one] 1 prompt
   *[other] { $count } prompts
}{ $own ->
    [0] {""}
   *[other] {" "}· { $own } of your own
}{ $off ->
    [0] {""}
   *[other] {" "}· { $off } switched off
}
prompts-agreement = The agreement, in the first session
prompts-closing = Looking back, in the last session
prompts-circle-about = What the mentors of a round talk about among themselves. Switch off what does not suit you; prompts of your own come to pairs alone.
prompts-add = Write a prompt
prompts-own = :pencil2: your own
prompts-off = :no_entry_sign: switched off
prompts-topic-off = :no_entry_sign: This topic is switched off: none of its prompts comes, and nobody can choose it.
prompts-topic-switch-off = Switch this topic off
prompts-topic-switch-on = Switch this topic on
prompts-prompt-switch-off = Switch it off
prompts-prompt-switch-on = Switch it on
prompts-edit = Change
prompts-language = Add a language
prompts-remove = Take it out
prompts-remove-title = Take this prompt out?
prompts-remove-text = It will not come up again. Sessions that have it keep it.
prompts-remove-yes = Yes, take it out
prompts-remove-no = No, keep it
home-prompts = The library

writing-title = A new prompt
writing-edit-title = Change a prompt
writing-about = Ask for a point of view, never for an analysis, and for nothing private. Plain words without formatting.
writing-in = In this language: { $language }
writing-language = In which language do you write?
writing-topic = Topic
writing-topic-new = A new topic
writing-topic-title = What the topic is called
writing-topic-title-hint = For a new topic, or one of your own, in the language in which you write. Leave it empty for ours.
writing-topic-needed = Please give the new topic a name.
writing-depth = How deep does it go?
writing-needs = What should be on the table?
writing-title-field = Title
writing-why = Why does it matter to both? One sentence.
writing-questions = Questions from the mentee to the mentor
writing-questions-hint = Three or four, each on a line of its own. The first is easy to answer.
writing-questions-wrong = Three or four questions, please, each on a line of its own and at most 500 characters long.
writing-question-wrong = A question ends with a question mark, and in Spanish begins with one. This one does not yet: { $words }
writing-word-wrong = No prompt says this, and ours do not either: { $words }. Please find other words.
writing-sentence-wrong = Please make this sentence shorter, { $most } words at most: { $words }
writing-together = Something to do together
writing-mentor-tip = A tip for the mentor
writing-mentee-tip = A tip for the mentee
writing-commitment = What one of the two could take on until the next session

prompts-removed = This prompt has been taken out already.
prompts-changed = Somebody has changed this prompt since you opened it. Please open it again, so that nothing of theirs is lost.
prompts-last = This one has to stay: without it there would be nothing left for a first session, a last one, those in between or the mentors' circle.
prompts-all-languages = This prompt has every language that I speak already.
prompts-full = There is room for { $most } prompts of your own, { $each } in a topic, and { $topics } topics. Please take one out first.
