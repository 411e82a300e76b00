CREATE TABLE "office" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"short_zh" text NOT NULL,
	"short_en" text NOT NULL,
	"address_zh" text DEFAULT '' NOT NULL,
	"address_en" text DEFAULT '' NOT NULL,
	CONSTRAINT "one_office" CHECK ("only")
);

--> statement-breakpoint
-- A newsroom has a name from the first minute; its own comes with the sample newsroom or from the people who run it.
INSERT INTO "office" ("name_zh", "name_en", "short_zh", "short_en") VALUES ('新闻办公室', 'News Office', '新闻', 'News');
--> statement-breakpoint
GRANT SELECT ON "office" TO couplet_app, couplet_reader;
--> statement-breakpoint
GRANT UPDATE ON "office" TO couplet_app;
