"""What the doctor concludes: each check's facts in, a finding and what to do out; it calls no Slack."""

from bot.doctor.asked import of_call, of_clock, of_scopes, of_settings
from bot.doctor.finding import Finding
from bot.doctor.kept import of_database, of_rows, of_trail

__all__ = ["Finding", "of_call", "of_clock", "of_database", "of_rows", "of_scopes", "of_settings", "of_trail"]
