-- The board lists what was saved last of each state. Without this a database reads the texts of all editions to find out when they were.
-- While two versions of the program share this table, the older one writes no such time; it counts as now, until the text is saved again.
alter table edition add column saved_at timestamp with time zone default current_timestamp not null;
update edition set saved_at = coalesce(
  (select max(revision.saved_at) from revision where revision.edition_id = edition.id), saved_at);
drop index edition_state;
create index edition_saved on edition (state, saved_at);
