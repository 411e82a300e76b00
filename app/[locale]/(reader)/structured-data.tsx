/** What a page says of itself to machines, in terms of schema.org. */
export function StructuredData({ graph }: { graph: readonly object[] }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>;
}
