-- New words go into the index when an article goes live, and not into a list beside it through which every search would then have to go.
ALTER INDEX "search_articles_by_word" SET (fastupdate = off);
