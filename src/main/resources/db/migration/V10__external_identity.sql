-- Who members are at the provider at which they sign in (OpenID Connect): issuer and subject together, never an address.

create table external_identity (
  id        uuid         primary key,
  issuer    varchar(500) not null,
  subject   varchar(255) not null,
  member_id uuid         not null references member (id),
  linked_at timestamp with time zone not null,
  unique (issuer, subject)
);
create index external_identity_member on external_identity (member_id);
