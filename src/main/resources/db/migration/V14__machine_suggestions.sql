-- What machines suggest as translations of passages, until a translator accepts it. No text has any of it before.

create table machine_suggestion (
  id          uuid         primary key,
  edition_id  uuid         not null references edition (id),
  -- What the original says there, and what the machine makes of it.
  source      text         not null,
  source_hash varchar(64)  not null,
  suggested   text         not null,
  machine     varchar(255) not null,
  member_id   uuid         not null references member (id),
  made_at     timestamp with time zone not null,
  unique (edition_id, source_hash)
);
