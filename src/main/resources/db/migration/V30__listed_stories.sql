-- With the id everything stands in it that the sums of the coverage ask of a story, among them whether it is hidden from somebody:
-- else they read each story whole.
drop index story_listed;
create index story_listed on story (mission, kind, standings, countries, id);
