-- Every page of the newsroom asks for the settings. Whether they are those that it knows is told by this, without reading all of them.
alter table site_document add column version bigint default 0 not null;
