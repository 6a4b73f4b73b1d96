-- What lists of stories are searched by, written out of the facts and the editions; Story keeps it.

alter table story add column kind varchar(20);
alter table story add column countries varchar(2000);
alter table story add column told_on date;
alter table story add column standings varchar(2000) default ' ' not null;

-- The first of each name in the facts is that of the story; the two databases read JSON differently.
update story set
  kind = substring(facts from position('"details":{"kind":"' in facts) + 19
    for position('"' in substring(facts from position('"details":{"kind":"' in facts) + 19)) - 1),
  countries = replace(replace(substring(facts from position('"countries":[' in facts) + 13
    for position(']' in substring(facts from position('"countries":[' in facts) + 13)) - 1), '"', ' '), ',', ''),
  told_on = cast(substring(facts from position('"published":"' in facts) + 13 for 10) as date);

-- As Standing writes it.
update story set standings = coalesce((
  select ' ' || string_agg(word.language || ':' || word.letters, ' ' order by word.language) || ' '
  from (
    select t.story_id, t.language, coalesce(
      (select max(case o.weight when 'MISLEADING' then 'M' else 'B' end)
        from edition e
        join revision f on f.id = cast(e.based_on as uuid)
        join edition fe on fe.id = f.edition_id
        join translation ft on ft.id = fe.translation_id and ft.language = s.original_language
        join edition o on o.translation_id = ft.id and o.number > fe.number and o.published_at is not null
          and (o.weight is null or o.weight <> 'TYPO')
        join revision r on r.edition_id = o.id and r.text_hash <> f.text_hash
          and r.number = (select max(n.number) from revision n where n.edition_id = o.id)
        where e.translation_id = t.id and e.state = 'PUBLISHED'),
      (select max(case e.state when 'PUBLISHED' then 'L' else 'W' end)
        from edition e where e.translation_id = t.id and e.state in ('PUBLISHED', 'WITHDRAWN')),
      '-') || coalesce(
      (select max(case e.state when 'DRAFT' then 'D' when 'SUBMITTED' then 'S' when 'RETURNED' then 'R'
          when 'APPROVED' then 'A' else 'C' end)
        from edition e where e.translation_id = t.id
          and e.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SCHEDULED')),
      '-') as letters
    from translation t join story s on s.id = t.story_id) word
  where word.story_id = story.id and word.letters <> '--'), ' ');

-- Stories are counted out of this alone, without their facts.
create index story_listed on story (mission, kind, standings, countries);
create index story_told on story (told_on desc, slug);
create index revision_saved on revision (saved_at);
