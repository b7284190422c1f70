"""The settings: read from the environment and .env once, checked, and never changed; it starts nothing."""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

SLACK = "https://slack.com/api/"
MEMBER = re.compile(r"[UW][A-Z0-9]+", re.ASCII)
CLIENT = re.compile(r"[0-9]+\.[0-9]+", re.ASCII)
KEY = re.compile(r"[A-Za-z0-9_-]{43}=", re.ASCII)  # 32 bytes in base64, safe in an address
WEB_ADDRESS = re.compile(r"https?://[^\s\\@?#]+", re.ASCII)
SERVERS = ("postgresql", "postgresql+psycopg")
FILE = re.compile(r"sqlite:///(?!file:|/*$|:memory:)[^?]+")


class WrongSettings(Exception):  # noqa: N818 - reads as what it is
    """One or more settings are wrong or missing: one line each, naming the setting."""


class Settings(BaseSettings):
    """Every setting; the names in the environment are the fields' names in capitals."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    token_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    public_url: str | None = None
    slack_mode: Literal["socket", "http"] = "socket"
    slack_api_url: str = SLACK
    http_port: int = Field(default=3000, ge=1, le=65535)
    ops_port: int = Field(default=0, ge=0, le=65535)
    ops_host: str = "127.0.0.1"
    database_url: str = Field(default="sqlite:///flipside.db", repr=False)  # a password may stand in it
    mark_file: str = ""
    coordinators: Annotated[tuple[str, ...], NoDecode] = ()
    purge_after_days: int = Field(default=10, ge=0, le=14)
    clock_speed: float = Field(default=1.0, gt=0, le=1_000_000)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    def mark_path(self) -> Path | None:
        """Return the file beside the database that tells a restored backup; None where there is none."""
        if self.mark_file:
            return Path(self.mark_file)
        place = self.database_url.removeprefix("sqlite:///")
        return Path(f"{place}.mark") if place != self.database_url else None

    @field_validator("coordinators", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [place for place, one in enumerate(ids, 1) if not MEMBER.fullmatch(one)]
        if wrong:
            wanted = "must be Slack member ids such as U012ABCDEF, separated by commas"
            raise ValueError(f"{wanted}; number {wrong[0]} is none")
        return tuple(dict.fromkeys(ids))

    @field_validator("slack_client_id")
    @classmethod
    def _client_id(cls, value: str | None) -> str | None:
        if value is not None and not CLIENT.fullmatch(value):
            raise ValueError("must be as the app's page shows it: two numbers with a dot between them")
        return value

    @field_validator("token_keys", mode="before")
    @classmethod
    def _keys(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        keys = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [place for place, key in enumerate(keys, 1) if not KEY.fullmatch(key)]
        if wrong:
            raise ValueError(f"must be keys as README says, separated by commas; number {wrong[0]} is none")
        return tuple(SecretStr(key) for key in keys)

    @field_validator("log_level", "log_format", "slack_mode", mode="before")
    @classmethod
    def _any_case(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, str):
            return value
        return value.upper() if info.field_name == "log_level" else value.lower()

    @field_validator("slack_api_url")
    @classmethod
    def _address(cls, value: str) -> str:
        try:
            parts = urlsplit(value)
            right = WEB_ADDRESS.fullmatch(value) and parts.hostname and parts.port != 0
        except ValueError:
            right = False
        if not right:
            raise ValueError("must be a web address such as https://slack.com/api/")
        if parts.scheme == "http" and not is_loopback(value):
            raise ValueError("must begin with https:// unless it is on this machine")
        return value if value.endswith("/") else value + "/"

    @field_validator("ops_host")
    @classmethod
    def _of_this_machine(cls, value: str) -> str:
        try:
            return str(ip_address(value))
        except ValueError:
            raise ValueError("must be an address of this machine, such as 127.0.0.1 or 0.0.0.0") from None

    @field_validator("public_url")
    @classmethod
    def _from_outside(cls, value: str | None) -> str | None:
        return cls._address(value).rstrip("/") if value is not None else None

    @field_validator("mark_file")
    @classmethod
    def _whole_path(cls, value: str) -> str:
        if value and not Path(value).is_absolute():
            raise ValueError("must be a whole path, such as /var/lib/flipside/flipside.mark")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        try:
            server = make_url(value)
        except (ArgumentError, ValueError):  # the second of a port that is no number
            server = None
        is_server = server is not None and server.drivername in SERVERS and server.database
        if not is_server and not FILE.fullmatch(value):
            wanted = "sqlite:///flipside.db or postgresql://name:password@host/database"
            raise ValueError(f"must name an SQLite file or a PostgreSQL database, such as {wanted}")
        return value

    @field_validator("slack_bot_token", "slack_app_token", "slack_signing_secret", "slack_client_secret")
    @classmethod
    def _secret(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        prefix = {"slack_bot_token": "xoxb-", "slack_app_token": "xapp-"}.get(str(info.field_name), "")
        given = value.get_secret_value() if value is not None else prefix
        if not given.startswith(prefix):
            raise ValueError(f"must begin with {prefix}")
        if not given.isascii() or " " in given:
            raise ValueError("must be as the app's page shows it, without spaces or letters such as é")
        return value

    @field_validator("*", mode="before")
    @classmethod
    def _one_line(cls, value: object, info: ValidationInfo) -> object:
        """Take spaces away, and nothing but spaces for nothing; defined last, it comes before the others."""
        if not isinstance(value, str):
            return value
        given = value.strip()
        if not given.isprintable():
            raise ValueError("must be one line of plain characters")
        return given or cls.model_fields[str(info.field_name)].default

    @model_validator(mode="after")
    def _speed_only_here(self) -> Settings:
        if self.clock_speed != 1 and not is_loopback(self.slack_api_url):
            raise ValueError("CLOCK_SPEED: time may run faster only when SLACK_API_URL is on this machine")
        return self

    @model_validator(mode="after")
    def _one_way_in(self) -> Settings:
        if self.installs and self.slack_mode != "http":
            raise ValueError("SLACK_CLIENT_ID: workspaces install the app in http mode only")
        if self.installs and (self.slack_bot_token or self.coordinators):
            raise ValueError("SLACK_CLIENT_ID: with it, SLACK_BOT_TOKEN and COORDINATORS stay empty")
        return self

    @property
    def database(self) -> str:
        """The database as it may be shown, without what follows its name: a password may stand there too."""
        if self.database_url.startswith("sqlite:"):
            return self.database_url
        return make_url(self.database_url).set(query={}).render_as_string(hide_password=True)

    @property
    def has_tokens(self) -> bool:
        return any((self.slack_bot_token, self.slack_app_token, self.slack_signing_secret, self.slack_client_id))

    @property
    def installs(self) -> bool:
        """Whether workspaces install the app, and none has its token in the settings."""
        return self.slack_client_id is not None

    @property
    def calendars_at(self) -> str | None:
        """Where calendars reach the bot: the public address, or the operators' port, which mostly is this machine's."""
        if self.public_url is not None:
            return self.public_url
        host = ip_address(self.ops_host)
        if self.ops_port == 0 or host.is_unspecified:
            return None
        return f"http://[{host}]:{self.ops_port}" if host.version == 6 else f"http://{host}:{self.ops_port}"  # noqa: PLR2004 - of IP

    def keys(self) -> list[str]:
        return [key.get_secret_value() for key in self.token_keys]

    def secrets(self) -> list[str]:
        """Return every value that must stand in no log."""
        given = [getattr(self, name) for name in type(self).model_fields]
        hidden = [one.get_secret_value() for one in given if isinstance(one, SecretStr)]
        password = make_url(self.database_url).password
        return [*hidden, *self.keys(), *([password] if password else [])]

    def missing(self) -> list[str]:
        """Return the names of the settings that connecting to Slack in this mode needs and that are not there."""
        if self.installs:
            needed = ("slack_client_secret", "slack_signing_secret", "token_keys", "public_url")
            return [name.upper() for name in needed if not getattr(self, name)]
        second = "slack_app_token" if self.slack_mode == "socket" else "slack_signing_secret"
        return [name.upper() for name in ("slack_bot_token", second) if getattr(self, name) is None]


def is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def read() -> Settings:
    """Return the settings of the environment and .env; WrongSettings names everything that is wrong in them."""
    try:
        return Settings()
    except ValidationError as error:
        raise WrongSettings("\n".join(_line(one["loc"], one["msg"]) for one in error.errors())) from None
    except (OSError, UnicodeDecodeError) as error:
        raise WrongSettings(f".env: cannot be read ({type(error).__name__})") from None


def _line(where: tuple[int | str, ...], message: str) -> str:
    """Return a line that names the setting; what it was is not said, for it may be a token in the wrong place."""
    said = message.removeprefix("Value error, ")
    return f"{str(where[0]).upper()}: {said[0].lower()}{said[1:]}" if where else said
