-- Who writes or photographs a story is the same person in both languages; each text has its translator, its editor and its reviewer. Only
-- names of the former two are two names of one person.
CREATE OR REPLACE FUNCTION "paired_names"(zh uuid, en uuid) RETURNS TABLE(role text, nth integer, name_zh text, name_en text) LANGUAGE sql STABLE AS $$
  WITH zh_side AS (SELECT *, count(*) OVER (PARTITION BY role) AS many FROM credited_in(zh)),
    en_side AS (SELECT *, count(*) OVER (PARTITION BY role) AS many FROM credited_in(en))
  SELECT zh_side.role, zh_side.nth, zh_side.name, en_side.name FROM zh_side JOIN en_side USING (role, nth, many)
  WHERE zh_side.role IN ('by', 'photo') AND zh_side.name ~ '^[一-鿿·]{2,12}$' AND en_side.name ~ '[A-Za-z]'
$$;
--> statement-breakpoint
DO $$
DECLARE
  article uuid;
BEGIN
  FOR article IN SELECT DISTINCT article_id FROM live_editions LOOP
    PERFORM settle_credits(article);
  END LOOP;
END $$;
