-- Whether the publication log was told that readers are not shown a picture any more, because its rights have ended. Of those that
-- ended before, it is taken to know.
alter table listed_picture add column taken_away boolean default false not null;
update listed_picture set taken_away = true where last_day < current_date - interval '2' day;
create index listed_picture_taken_away on listed_picture (taken_away, last_day);
