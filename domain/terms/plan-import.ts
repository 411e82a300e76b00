import { LOCALES, type Locale } from '@/domain/locale';
import { CONCEPT_KINDS, type Concept, type Form, orderedForms } from './concept';
import { conceptFault, type TermFault } from './term-faults';

/** A concept as it is kept, with the number of the state that it is in. */
export type KeptConcept = Concept & { version: number };

/** What an import would do to the term base. `line` is that of the file; a concept that the file has in several rows has the first. */
export type ImportPlan = {
  added: Concept[];
  changed: { before: KeptConcept; after: Concept }[];
  same: number;
  faults: { line: number; reason: TermFault }[];
};

export type ReadRow = { line: number; concept: Concept };

/**
 * Compares a file with the term base. A row with the id of a concept says all of it anew; another one belongs to the concept of its kind that
 * has one of its approved forms, a term to one of any kind, and adds what that lacks. Rows of one concept become one. Nothing of a row with a fault is planned.
 */
export function planImport(rows: readonly ReadRow[], kept: readonly KeptConcept[]): ImportPlan {
  const names = new Map<string, Concept>();
  const ids = new Map(kept.map((concept) => [concept.id, concept]));
  // What the file says anew frees its old names, wherever in the file that stands.
  const anew = new Set(rows.map(({ concept }) => concept.id));
  for (const concept of kept) if (!anew.has(concept.id)) name(names, concept, concept);
  const now = new Map<Concept, Concept>();
  const plan: ImportPlan = { added: [], changed: [], same: 0, faults: [] };
  for (const { line, concept } of rows) {
    const whole = ids.get(concept.id);
    const known = whole ?? knownBy(names, concept);
    const before = known && (now.get(known) ?? known);
    const after = before && !whole ? joined(before, concept) : { ...concept, id: known?.id ?? concept.id };
    const reason = conceptFault(after) ?? (isTaken(names, after, known ?? null) ? 'form-taken' : null);
    if (reason) {
      plan.faults.push({ line, reason });
      continue;
    }
    const origin = known ?? after;
    now.set(origin, after);
    name(names, after, origin);
  }
  const versions = new Map(kept.map((concept) => [concept.id, concept]));
  for (const [origin, after] of now) {
    const before = versions.get(origin.id);
    if (!before) plan.added.push(after);
    else if (isSame(before, after)) plan.same += 1;
    else plan.changed.push({ before, after });
  }
  return plan;
}

function approvedNames({ kind, forms }: Concept): string[] {
  return forms.filter(({ status }) => status === 'approved').map(({ locale, text }) => `${kind} ${locale} ${text.toLowerCase()}`);
}

/** A file often says of nothing what it is: then a row may name a person or a body as well as a term. */
function possibleNames(concept: Concept): string[] {
  if (concept.kind !== 'term') return approvedNames(concept);
  return CONCEPT_KINDS.toReversed().flatMap((kind) => approvedNames({ ...concept, kind }));
}

function name(names: Map<string, Concept>, concept: Concept, origin: Concept): void {
  for (const key of approvedNames(concept)) names.set(key, origin);
}

/** The concept that has an approved form of the row, the Chinese ones first. */
function knownBy(names: ReadonlyMap<string, Concept>, concept: Concept): Concept | undefined {
  return possibleNames(concept)
    .map((key) => names.get(key))
    .find((found) => found !== undefined);
}

function isTaken(names: ReadonlyMap<string, Concept>, concept: Concept, own: Concept | null): boolean {
  return approvedNames(concept).some((key) => {
    const holder = names.get(key);
    return holder !== undefined && holder !== own;
  });
}

/** A concept with the forms of a row beside its own; where both have a form, the row says what it is. */
function joined(before: Concept, row: Concept): Concept {
  const said = new Map(row.forms.map((form) => [keyOf(form), form]));
  const own = before.forms.map((form) => said.get(keyOf(form)) ?? form);
  const held = new Set(own.map(keyOf));
  const forms = orderedForms([...own, ...row.forms.filter((form) => !held.has(keyOf(form)))]);
  return { ...before, forms, note: row.note || before.note };
}

function keyOf({ locale, text }: Form): string {
  return `${locale} ${text}`;
}

function isSame(before: Concept, after: Concept): boolean {
  return saidBy(before) === saidBy(after);
}

function saidBy({ kind, forms, note }: Concept): string {
  return JSON.stringify([kind, note, LOCALES.map((locale: Locale) => orderedForms(forms).filter((form) => form.locale === locale))]);
}
