"""The tables of the embedded server. Moments are milliseconds since 1970 in UTC."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

# Sorted by the numbers of its characters wherever it lies; PostgreSQL would take the order of the computer's language.
WORDS = Text().with_variant(Text(collation="C"), "postgresql")
KEY = String(64).with_variant(String(64, collation="C"), "postgresql")

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(128), nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("email", String(320), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("verified", Boolean, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False),
    Column("refresh_hash", String(64), nullable=False, unique=True),
    Column("expires_at", BigInteger, nullable=False),
)

stores = Table(
    "stores",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("city", String(200), nullable=False),
    Column("status", String(16), nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("last_stamp", BigInteger, nullable=False),
)

relations = Table(
    "user_store_relations",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("is_active", Boolean, nullable=False),
)

customers = Table(
    "customers",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("deleted_at", BigInteger),
    Column("user_name", Text),
    Column("local_id", String(64)),  # empty for customers that have no local data
    Column("first_name", Text),
    Column("last_name", Text),
    Column("email", Text),
    Column("phone_number", Text),
    Column("date_of_birth", String(64)),
    Column("sex", String(16)),
    Column("address_id", String(64)),
    Column("address", JSON(none_as_null=True)),
    Column("optic_id", String(64)),
    Column("optic", JSON(none_as_null=True)),
    Column("email_key", Text),  # what must be unique in the store; empty when the row claims no e-mail
    Column("name_key", WORDS, nullable=False),  # folded, for sorting and the filter by name
    Column("search_key", WORDS, nullable=False),  # folded, everything the search looks into
    UniqueConstraint("store_id", "email_key", name="customers_email"),
    Index("customers_of_email", "store_id", "email"),
    Index("customers_created", "store_id", "deleted_at", "created_at", "id"),
    Index("customers_status", "store_id", "deleted_at", "is_active", "id"),
    Index("customers_updated", "store_id", "deleted_at", "updated_at", "id"),
    Index("customers_name", "store_id", "deleted_at", "name_key", "id"),
)

groups = Table(
    "groups",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("name", String(200), nullable=False),
)

memberships = Table(
    "customer_groups",
    metadata,
    Column("customer_id", ForeignKey("customers.id"), primary_key=True),
    Column("group_id", ForeignKey("groups.id"), primary_key=True),
    Column("place", Integer, nullable=False),
)

files = Table(
    "files",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("replaced", Boolean, nullable=False),
)

ledger = Table(
    "ledger",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("at", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("store_id", String(64), nullable=False),
    Column("customer_id", String(64), nullable=False),
    Column("account", String(320), nullable=False),
    Column("detail", JSON, nullable=False),
)
