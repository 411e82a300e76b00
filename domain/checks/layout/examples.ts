import type { Examples } from '@/domain/checks/example';
import type { LayoutCode } from './catalogue';
import { EXAMPLES_OF_PICTURES } from './examples-of-pictures';
import { EXAMPLES_OF_TEXT } from './examples-of-text';

/** What each check of layout finds and leaves alone, in the marks of `sketch`. */
export const LAYOUT_EXAMPLES: Record<LayoutCode, Examples> = { ...EXAMPLES_OF_PICTURES, ...EXAMPLES_OF_TEXT };
