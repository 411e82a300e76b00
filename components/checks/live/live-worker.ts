import type { Asked } from './live-messages';
import { ReadingDesk } from './reading-desk';

const desk = new ReadingDesk((said) => self.postMessage(said));

self.addEventListener('message', (event: MessageEvent<Asked>) => desk.ask(event.data));
