"""The errors that Discord's REST interface answers with, as far as the loopback server gives them.

Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An error answer: HTTP status, Discord's code (0 where it has none), its message, and its nested ``errors``."""

    def __init__(self, status: int, code: int, message: str, errors: dict[str, Any] | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def body(self) -> dict[str, Any]:
        """The JSON that Discord sends with it."""
        found: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors:
            found["errors"] = self.errors
        return found


def unauthorized() -> ApiError:
    """A token that is wrong or absent."""
    return ApiError(401, 0, "401: Unauthorized")


def no_such_route() -> ApiError:
    """A path that Discord does not know."""
    return ApiError(404, 0, "404: Not Found")


def unknown(what: str) -> ApiError:
    """Something that is not there, or no longer. ``what`` is one of the words in the table."""
    codes = {
        "Channel": 10003,
        "Guild": 10004,
        "Member": 10007,
        "Message": 10008,
        "User": 10013,
        "Webhook": 10015,
        "Interaction": 10062,
        "application command": 10063,
    }
    return ApiError(404, codes[what], f"Unknown {what}")


def missing_access() -> ApiError:
    """A place that the bot cannot see."""
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    """A place that the bot can see, and something that it may not do there."""
    return ApiError(403, 50013, "Missing Permissions")


def cannot_direct_message() -> ApiError:
    """Somebody who takes no direct messages from the bot."""
    return ApiError(403, 50007, "Cannot send messages to this user")


def cannot_reply() -> ApiError:
    """A reply where the bot may not read the history."""
    return ApiError(403, 160002, "Cannot reply without permission to read message history")


def not_the_author() -> ApiError:
    """An edit of somebody else's message."""
    return ApiError(403, 50005, "Cannot edit a message authored by another user")


def empty_message() -> ApiError:
    """A message with nothing in it."""
    return ApiError(400, 50006, "Cannot send an empty message")


def already_answered() -> ApiError:
    """A second first answer to one interaction."""
    return ApiError(400, 40060, "Interaction has already been acknowledged.")


def invalid_form(field: str, code: str, message: str) -> ApiError:
    """A body that Discord does not take because of one field."""
    return ApiError(400, 50035, "Invalid Form Body", {field: {"_errors": [{"code": code, "message": message}]}})
