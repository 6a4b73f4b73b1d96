-- One set of migrations for H2 and PostgreSQL: only words that neither reserves.

create table site_document (
  name         varchar(40)  primary key,
  body         text         not null,
  changed_at   timestamp with time zone not null
);

create table story (
  id                uuid         primary key,
  slug              varchar(80)  not null unique,
  original_language varchar(35)  not null,
  facts             text         not null,
  facts_origin      varchar(20)  not null,
  version           bigint       not null
);

create table translation (
  id       uuid        primary key,
  story_id uuid        not null references story (id),
  language varchar(35) not null,
  version  bigint      not null,
  unique (story_id, language)
);

create table edition (
  id             uuid        primary key,
  translation_id uuid        not null references translation (id),
  number         integer     not null,
  state          varchar(20) not null,
  due_at         timestamp with time zone,
  published_at   timestamp with time zone,
  version        bigint      not null,
  unique (translation_id, number)
);
create index edition_due on edition (state, due_at);

create table revision (
  id         uuid         primary key,
  edition_id uuid         not null references edition (id),
  number     integer      not null,
  title      text         not null,
  summary    text         not null,
  body       text         not null,
  translator text,
  text_hash  varchar(64)  not null,
  origin     varchar(20)  not null,
  saved_by   varchar(200) not null,
  saved_at   timestamp with time zone not null,
  unique (edition_id, number)
);

-- The order of positions is the order of commits: whoever appends holds the row of the head until the commit.
create table publication_head (
  id       integer primary key,
  position bigint  not null
);
insert into publication_head (id, position) values (1, 0);

create table publication_log (
  position  bigint       primary key,
  subject   varchar(100) not null,
  act       varchar(20)  not null,
  logged_at timestamp with time zone not null
);

create table imported_file (
  path         varchar(400) primary key,
  content_hash varchar(64)  not null
);
