-- Stories that exist only for some members, and who they are.

alter table story add column limited boolean default false not null;
create index story_limited on story (limited);

create table insider (
  id        uuid        primary key,
  story_id  uuid        not null references story (id),
  member_id uuid        not null references member (id),
  way       varchar(20) not null,
  -- When it ends; empty where it lasts as long as the limit.
  ends_at   timestamp with time zone
);
create index insider_story on insider (story_id, member_id);
create index insider_member on insider (member_id);
