-- What a translation says that the pictures of its story show; part of its text, and approved with it.
alter table revision add column picture_words text;
