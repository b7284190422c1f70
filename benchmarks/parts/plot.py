"""Cost against size as lines on two logarithmic axes, written as SVG by hand."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 760, 440, 70, 60, 20, 150
COLOURS = ("#2f6fed", "#7aa6f7", "#d1495b", "#b8860b", "#3a7d44", "#6c4ab6")


def drawn(lines: Mapping[str, Sequence[tuple[int, float]]]) -> str:
    """Seconds against people per side, a line for each name."""
    points = [point for line in lines.values() for point in line]
    across = [math.log10(size) for size, _ in points]
    up = [math.log10(seconds) for _, seconds in points]
    low, high = math.floor(min(up)), math.ceil(max(up))
    least, most = min(across), max(across)

    def place(size: float, seconds: float) -> tuple[float, float]:
        x = LEFT + (math.log10(size) - least) / (most - least) * (WIDTH - LEFT - RIGHT)
        y = HEIGHT - BOTTOM - (math.log10(seconds) - low) / (high - low) * (HEIGHT - BOTTOM - TOP)
        return round(x, 1), round(y, 1)

    parts = [_text(LEFT + 180, HEIGHT - 14, "mentors, and as many mentees"), _text(8, 14, "seconds")]
    for power in range(low, high + 1):
        x, y = place(10**least, 10**power)
        parts.append(f'<line x1="{x}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}" stroke="#ddd"/>')
        parts.append(_text(8, y + 4, f"{10.0**power:g}"))
    sizes = sorted({size for size, _ in points})
    parts += [_text(place(size, 10**low)[0] - 16, HEIGHT - BOTTOM + 20, f"{size:,}") for size in sizes]
    for colour, (name, line) in zip(COLOURS, lines.items(), strict=False):
        places = [place(*point) for point in sorted(line)]
        path = " ".join(f"{x},{y}" for x, y in places)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        parts += [f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>' for x, y in places]
        parts.append(_text(places[-1][0] + 8, places[-1][1] + 4, name, colour))
    body = "\n".join(parts)
    words = 'font-family="sans-serif" font-size="13"'
    size = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {words}>\n{size}\n{body}\n</svg>\n'


def _text(x: float, y: float, words: str, colour: str = "#333") -> str:
    return f'<text x="{x}" y="{y}" fill="{colour}">{words}</text>'
