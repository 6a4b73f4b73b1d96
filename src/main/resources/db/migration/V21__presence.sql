-- Which pages about an edition members have open. A row lives minutes; nothing else refers to it.

create table presence (
  id        uuid                     primary key,
  story_id  uuid                     not null references story (id),
  language  varchar(35)              not null,
  member_id uuid                     not null references member (id),
  -- Whether the page tells by itself that it is still open.
  telling   boolean                  not null,
  -- In which paragraph its member is; 0 for none.
  passage   integer                  not null,
  seen_at   timestamp with time zone not null
);
create index presence_edition on presence (story_id, language);
create index presence_seen on presence (seen_at);
