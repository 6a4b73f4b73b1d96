-- The board asks for what is in hand in the missions that a member sees. Without this a database goes from each text in hand of all missions
-- to its translation and its story to learn whose it is. Story keeps it.
-- While two versions of the program share this table, the older one writes no mission: such a text is on no board until the newer one
-- notices, when it starts and then every hour.
alter table edition add column mission varchar(80) default '' not null;
update edition set mission = coalesce(
  (select story.mission from translation join story on story.id = translation.story_id where translation.id = edition.translation_id), '');
drop index edition_saved;
-- All that a list is chosen and counted by, so that no row is read for it.
create index edition_saved on edition (state, saved_at, mission, translation_id, id);
create index edition_mission on edition (mission, state, saved_at, translation_id, id);
