// A page that lists a hundred articles names some two hundred.
const MOST = 2000;
const LONGEST = 200;

/** The topics of a list with spaces between, each once. What is too long to be one, or too many, is a fault of the page. */
export function topicsIn(list: string): readonly string[] {
  const topics = [...new Set(list.split(/\s+/).filter((topic) => topic !== ''))];
  if (topics.length > MOST || topics.some((topic) => topic.length > LONGEST)) throw new Error('A page names too many topics');
  return topics;
}
