"""The certificate as a picture: words in, a PNG out; it knows neither whose it is nor what any of the words means."""

from __future__ import annotations

import dataclasses
import io
import math
import unicodedata
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parent / "fonts"
TITLE, TEXT = FONTS / "certificate-title.otf", FONTS / "certificate-text.otf"

WIDTH, HEIGHT = 2000, 1414  # the shape of A4, for those who print it
LEFT, TOP, BOTTOM = 170, 160, 1268
COLUMN = 1290  # what is said stays left of the ornament
PAPER, INK, SOFT, LINE = "#fcfbf8", "#22282b", "#596165", "#d9d3c7"
TEAL, AMBER = "#0d6b62", "#f2b84b"
FINE = 3  # ornaments are drawn so many times larger and then made small, for smooth lines
NAME_SIZES, NAME_LINES = range(118, 42, -4), 2
FACT_SIZES = ((32, 3), (28, 4), (24, 5), (18, 6))  # and the lines for which there is room, the largest first
PROGRAM_SIZES = range(40, 16, -2)
COLOURS = 256  # of the picture: enough for smooth letters, and a third of the size
RINGS, PETALS = 24, 12
MISSING = "\uffff"  # no font has it


@dataclasses.dataclass(frozen=True)
class Certificate:
    """What stands on it, in one language; a fact is what is counted and how much."""

    title: str
    program: str
    lead: str
    name: str
    deed: str
    facts: tuple[tuple[str, str], ...]
    foot: str


@dataclasses.dataclass(frozen=True)
class _Pen:
    """Writes at a place in one font and colour."""

    canvas: ImageDraw.ImageDraw
    path: Path
    size: int
    colour: str = INK

    @property
    def font(self) -> ImageFont.FreeTypeFont:
        return _font(self.path, self.size)

    def lines(self, x: float, baseline: float, text: str, width: float, *, most: int) -> float:
        """Write a text that begins on this baseline, and return the last one."""
        step = round(self.size * 1.4)
        written = self.wrap(text, width, most)
        for number, line in enumerate(written):
            self.canvas.text((x, baseline + number * step), line, font=self.font, fill=self.colour, anchor="ls")
        return baseline + max(len(written) - 1, 0) * step

    def wrap(self, text: str, width: float, lines: int) -> list[str]:
        """Return the text in at most so many lines, cut with an ellipsis; a word too long for a line is broken."""
        done: list[str] = []
        rest = text
        while rest and len(done) < lines:
            line, rest = self._first_line(rest, width)
            done.append(line)
        if rest and done:
            last = done[-1]
            while last and self.font.getlength(f"{last}…") > width:
                last = last[:-1]
            done[-1] = f"{last.rstrip()}…"
        return done

    def _first_line(self, text: str, width: float) -> tuple[str, str]:
        if self.font.getlength(text) <= width:
            return text, ""
        ends = [place for place, letter in enumerate(text) if letter == " "]
        fitting = [end for end in ends if self.font.getlength(text[:end]) <= width]
        end = fitting[-1] if fitting else self._broken(text, width)
        return text[:end], text[end:].lstrip()

    def _broken(self, text: str, width: float) -> int:
        end = 1
        while end < len(text) and self.font.getlength(text[: end + 1]) <= width:
            end += 1
        return end


def draw(words: Certificate) -> bytes:
    """Return the picture as PNG. Where the fonts lack a letter of the name, there is a line to write it on by hand."""
    picture = _sheet().copy()
    canvas = ImageDraw.Draw(picture)
    width, program = COLUMN - LEFT - 126, shown(words.program)
    pens = [_Pen(canvas, TEXT, size, SOFT) for size in PROGRAM_SIZES]
    pen = next((one for one in pens if one.font.getlength(program) <= width), pens[-1])
    pen.lines(LEFT + 126, TOP + 63, program, width, most=1)
    _Pen(canvas, TITLE, 72, TEAL).lines(LEFT - 3, 430, shown(words.title), COLUMN - LEFT, most=1)
    _Pen(canvas, TEXT, 40, SOFT).lines(LEFT, 530, shown(words.lead), COLUMN - LEFT, most=1)
    below = _name(canvas, words.name)
    _Pen(canvas, TEXT, 42).lines(LEFT, below + 86, shown(words.deed), COLUMN - LEFT, most=3)
    _facts(canvas, words.facts)
    _Pen(canvas, TEXT, 28, SOFT).lines(LEFT, BOTTOM, shown(words.foot), COLUMN - LEFT, most=1)
    kept = io.BytesIO()
    picture.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(kept, "PNG")
    return kept.getvalue()


def can_write(text: str) -> bool:
    """Say whether the fonts have every letter of a text; what is no letter, such as an emoji, is only left out."""
    return all(_has(letter) for letter in _plain(text) if unicodedata.category(letter)[0] in "LMN")


def shown(text: str) -> str:
    """Return what the fonts can write of a text, on one line; nothing where they lack a letter."""
    return " ".join("".join(filter(_has, _plain(text))).split()) if can_write(text) else ""


def _plain(text: str) -> str:
    """Marks joined to their letters, and nothing that turns the direction or shows nothing."""
    spaced = "".join(" " if letter.isspace() else letter for letter in text)
    return "".join(one for one in unicodedata.normalize("NFC", spaced) if not unicodedata.category(one).startswith("C"))


def _name(canvas: ImageDraw.ImageDraw, name: str) -> float:
    """Write the name as large as fits, and return the lowest baseline."""
    middle, width = 668, COLUMN - LEFT
    written = shown(name)
    if not written:
        canvas.line([(LEFT, middle + 10), (COLUMN - 60, middle + 10)], fill=INK, width=2)
        return middle + 10
    pens = [_Pen(canvas, TITLE, size) for size in NAME_SIZES]
    # One line where it can be large; two rather than a small one.
    fitting = [pen for pen in pens[:12] if pen.font.getlength(written) <= width]
    fitting += [pen for pen in pens[8:] if not pen.wrap(written, width, NAME_LINES)[-1].endswith("…")]
    pen = (fitting or pens[-1:])[0]
    several = len(pen.wrap(written, width, NAME_LINES)) > 1
    return pen.lines(LEFT - pen.size * 0.04, middle - several * 40, written, width, most=NAME_LINES)


def _facts(canvas: ImageDraw.ImageDraw, facts: tuple[tuple[str, str], ...]) -> None:
    """Write the facts beside each other, each under a line; the last takes the room that is left."""
    top, gap, narrow = 1000, 46, 280
    left = LEFT
    for number, (label, value) in enumerate(facts):
        width = narrow if number < len(facts) - 1 else COLUMN - left
        canvas.line([(left, top), (left + width, top)], fill=LINE, width=2)
        _Pen(canvas, TEXT, 26, SOFT).lines(left, top + 44, shown(label), width, most=1)
        pen, most = _of_a_fact(canvas, shown(value), width)
        pen.lines(left, top + 94, shown(value), width, most=most)
        left += width + gap


def _of_a_fact(canvas: ImageDraw.ImageDraw, value: str, width: float) -> tuple[_Pen, int]:
    """Return the largest pen with which a fact is whole, and its lines; the smallest, if it is whole with none."""
    pens = [(_Pen(canvas, TITLE, size), most) for size, most in FACT_SIZES]
    whole = [(pen, most) for pen, most in pens if len(pen.wrap(value, width, most + 1)) <= most]
    return (whole or pens[-1:])[0]


@cache
def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size)


@cache
def _has(letter: str) -> bool:
    font = _font(TEXT, 20)
    return letter == " " or bytes(font.getmask(letter)) != bytes(font.getmask(MISSING))


@cache
def _sheet() -> Image.Image:
    """Return the paper with all that is the same on every certificate; whoever writes on it takes a copy."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    sheet.paste(_ornament(), (COLUMN, 0))
    canvas = ImageDraw.Draw(sheet)
    canvas.rectangle([0, 0, WIDTH, HEIGHT], outline=PAPER, width=60)  # the ornament ends at the frame
    canvas.rectangle([60, 60, WIDTH - 60, HEIGHT - 60], outline=TEAL, width=3)
    canvas.rectangle([74, 74, WIDTH - 74, HEIGHT - 74], outline=LINE, width=2)
    emblem = _emblem(96)
    sheet.paste(emblem, (LEFT, TOP), emblem)
    return sheet


def _ornament() -> Image.Image:
    """Two rosettes that reach into each other, as the two who met."""
    large = Image.new("RGB", ((WIDTH - COLUMN) * FINE, HEIGHT * FINE), PAPER)
    canvas = ImageDraw.Draw(large)
    for across, down, colour, way in ((400, 540, TEAL, 1), (400, 900, AMBER, -1)):
        for ring in range(RINGS):
            points = _rosette(across * FINE, down * FINE, (70 + ring * 11) * FINE, way * ring * 0.012)
            canvas.line(points, fill=_pale(colour, 0.25 + 0.5 * ring / RINGS), width=FINE + 1, joint="curve")
    return large.resize((WIDTH - COLUMN, HEIGHT), Image.Resampling.LANCZOS)


def _rosette(across: float, down: float, radius: float, turn: float) -> list[tuple[float, float]]:
    points = []
    for step in range(721):
        angle = step * math.tau / 720
        reach = radius * (1 + 0.13 * math.sin(PETALS * (angle + turn)))
        points.append((across + reach * math.cos(angle), down + reach * math.sin(angle)))
    return points


def _pale(colour: str, share: float) -> tuple[int, int, int]:
    """Return a colour with this share of paper in it."""
    inks, papers = (tuple(int(one[place : place + 2], 16) for place in (1, 3, 5)) for one in (colour, PAPER))
    red, green, blue = (round(ink * (1 - share) + paper * share) for ink, paper in zip(inks, papers, strict=True))
    return red, green, blue


def _emblem(size: int) -> Image.Image:
    """Return the sign of the bot: two hands that are each other's other side."""
    unit = size * FINE / 32
    large = Image.new("RGBA", (size * FINE, size * FINE))
    canvas = ImageDraw.Draw(large)
    canvas.rounded_rectangle([0, 0, size * FINE - 1, size * FINE - 1], radius=9 * unit, fill=TEAL)
    for colour, across, down, begins, bars in (
        (PAPER, 15, 14, 180, ((9, 14, 13.2, 22.5), (15, 8, 17.5, 12.2))),
        (AMBER, 17, 18, 0, ((18.8, 9.5, 23, 18), (14.5, 19.8, 17, 24))),
    ):
        for reach, fill in ((6, colour), (1.8, TEAL)):
            box = [(across - reach) * unit, (down - reach) * unit, (across + reach) * unit, (down + reach) * unit]
            canvas.pieslice(box, begins, begins + 90, fill=fill)
        for bar in bars:
            canvas.rectangle([side * unit for side in bar], fill=colour)
    return large.resize((size, size), Image.Resampling.LANCZOS)
