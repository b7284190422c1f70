"""Conversations with the bot, one file per thing a person does; every rule is in bot/."""
