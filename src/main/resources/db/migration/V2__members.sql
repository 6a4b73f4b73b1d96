-- Who works in the newsroom, in which roles.

create table member (
  id            uuid         primary key,
  address       varchar(254) not null unique,
  name          varchar(200) not null,
  language      varchar(35)  not null,
  zone          varchar(60)  not null,
  disabled      boolean      not null,
  joined_at     timestamp with time zone not null,
  version       bigint       not null
);

create table assignment (
  member_id uuid        not null references member (id),
  role      varchar(20) not null,
  mission   varchar(80),
  language  varchar(35)
);
create index assignment_member on assignment (member_id);
