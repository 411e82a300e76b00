import { z } from 'zod';
import { type Child, outputOf, startChild } from './child';
import { percentile } from './percentile';

const Load = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), wireBytes: z.number() });
type Load = z.infer<typeof Load>;

/** A page beside a bare server with as many bytes on the wire, each the median of its rounds. */
export interface Reading {
  readonly what: string;
  readonly connections: number;
  readonly wireBytes: number;
  readonly page: { readonly perSecond: number; readonly p99: number };
  readonly bare: { readonly perSecond: number; readonly p99: number };
  /** The median of the rounds' ratios. */
  readonly ratio: number;
}

const ROUNDS = 5;
const SECONDS = 2;

async function measure(port: number, path: string, connections: number, seconds = SECONDS): Promise<Load> {
  return Load.parse(JSON.parse(await outputOf('bench/load.ts', [port, path, connections, seconds])));
}

/** A bare server whose answers have exactly `wireBytes`: its own head is measured first. */
async function startBare(wireBytes: number): Promise<{ child: Child; port: number }> {
  const guess = wireBytes - 200;
  const trial = startChild('bench/bare.ts', [guess]);
  const { wireBytes: measured } = await measure(Number(await trial.firstLine), '/', 1, 0.1);
  await trial.end();
  const child = startChild('bench/bare.ts', [guess + wireBytes - measured]);
  return { child, port: Number(await child.firstLine) };
}

/** The two take turns, so that whatever else the machine does falls on both. */
export async function measureReading({
  what,
  port,
  path,
  connections,
}: {
  what: string;
  port: number;
  path: string;
  connections: number;
}): Promise<Reading> {
  const { wireBytes } = await measure(port, path, connections, 1);
  const { child, port: barePort } = await startBare(wireBytes);
  try {
    await measure(barePort, '/', connections, 1);
    const pages: Load[] = [];
    const bares: Load[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      pages.push(await measure(port, path, connections));
      bares.push(await measure(barePort, '/', connections));
    }
    const ratios = pages.map(({ perSecond }, round) => perSecond / (bares[round]?.perSecond ?? Number.NaN));
    return { what, connections, wireBytes, page: median(pages), bare: median(bares), ratio: percentile(ratios, 0.5) };
  } finally {
    await child.end();
  }
}

function median(loads: readonly Load[]): { perSecond: number; p99: number } {
  const of = (field: 'perSecond' | 'p99') =>
    percentile(
      loads.map((load) => load[field]),
      0.5,
    );
  return { perSecond: of('perSecond'), p99: of('p99') };
}
