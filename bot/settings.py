"""The settings: read from the environment and .env once, checked, and never changed; it starts nothing."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SLACK = "https://slack.com/api/"


class WrongSettings(Exception):  # noqa: N818 - reads as what it is
    """One or more settings are wrong or missing: one line each, naming the setting."""


class Settings(BaseSettings):
    """Every setting; the names in the environment are the fields' names in capitals."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_mode: Literal["socket", "http"] = "socket"
    slack_api_url: str = SLACK
    http_port: int = Field(default=3000, ge=1, le=65535)
    database_url: str = "sqlite:///flipside.db"
    coordinators: Annotated[tuple[str, ...], NoDecode] = ()
    clock_speed: float = Field(default=1.0, gt=0, le=1_000_000)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @field_validator("coordinators", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = tuple(part.strip() for part in value.split(",") if part.strip())
        wrong = [one for one in ids if not (one[0] in "UW" and one.isalnum() and one.isupper())]
        if wrong:
            raise ValueError(f"must be Slack member ids such as U012ABCDEF, separated by commas; {wrong[0]!r} is none")
        return ids

    @field_validator("log_level", "log_format", "slack_mode", mode="before")
    @classmethod
    def _any_case(cls, value: object, info: object) -> object:
        if not isinstance(value, str):
            return value
        return value.upper() if getattr(info, "field_name", "") == "log_level" else value.lower()

    @field_validator("slack_api_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("must be a web address such as https://slack.com/api/")
        if parts.scheme == "http" and not is_loopback(value):
            raise ValueError("must begin with https:// unless it is on this machine")
        return value if value.endswith("/") else value + "/"

    @field_validator("database_url")
    @classmethod
    def _sqlite(cls, value: str) -> str:
        if not value.startswith("sqlite:///") or value in {"sqlite:///", "sqlite:///:memory:"}:
            raise ValueError("must name an SQLite file, such as sqlite:///flipside.db")
        return value

    @field_validator("slack_bot_token", "slack_app_token")
    @classmethod
    def _prefix(cls, value: SecretStr | None, info: object) -> SecretStr | None:
        prefix = "xoxb-" if getattr(info, "field_name", "") == "slack_bot_token" else "xapp-"
        if value is not None and not value.get_secret_value().startswith(prefix):
            raise ValueError(f"must begin with {prefix}")
        return value

    @model_validator(mode="after")
    def _speed_only_here(self) -> Settings:
        if self.clock_speed != 1 and not is_loopback(self.slack_api_url):
            raise ValueError("CLOCK_SPEED: time may run faster only when SLACK_API_URL is on this machine")
        return self

    @property
    def has_tokens(self) -> bool:
        return any((self.slack_bot_token, self.slack_app_token, self.slack_signing_secret))

    def missing(self) -> list[str]:
        """Return the names of the settings that connecting to Slack in this mode needs and that are not there."""
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
        raise WrongSettings("\n".join(_line(dict(one)) for one in error.errors())) from None


def _line(error: dict[str, object]) -> str:
    where = error.get("loc")
    name = str(where[0]).upper() + ": " if isinstance(where, tuple) and where else ""
    message = str(error.get("msg", "")).removeprefix("Value error, ")
    given = error.get("input")
    # A token that was pasted into the wrong line must not end up in a log.
    shown = f" (it is {given!r})" if name and not name.startswith("SLACK_") and isinstance(given, str) else ""
    return f"{name}{message[0].lower() if name else message[0]}{message[1:]}{shown}"
