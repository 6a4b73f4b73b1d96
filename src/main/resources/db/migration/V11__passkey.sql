-- Passkeys of members (WebAuthn). Public keys and ids of credentials are no secrets; challenges are kept as hashes.

-- Under which an authenticator keeps a member's passkeys: random, so that it tells nothing about them.
alter table credentials add column user_handle varchar(64);

create table passkey (
  id            uuid          primary key,
  member_id     uuid          not null references member (id),
  credential_id varchar(1400) not null unique,
  public_key    text          not null,
  counter       bigint        not null,
  name          varchar(100)  not null,
  added_at      timestamp with time zone not null,
  used_at       timestamp with time zone
);
create index passkey_member on passkey (member_id);

create table passkey_challenge (
  challenge_hash varchar(64) primary key,
  sign_in_id     uuid        not null,
  made_at        timestamp with time zone not null
);
create index passkey_challenge_made on passkey_challenge (made_at);
