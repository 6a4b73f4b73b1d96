-- Links by which somebody who is no member sees what is in preparation. Their tokens are kept as hashes only.

create table preview_link (
  id         uuid        primary key,
  token_hash varchar(64) not null unique,
  story_id   uuid        not null references story (id),
  language   varchar(35) not null,
  member_id  uuid        not null references member (id),
  ends_at    timestamp with time zone not null
);
create index preview_link_story on preview_link (story_id, language);
