-- How a story was withdrawn in one language alone, as JSON, and where that was decided; empty when it was withdrawn in all, which
-- its facts say.

alter table translation add column withdrawal text;
alter table translation add column withdrawal_origin varchar(16);
