"""The page's files as a browser gets them: types, policy, and that nothing refers to another host or a missing file."""

from __future__ import annotations

import asyncio
import html.parser
import pathlib
import re

import aiohttp
import pytest

from sandbox.server import Options, Sandbox

PAGE = pathlib.Path(__file__).parents[2] / "sandbox" / "page"
FILES = sorted(path for path in PAGE.rglob("*") if path.is_file())
SCRIPTS = [path for path in FILES if path.suffix == ".js"]
STYLES = [path for path in FILES if path.suffix == ".css"]
TYPES = {
    ".html": {"text/html"},
    ".css": {"text/css"},
    ".js": {"text/javascript", "application/javascript"},
    ".svg": {"image/svg+xml"},
}
OWN_NAMES = {"http://www.w3.org/2000/svg"}  # the name of a vocabulary, never fetched
IMPORT = re.compile(r"""(?:from|import)\s*\(?\s*["'](?P<path>[^"']+)["']""")
COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
IMPORTED = re.compile(r'import \{(?P<names>[^}]+)\} from "\./(?P<file>[^"]+)"')
EXPORTED = re.compile(r"export (?:async )?(?:function|class|const|let) (?P<name>\w+)")


def names(paths: list[pathlib.Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=lambda path: path.name)


def test_every_file_is_served_with_its_type_and_a_policy_that_allows_only_ourselves() -> None:
    async def look() -> None:
        sandbox = await Sandbox.start(Options(manifest={}))
        try:
            async with aiohttp.ClientSession(sandbox.url) as session:
                for address in ["/", *(f"/page/{path.relative_to(PAGE).as_posix()}" for path in FILES)]:
                    async with session.get(address) as response:
                        kind = pathlib.PurePath(address).suffix or ".html"
                        assert response.status == 200, address
                        assert response.content_type in TYPES[kind], address
                        policy = response.headers["Content-Security-Policy"]
                        assert "default-src 'self'" in policy
                        assert "unsafe" not in policy
                        assert "http" not in policy
                for address in ("/page/missing.js", "/page/../server.py", "/page/%2e%2e/server.py"):
                    async with session.get(address) as response:
                        assert response.status == 404, address
        finally:
            await sandbox.stop()

    with asyncio.Runner() as runner:
        runner.run(look())


@names(FILES)
def test_a_file_refers_to_no_other_host(path: pathlib.Path) -> None:
    text = COMMENT.sub("", path.read_text("utf-8")) if path.suffix in {".js", ".css"} else path.read_text("utf-8")
    addresses = set(re.findall(r"(?:https?:)?//[\w-]+(?:\.[\w-]+)+[^\s\"'`)<>]*", text))
    assert addresses <= OWN_NAMES
    assert "@import" not in text


@names(SCRIPTS)
def test_every_module_and_name_that_is_imported_exists(path: pathlib.Path) -> None:
    text = path.read_text("utf-8")
    for found in IMPORT.finditer(text):
        assert found["path"].startswith("./"), found["path"]
        assert (path.parent / found["path"]).is_file(), found["path"]
    for found in IMPORTED.finditer(text):
        exported = set(EXPORTED.findall((path.parent / found["file"]).read_text("utf-8")))
        wanted = {name.split(" as ")[0].strip() for name in found["names"].split(",") if name.strip()}
        assert wanted <= exported, f"{found['file']} has no {wanted - exported}"


@names(SCRIPTS)
def test_a_script_never_parses_data_as_code_or_markup(path: pathlib.Path) -> None:
    text = path.read_text("utf-8")
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc"):
        assert way not in text


@names([*SCRIPTS, *STYLES])
def test_a_file_begins_with_what_it_knows_and_stays_short(path: pathlib.Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    start = "// Knows " if path.suffix == ".js" else "/* "
    assert lines[0].startswith(start)
    assert lines[0].removesuffix(" */").endswith(".")
    assert len(lines) <= 250


def test_the_styles_name_only_colours_that_are_defined() -> None:
    text = "\n".join(path.read_text("utf-8") for path in STYLES)
    used = set(re.findall(r"var\((--[\w-]+)[),]", text))
    assert used <= set(re.findall(r"(--[\w-]+):", text))


class Document(html.parser.HTMLParser):
    """Collects what a page refers to, its ids, and whatever is written inline."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.files: list[str] = []
        self.pointers: list[str] = []
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids += [given["id"]] if "id" in given else []
        self.files += [given[name] for name in ("src", "href") if given.get(name, "").startswith("/")]
        self.pointers += [given[name] for name in ("aria-controls", "aria-labelledby", "for") if name in given]
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        self.inline += [tag] if tag == "style" or (tag == "script" and "src" not in given) else []


def test_the_document_names_existing_files_and_ids_and_has_nothing_inline() -> None:
    document = Document()
    document.feed((PAGE / "index.html").read_text("utf-8"))
    for address in document.files:
        assert (PAGE / address.removeprefix("/page/").split("#")[0]).is_file(), address
    assert len(document.ids) == len(set(document.ids))
    wanted = {found for path in SCRIPTS for found in re.findall(r'\$\("([\w-]+)"\)', path.read_text("utf-8"))}
    # The title is drawn by heading.js.
    assert wanted | {*document.pointers} <= {*document.ids, "title"}
    assert document.inline == []


def test_every_drawing_that_is_used_is_drawn() -> None:
    drawn = set(re.findall(r'<symbol id="([\w-]+)"', (PAGE / "icons.svg").read_text("utf-8")))
    used = {found for path in SCRIPTS for found in re.findall(r'icon(?:Button)?\("([\w-]+)"', path.read_text("utf-8"))}
    used |= set(re.findall(r"icons\.svg#([\w-]+)", (PAGE / "index.html").read_text("utf-8")))
    assert used <= drawn
