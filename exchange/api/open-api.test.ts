import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApi } from './open-api';

const origin = 'https://news.example.org';
const Parameters = z.array(z.looseObject({ name: z.string(), required: z.boolean(), schema: z.looseObject({}) }));

/** As a program that never heard of us reads it, with every reference followed. */
async function read() {
  return SwaggerParser.validate(JSON.parse(JSON.stringify(openApi(origin))));
}

async function parametersOf(path: string) {
  const { paths = {} } = await read();
  return Parameters.parse(z.looseObject({ get: z.looseObject({ parameters: z.unknown() }) }).parse(paths[path]).get.parameters);
}

describe('the description of the interface', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await read()).toMatchObject({ openapi: '3.1.1', servers: [{ url: origin }] });
  });

  it('is refused once it is not', async () => {
    const { paths: _, ...broken } = openApi(origin);
    await expect(SwaggerParser.validate(JSON.parse(JSON.stringify({ ...broken, paths: { articles: {} } })))).rejects.toThrow();
  });

  it('says of every parameter whether it is needed, what it may be and what it is otherwise', async () => {
    const parameters = new Map((await parametersOf('/api/v1/articles')).map(({ name, ...rest }) => [name, rest]));
    expect(parameters.get('lang')).toMatchObject({ required: true, schema: { enum: ['zh', 'en'] } });
    expect(parameters.get('limit')).toMatchObject({ required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } });
    expect(parameters.get('since')).toMatchObject({ required: false, schema: { anyOf: [{ format: 'date' }, { format: 'date-time' }] } });
    expect((await parametersOf('/api/v1/articles/{id}')).map(({ name }) => name)).toEqual(['id']);
  });
});
