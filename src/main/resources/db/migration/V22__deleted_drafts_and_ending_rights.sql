-- When a draft was deleted: for thirty days it can be brought back, and then the pictures that only it had are removed.
create table deleted_draft (
  id               uuid                     primary key,
  edition_id       uuid                     not null unique references edition (id),
  deleted_at       timestamp with time zone not null,
  pictures_removed boolean                  not null
);
create index deleted_draft_time on deleted_draft (deleted_at);
insert into deleted_draft (id, edition_id, deleted_at, pictures_removed)
select id, id, current_timestamp, false from edition where state = 'DELETED';

-- Of which ends of rights those who can extend them were told.
create table told_ending (
  id          uuid        primary key,
  story_id    uuid        not null references story (id),
  picture_key varchar(64) not null,
  last_day    date        not null,
  unique (story_id, picture_key, last_day)
);
