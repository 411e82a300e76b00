-- The name of what was written: whoever has made something of a revision does not have to read it again.
CREATE OR REPLACE VIEW "reader_articles" AS
  SELECT live.article_id, live.locale, live.slug, live.section, live.event_date, live.lead_media, live.title, live.standfirst,
         live.first_published_at, live.published_at, revision.fields, reader_passages(revision.passages) AS passages,
         live.kind, live.tags, pair.facts->>'direction' AS direction,
         (SELECT jsonb_agg(jsonb_build_object('kind', link->'kind', 'zh', link->'zh', 'en', link->'en') ORDER BY place)
            FROM jsonb_array_elements(pair.links) WITH ORDINALITY AS list(link, place)) AS links,
         (SELECT max(notice.at) FROM revision_notices AS notice WHERE notice.publication_id = live.publication_id
            AND NOT EXISTS (SELECT FROM revision_notice_ends AS ended WHERE ended.notice_id = notice.id)) AS revising_since,
         live.revision_id AS revision
  FROM live_editions AS live JOIN revisions AS revision ON revision.id = live.revision_id
  JOIN publications AS publication ON publication.id = live.publication_id JOIN pairs AS pair ON pair.id = publication.pair_id;
