-- What officers answer for before a story is public. Nothing is ever changed here: the last answer to a question counts.

create table clearance (
  id          uuid        primary key,
  story_id    uuid        not null references story (id),
  question    varchar(20) not null,
  finding     varchar(20) not null,
  said        text        not null,
  -- All that it told, whenever published; what an answer about the whole text hangs on.
  content     varchar(64) not null,
  member_id   uuid        not null references member (id),
  answered_at timestamp with time zone not null
);
create index clearance_story on clearance (story_id, answered_at);

-- The words that an answer is about; none where it is about the whole text.
create table clearance_passage (
  clearance_id uuid    not null references clearance (id),
  position     integer not null,
  words        text    not null,
  primary key (clearance_id, position)
);
