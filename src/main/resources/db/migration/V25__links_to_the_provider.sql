-- When a member took away the link to who they are at the provider: it is kept, so that an address alone does not bring it back.

alter table external_identity add column unlinked_at timestamp with time zone;

-- What the provider signed when a sign-in began there, to be shown to it when its own session is to end.

alter table sign_in add column provider_proof text;
