-- Which edition of a story has which pictures, written out of the facts and the texts to be searched by; Story keeps it. The
-- program writes it for stories that were there before: the two databases read JSON differently.
create table listed_picture (
  id          uuid           primary key,
  story_id    uuid           not null references story (id),
  mission     varchar(80)    not null,
  place       integer        not null,
  spot        varchar(120)   not null,
  picture_key varchar(64)    not null,
  state       varchar(20)    not null,
  newest      boolean        not null,
  last_day    date,
  -- No text, which the embedded database would keep apart and look up row by row.
  said        varchar(100000) not null,
  described   varchar(2000)  not null,
  picture     text           not null
);
create index listed_picture_story on listed_picture (story_id, place);
create index listed_picture_key on listed_picture (picture_key, spot, mission, story_id);
create index listed_picture_end on listed_picture (last_day);

alter table story add column pictures_listed boolean default false not null;
create index story_pictures_listed on story (pictures_listed, id);

-- What was published lately.
create index edition_published on edition (state, published_at);
-- In what somebody had a hand.
create index revision_member on revision (member_id, edition_id);
