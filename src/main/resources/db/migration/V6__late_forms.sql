-- What members sent when their sign-in had ended by itself, until they have sent it again or thrown it away.

alter table sign_in add column ended_at timestamp with time zone;

create table late_form (
  id        uuid         primary key,
  member_id uuid         not null references member (id),
  page      varchar(200) not null,
  fields    text         not null,
  sent_at   timestamp with time zone not null,
  done_at   timestamp with time zone
);
create index late_form_member on late_form (member_id, sent_at);
