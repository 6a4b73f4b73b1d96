-- What members say about passages of an edition, and what others answer. Ids that may be missing are text, see IdConverter.

create table remark (
  id          uuid        primary key,
  edition_id  uuid        not null references edition (id),
  place       varchar(20) not null,
  position    integer     not null,
  -- The words that it was made on, and the fingerprints of the passages beside them.
  words       text        not null,
  beside      text        not null,
  member_id   uuid        not null references member (id),
  mentioned   text        not null,
  said        text        not null,
  made_at     timestamp with time zone not null,
  resolved_by varchar(36)
);
create index remark_edition on remark (edition_id, made_at);

create table remark_answer (
  id          uuid    primary key,
  remark_id   uuid    not null references remark (id),
  number      integer not null,
  member_id   uuid    not null references member (id),
  said        text    not null,
  answered_at timestamp with time zone not null,
  unique (remark_id, number)
);
