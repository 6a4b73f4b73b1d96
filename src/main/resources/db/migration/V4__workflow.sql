-- Ids that may be missing are text, see IdConverter.

-- What an edition remembers of its way through the workflow, and the record of every act.

alter table edition add column submitted_by varchar(36);
alter table edition add column opened_at timestamp with time zone;
alter table edition add column approved_by varchar(36);
alter table edition add column approved_hash varchar(64);
alter table edition add column scheduled_by varchar(36);
alter table edition add column unreviewed boolean default false not null;
alter table edition add column based_on varchar(36);
alter table edition add column weight varchar(20);
alter table edition add column reader_note text;
alter table edition add column reason text;

-- The facts as this revision would have them, where it changes them.
alter table revision add column facts text;
alter table revision add column member_id varchar(36);
alter table revision add column autosaved boolean default false not null;

alter table story add column mission varchar(80);
-- The mission is the first of the facts; written out here because the two databases read JSON differently.
update story set mission = substring(facts from 13 for position('"' in substring(facts from 13)) - 1);
create index story_mission on story (mission);
create index edition_state on edition (state);

-- Append-only; the hash of each entry covers the one before, so that a change or a gap shows.
create table audit_head (
  id         integer     primary key,
  position   bigint      not null,
  entry_hash varchar(64) not null
);
insert into audit_head (id, position, entry_hash) values (1, 0, '');

create table audit_entry (
  position   bigint       primary key,
  acted_at   timestamp with time zone not null,
  member_id  varchar(36),
  actor      varchar(200) not null,
  origin     varchar(64)  not null,
  act        varchar(40)  not null,
  subject    varchar(120) not null,
  detail     text         not null,
  entry_hash varchar(64)  not null
);
create index audit_subject on audit_entry (subject, position);
