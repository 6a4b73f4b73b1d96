-- What somebody outside is asked to confirm, by a link that answers once, and what they said. Tokens are kept as hashes only.

create table sign_off (
  id          uuid         primary key,
  token_hash  varchar(64)  not null unique,
  edition_id  uuid         not null references edition (id),
  -- Exactly what they are asked about.
  content     varchar(64)  not null,
  member_id   uuid         not null references member (id),
  asked       varchar(200) not null,
  tongue      varchar(35)  not null,
  asked_at    timestamp with time zone not null,
  ends_at     timestamp with time zone not null,
  answered_at timestamp with time zone,
  verdict     varchar(20),
  said        text         not null
);
create index sign_off_edition on sign_off (edition_id, asked_at);

-- Who outside made a remark; empty where it was the member.
alter table remark add column outside varchar(200) default '' not null;
