import type { ServerResponse } from 'node:http';

/** What is up, in the order in which an operator looks. */
export interface Health {
  readonly app: boolean;
  readonly database: boolean;
  readonly listen: boolean;
  /** `waiting` are pages to be rendered ahead; `change` is the number of the last change that was applied. */
  readonly pageStore: { readonly entries: number; readonly bytes: number; readonly waiting: number; readonly change: number };
  readonly streams: number;
  readonly version: string;
}

/** 200 when people can work: the app and the database are up. Notices and pages mend themselves. */
export function sendHealth(response: ServerResponse, health: Health): void {
  const body = JSON.stringify(health);
  const status = health.app && health.database ? 200 : 503;
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(body);
}
