import type { Span } from '@/domain/checks/finding';

export const CODE_KINDS = ['url', 'email', 'phone', 'identity', 'standard', 'document', 'product', 'score', 'hotline', 'version'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/**
 * Letters and figures that name something: no quantity. `value` is what is compared, without what may be written one way or another. «hard»
 * must have a partner, «soft» may stand alone, «possible» is a code only if the other side has it too (3-2, Shenzhou-13).
 */
export type CodeItem = { span: Span; kind: CodeKind; value: string; standing: 'hard' | 'soft' | 'possible' };
