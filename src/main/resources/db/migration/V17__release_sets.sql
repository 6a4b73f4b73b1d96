-- Languages of a story that become public at one moment, all of them or none.

create table release_set (
  story_id  uuid                     primary key references story (id),
  languages varchar(1000)            not null,
  due_at    timestamp with time zone not null,
  member_id uuid                     not null references member (id),
  -- Whether members were told that it waits for languages that are late.
  told      boolean                  not null
);
create index release_set_due on release_set (due_at);
