-- With what members sign in, and who is signed in. No secret stands here as it is.

create table credentials (
  member_id     uuid         primary key references member (id),
  password_hash varchar(200),
  factor_key    varchar(200),
  pending_key   varchar(200),
  last_step     bigint       not null
);

create table recovery_code (
  id        uuid        primary key,
  member_id uuid        not null references member (id),
  code_hash varchar(64) not null,
  used_at   timestamp with time zone
);
create index recovery_code_member on recovery_code (member_id);

create table sign_in (
  id          uuid         primary key,
  token_hash  varchar(64)  not null unique,
  member_id   uuid         not null references member (id),
  factor_done boolean      not null,
  device      varchar(200) not null,
  origin      varchar(64)  not null,
  began_at    timestamp with time zone not null,
  used_at     timestamp with time zone not null
);
create index sign_in_member on sign_in (member_id);

create table one_time_link (
  id         uuid        primary key,
  token_hash varchar(64) not null unique,
  purpose    varchar(20) not null,
  member_id  varchar(36),
  expires_at timestamp with time zone not null,
  used_at    timestamp with time zone
);

-- Where members have signed in from; there, the attempts of strangers elsewhere don't slow them down.
create table familiar_origin (
  id        uuid        primary key,
  member_id uuid        not null references member (id),
  origin    varchar(64) not null,
  seen_at   timestamp with time zone not null,
  unique (member_id, origin)
);
