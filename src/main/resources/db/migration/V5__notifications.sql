-- What members are told, and the letters that wait to be sent to them by mail. No secret stands here: the token of a link is
-- made when its letter is sent.

alter table member add column mail varchar(20) default 'AT_ONCE' not null;

create table letter (
  id         uuid         primary key,
  member_id  uuid         not null references member (id),
  kind       varchar(20)  not null,
  state      varchar(20)  not null,
  ordered_at timestamp with time zone not null,
  -- When it was to be sent first; what could not be sent long after is not sent any more.
  wanted_at  timestamp with time zone not null,
  -- When it is looked at next: to be sent, or, while somebody sends it, because they seem to have died.
  due_at     timestamp with time zone not null,
  tries      integer      not null,
  result     varchar(400) not null
);
create index letter_due on letter (state, due_at);
create index letter_member on letter (member_id, state);

create table notice (
  id        uuid         primary key,
  member_id uuid         not null references member (id),
  occasion  varchar(30)  not null,
  story_id  uuid         not null,
  mission   varchar(80)  not null,
  language  varchar(35)  not null,
  title     text         not null,
  actor     varchar(200) not null,
  told_at   timestamp with time zone not null,
  read_at   timestamp with time zone,
  letter_id varchar(36)
);
create index notice_member on notice (member_id, read_at, told_at);
create index notice_letter on notice (letter_id);
