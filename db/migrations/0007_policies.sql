-- A policy says which sign-offs a release asks for and how the languages go live. What is neither is no policy, and nothing can be
-- released under it.
CREATE FUNCTION "is_policy"(policy jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(policy->>'review' IN ('standard', 'emergency') AND CASE policy->'release'->>'mode'
    WHEN 'together' THEN true
    WHEN 'first' THEN policy->'release'->>'locale' IN ('zh', 'en') AND policy->'release'->>'otherBy' ~ '^\d{4}-\d{2}-\d{2}$'
    WHEN 'only' THEN policy->'release'->>'locale' IN ('zh', 'en') AND btrim(policy->'release'->>'reason') <> ''
  END, false)
$$;
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_have_a_policy" CHECK (is_policy(policy));
--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_have_a_policy" CHECK (is_policy(policy));
