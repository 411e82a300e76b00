import { z } from 'zod';
import {
  ApiArticle,
  ApiArticlePage,
  ApiPair,
  ApiPersonPage,
  ApiProblem,
  ApiSections,
  ApiSuggestions,
  ApiSummary,
  ApiTagPage,
  ApiText,
  OEmbedAnswer,
} from './answers';
import { ArticlesQuery, NamesQuery, NoQuery, OEmbedQuery, SuggestQuery } from './queries';

const ANSWERS = {
  Article: ApiArticle,
  ArticlePage: ApiArticlePage,
  Summary: ApiSummary,
  Text: ApiText,
  Pair: ApiPair,
  Sections: ApiSections,
  Suggestions: ApiSuggestions,
  TagPage: ApiTagPage,
  PersonPage: ApiPersonPage,
  OEmbed: OEmbedAnswer,
  Problem: ApiProblem,
} as const;

type Operation = {
  id: 'listArticles' | 'findArticle' | 'findPair' | 'listSections' | 'listTags' | 'listPeople' | 'suggest' | 'embedArticle';
  summary: string;
  query: z.ZodObject;
  path?: 'id';
  answer: keyof typeof ANSWERS;
  problems: readonly number[];
  /** Other types in which the same is said. */
  types?: readonly string[];
};

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '/api/v1/articles': {
    id: 'listArticles',
    summary:
      'News of one language, the newest first. An article keeps its place, so that a walk meets each once, whatever is published meanwhile.',
    query: ArticlesQuery,
    answer: 'ArticlePage',
    problems: [400],
  },
  '/api/v1/articles/{id}': {
    id: 'findArticle',
    summary: 'One article, whole, in every language in which it is live.',
    query: NoQuery,
    path: 'id',
    answer: 'Article',
    problems: [400, 404, 410],
  },
  '/api/v1/articles/{id}/pair': {
    id: 'findPair',
    summary: 'Both texts of an article, passage beside passage.',
    query: NoQuery,
    path: 'id',
    answer: 'Pair',
    problems: [400, 404, 410],
  },
  '/api/v1/sections': { id: 'listSections', summary: 'The sections of the site.', query: NoQuery, answer: 'Sections', problems: [400] },
  '/api/v1/tags': { id: 'listTags', summary: 'The tags under which there is news.', query: NamesQuery, answer: 'TagPage', problems: [400] },
  '/api/v1/people': {
    id: 'listPeople',
    summary: 'The people whom news credits.',
    query: NamesQuery,
    answer: 'PersonPage',
    problems: [400],
  },
  '/api/v1/suggest': {
    id: 'suggest',
    summary: 'What somebody may be looking for who has typed this far.',
    query: SuggestQuery,
    answer: 'Suggestions',
    problems: [400],
  },
  '/oembed': {
    id: 'embedArticle',
    summary: 'What a page elsewhere needs to show an article (oembed.com).',
    query: OEmbedQuery,
    answer: 'OEmbed',
    problems: [400, 404, 501],
    types: ['text/xml'],
  },
};

/** Every address of the interface, with the names of its parameters. */
export function apiAddresses(): { path: string; id: Operation['id']; parameters: string[] }[] {
  return Object.entries(OPERATIONS).map(([path, { id, query }]) => ({ path, id, parameters: Object.keys(query.shape) }));
}

/**
 * The interface for other programs as OpenAPI 3.1, made from the very schemas that requests and answers are held against. `origin` is the
 * address of the newsroom without a path.
 */
export function openApi(origin: string) {
  const paths = Object.entries(OPERATIONS).map(([path, operation]) => [path, { get: operationObject(operation) }]);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Couplet',
      version: '1',
      summary: 'What a bilingual newsroom has published, for other programs.',
      description:
        'Read-only and open to everybody. Answers carry an ETag; ask again with If-None-Match. Problems are told as application/problem+json (RFC 9457).',
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(paths),
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWERS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: referenceTo, override: plain });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}

function referenceTo(id: string): string {
  return `#/components/schemas/${id}`;
}

type Rewritten = { jsonSchema: z.core.JSONSchema.BaseSchema };

/** Leaves out what says nothing: patterns beside the format that they stand for, and the bounds of what JavaScript counts. */
function plain({ jsonSchema }: Rewritten): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function operationObject({ id, summary, query, path, answer, problems, types = [] }: Operation) {
  const inPath = path ? [{ name: path, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }] : [];
  const problem = { 'application/problem+json': { schema: { $ref: referenceTo('Problem') } } };
  return {
    operationId: id,
    summary,
    parameters: [...inPath, ...queryParameters(query)],
    responses: {
      200: {
        description: 'What was asked for.',
        headers: { ETag: { schema: { type: 'string' } } },
        content: {
          'application/json': { schema: { $ref: referenceTo(answer) } },
          ...Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }])),
        },
      },
      304: { description: 'As it was, for those who say what they have in If-None-Match.' },
      503: { description: 'The newsroom is busy or its database away. Ask again after Retry-After seconds.', content: problem },
      ...Object.fromEntries(problems.map((status) => [status, { description: PROBLEMS[status] ?? 'A problem.', content: problem }])),
    },
  };
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'A parameter is missing, unknown, repeated or malformed.',
  404: 'Nothing is published there.',
  410: 'What stood there was withdrawn; the detail says what readers are told.',
  501: 'There is no such format.',
};

function queryParameters(query: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(query, { override: plain });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = typeof property === 'object' ? property : {};
    return { name, in: 'query', required: !query.shape[name]?.safeParse(undefined).success, description, schema };
  });
}
