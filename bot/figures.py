"""What this process counts for whoever watches it; it names no workspace and no person, and decides nothing.

What stands in the rows is not counted here but asked when somebody wants to know (bot/store/standing.py).
Each function may be called from any thread. The names and what they mean are in docs/operations.md.
"""

from __future__ import annotations

from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

REGISTRY = CollectorRegistry()

SECOND, MINUTE, HOUR, DAY = 1, 60, 3600, 86400
LATE = (SECOND, 5, 15, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY)
ACK = (0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 3)

_lateness = Histogram(
    "flipside_delivery_lateness_seconds",
    "From the moment a message was due to its sending, in the program's time.",
    ["kind"],
    buckets=LATE,
    registry=REGISTRY,
)
_doubts = Counter("flipside_doubts", "Sendings after which nobody knew whether it arrived.", registry=REGISTRY)
_extras = Counter("flipside_extras_deleted", "Second copies that we took away again.", registry=REGISTRY)
_guarded = Counter("flipside_guarded", "Deliveries given back unsent by a process that had slept.", registry=REGISTRY)
_calls = Counter("flipside_calls", "Calls to Slack, by what became of them.", ["method", "outcome"], registry=REGISTRY)
_acks = Histogram(
    "flipside_ack_seconds",
    "From a request's arrival to its acknowledgement.",
    ["kind"],
    buckets=ACK,
    registry=REGISTRY,
)
_outages = Counter("flipside_database_outages", "Times the database was lost.", registry=REGISTRY)
_bugs = Counter("flipside_bugs", "Requests that ended in a bug; the log has each.", registry=REGISTRY)
_look = Gauge("flipside_last_look_timestamp_seconds", "When the tick last finished a look.", registry=REGISTRY)
_audit = Gauge("flipside_last_audit_timestamp_seconds", "When the auditor last finished.", registry=REGISTRY)
_findings = Gauge("flipside_audit_findings", "Rows that break an invariant.", ["invariant"], registry=REGISTRY)
_skew = Gauge("flipside_clock_skew_seconds", "How far another clock is ahead of ours.", ["of"], registry=REGISTRY)
_database = Gauge("flipside_database_up", "1 when the rows could be asked just now.", registry=REGISTRY)
_deliveries = Gauge("flipside_deliveries", "Deliveries that are on their way, by state.", ["state"], registry=REGISTRY)
_oldest_due = Gauge(
    "flipside_oldest_due_seconds", "How long the oldest delivery that could go is due.", registry=REGISTRY
)
_inbox = Gauge("flipside_inbox", "What Slack told us and has had no effect yet.", registry=REGISTRY)
_inbox_age = Gauge("flipside_inbox_oldest_seconds", "How old the oldest of these is.", registry=REGISTRY)
_workspaces = Gauge("flipside_workspaces", "Workspaces, by how they stand.", ["standing"], registry=REGISTRY)
_allowances = Gauge(
    "flipside_allowance_used_ratio",
    "How much of Slack's burst is used, at most.",
    ["method"],
    registry=REGISTRY,
)
_connected = Gauge("flipside_connected", "1 while Slack can reach this process.", registry=REGISTRY)


def sent(kind: str, late: float) -> None:
    """Count a delivery that was sent, and how many seconds after it was due (sent_from - due_at)."""
    _lateness.labels(kind).observe(max(late, 0.0))


def doubted() -> None:
    """Count a delivery that came into doubt."""
    _doubts.inc()


def extra_deleted() -> None:
    """Count a second copy that was taken away."""
    _extras.inc()


def guarded() -> None:
    """Count a delivery that the guard gave back."""
    _guarded.inc()


def called(method: str, outcome: str) -> None:
    """Count a call; `outcome` is "ok" or a value of bot.errors.Outcome."""
    _calls.labels(method, outcome).inc()


def acknowledged(kind: str, seconds: float) -> None:
    """Count an answered request: `kind` is "event", "command" or "interaction"."""
    _acks.labels(kind).observe(seconds)


def database_lost() -> None:
    """Count an outage once, when it begins."""
    _outages.inc()


def bug() -> None:
    """Count a request that ended in a bug."""
    _bugs.inc()


def looked(at: float) -> None:
    """Keep when the tick last finished a look: seconds since 1970, the machine's time."""
    _look.set(at)


def audited(found: Mapping[str, int], at: float) -> None:
    """Keep what the auditor found: every invariant's name, also those with nothing to report, with its count."""
    for invariant, count in found.items():
        _findings.labels(invariant).set(count)
    _audit.set(at)


def skewed(of: str, seconds: float) -> None:
    """Keep how far a clock ("slack" or "database") is ahead of ours."""
    _skew.labels(of).set(seconds)


def database(there: bool) -> None:
    """Keep whether the rows could be asked."""
    _database.set(there)


def standing(
    *,
    deliveries: Mapping[str, int],
    oldest_due: float,
    inbox: int,
    oldest_event: float,
    workspaces: Mapping[str, int],
    allowances: Mapping[str, float],
) -> None:
    """Keep how things stand in the rows (bot/store/standing.py)."""
    for state, count in deliveries.items():
        _deliveries.labels(state).set(count)
    _oldest_due.set(oldest_due)
    _inbox.set(inbox)
    _inbox_age.set(oldest_event)
    for name, count in workspaces.items():
        _workspaces.labels(name).set(count)
    for method, used in allowances.items():
        _allowances.labels(method).set(used)


def connected(there: bool) -> None:
    """Keep whether Slack can reach us: a socket stands, or the port is open."""
    _connected.set(there)


def text() -> bytes:
    """Return everything counted, in the form that Prometheus reads."""
    return generate_latest(REGISTRY)
