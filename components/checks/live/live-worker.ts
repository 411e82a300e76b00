import { harper } from '@/proofread/harper';
import type { Proofreader } from '@/proofread/proofreader';
import type { Asked } from './live-messages';
import { ReadingDesk } from './reading-desk';

let reader: Promise<Proofreader> | undefined;

/** The binary of harper is large: it is fetched when there is English to read. */
function openHarper(): Promise<Proofreader> {
  reader ??= import('harper.js/binary').then(({ binary }) => harper(binary));
  return reader;
}

const desk = new ReadingDesk((said) => self.postMessage(said), openHarper);

self.addEventListener('message', (event: MessageEvent<Asked>) => desk.ask(event.data));
