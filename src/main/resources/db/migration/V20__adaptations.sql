-- Which story of another mission a story adapts, by its name in addresses; as in the facts, here to be searched by.

alter table story add column adapts varchar(80);
create index story_adapts on story (adapts);
