"""The nouns: what a program remembers, as tables whose rows are plain values; it knows no verbs."""

from bot.models.deliveries import (
    CONFIRMED,
    OPENED,
    REPEATABLE,
    Allowance,
    Delivery,
    DeliveryState,
    Epoch,
    Inbox,
    Kind,
    Mark,
)
from bot.models.installations import Installation, InstallationState, InstallState
from bot.models.meetings import CheckIn, Pairing, PairingState, Reaction, Round, RoundState, Session, SessionState
from bot.models.people import Coordinator, Joining, Participant, Person, Program, Role, Standing, Workspace
from bot.models.trail import Alias, Trail, TrailEnd
from bot.models.weights import STYLES, Weights

__all__ = [
    "CONFIRMED",
    "OPENED",
    "REPEATABLE",
    "STYLES",
    "Alias",
    "Allowance",
    "CheckIn",
    "Coordinator",
    "Delivery",
    "DeliveryState",
    "Epoch",
    "Inbox",
    "InstallState",
    "Installation",
    "InstallationState",
    "Joining",
    "Kind",
    "Mark",
    "Pairing",
    "PairingState",
    "Participant",
    "Person",
    "Program",
    "Reaction",
    "Role",
    "Round",
    "RoundState",
    "Session",
    "SessionState",
    "Standing",
    "Trail",
    "TrailEnd",
    "Weights",
    "Workspace",
]
