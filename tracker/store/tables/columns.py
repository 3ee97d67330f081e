"""Types of columns that both databases keep alike, and the indexes that both know."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Index, Text, TypeDecorator, text

from tracker.store.codec import aware


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, kept in UTC to the microsecond. A naive one is refused with NaiveInstant, never guessed at."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        instant = aware(value)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """The conversion itself, where the driver gives text: a digest reads hundreds of thousands of instants."""
        return _instant if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _instant(text: str | None) -> datetime | None:
    """As SQLAlchemy writes it into SQLite, "2026-11-30 17:00:00.000000" in UTC; its driver adds the offset."""
    if text is None:
        return None
    return datetime.fromisoformat(text if text.endswith("+00:00") else f"{text}+00:00")


class Words(TypeDecorator[str]):
    """Text as both databases take it. Strangers' words may hold NUL, which PostgreSQL refuses, and lone surrogates,
    which no encoding takes: they become U+FFFD and "?". In the JSON columns both are escaped and stay as they were."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:
        """The conversion itself: a row has a dozen such columns, and each layer around it would be run for each."""
        return storable


def storable(value: str | None) -> str | None:
    if value is None or (value.isascii() and "\0" not in value):
        return value
    return value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


def some(name: str, *columns: str, where: str, sqlite: str = "") -> Index:
    """A partial index: small however much history there is. SQLite uses it only where a query says the same words."""
    return Index(name, *columns, sqlite_where=text(sqlite or where), postgresql_where=text(where))
