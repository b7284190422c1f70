"""The library in figures and in samples, as Markdown between the marks of a page; it writes no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.book.page import by_topic, languages_of
from bot.library import DEPTHS, FALLBACK, Library, Prompt
from bot.messages.phrases import say
from bot.messages.times import language

SHOWN = (
    *("our-agreement", "how-does-tiktok-work", "show-me-what-you-ask-it", "a-week-as-it-really-is"),
    *("recruiting-people-like-me", "be-our-customer-for-ten-minutes", "when-a-decision-lands"),
    *("the-work-nobody-sees", "what-nobody-tells-you", "looking-back"),
)
LABELS = ("session-together", "topics-tip-mentor", "topics-tip-mentee", "session-commitment")


def inserted(text: str, library: Library) -> str:
    """The text of a page with both tables written anew between `<!-- name -->` and `<!-- end of name -->`."""
    for name, content in (("figures", counted(library)), ("samples", in_all_languages(library, SHOWN))):
        before, begin, rest = text.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition(f"<!-- end of {name} -->")
        text = f"{before}{begin}\n{content}\n{end}{after}"
    return text


def counted(library: Library) -> str:
    """How many prompts each topic has, by depth, and in how many of them each language has words of its own."""
    codes = languages_of(library)
    names = [language(code, FALLBACK) for code in codes]
    lines = [["Topic", *DEPTHS, "all", *names], ["---"] * (len(names) + len(DEPTHS) + 2)]
    total = [0] * (len(names) + len(DEPTHS) + 1)
    for topic, prompts in by_topic(library):
        figures = [
            *(sum(getattr(prompt, "depth", None) == depth for prompt in prompts) for depth in DEPTHS),
            len(prompts),
            *(sum(code in prompt.words for prompt in prompts) for code in codes),
        ]
        total = [one + other for one, other in zip(total, figures, strict=True)]
        lines.append([_title(library, topic), *(str(figure) if figure else "" for figure in figures)])
    lines.append(["**Together**", *(f"**{figure}**" for figure in total)])
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def in_all_languages(library: Library, ids: Iterable[str]) -> str:
    """These prompts in full, in every language that they have."""
    return "\n".join(line for each in ids for line in _sample(library, library.prompts[each]))


def _sample(library: Library, prompt: Prompt) -> Iterator[str]:
    about = ", ".join((_title(library, prompt.topic), prompt.depth, say(FALLBACK, f"needs-{prompt.needs}")))
    yield f"### {prompt.words[FALLBACK].title}\n"
    yield f"`{prompt.id}`: {about}. Doing: {', '.join(map(str, prompt.doing))} minutes.\n"
    for code in languages_of(library):
        if code not in prompt.words:
            continue
        words = prompt.words[code]
        yield f"**{language(code, FALLBACK)}. {words.title}**\n"
        yield f"{words.why}\n"
        yield "\n".join(f"{number}. {question}" for number, question in enumerate(words.questions, 1)) + "\n"
        texts = (words.together, words.mentor_tip, words.mentee_tip, words.commitment)
        names = ("together", "tip", "tip", "commitment")
        for message, name, text in zip(LABELS, names, texts, strict=True):
            yield "- " + say(code, message, **{name: text}).replace("*", "**", 2)
        yield ""


def _title(library: Library, topic: str) -> str:
    return library.topics[topic][FALLBACK] if topic in library.topics else say(FALLBACK, f"book-{topic}")
