'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFindingWords } from '@/components/checks/use-finding-words';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { quotesOf } from '@/domain/checks/quotes-of';
import { type Bound, boundOf, type Waiver, waiverOf } from '@/domain/checks/waiver';
import { LOCALES, type Locale } from '@/domain/locale';
import { waiving } from '@/domain/permissions';
import { findingKeys, findingKeysName } from './finding-commands';
import { findingsKey, findingsPlugin } from './findings-plugin';
import { FindingsWatch } from './findings-watch';
import type { Gathered, LiveArticle } from './gather-live';
import { comparesTexts, concernsText, type LiveFinding } from './placed-findings';
import { useFindingsState } from './use-findings-state';

/** What a page knows of the checks of an article when it opens. */
export type PageChecks = {
  office: OfficeChecks;
  waivers: readonly Waiver[];
  /** What this person may waive: whatever blocks a release or concerns private affairs, and all the rest. */
  mayWaive: { blocking: boolean; other: boolean };
};

export type LiveFindings = {
  /** Those of the article that concern the text in the editor. */
  findings: readonly LiveFinding[];
  /** All of the article, also what is wrong within the other language. */
  ofArticle: readonly LiveFinding[];
  /** False until all of the text was read for the first time, and while what has changed since takes long. */
  isRead: boolean;
  /** The libraries that read along cannot work in this browser. */
  withoutLibraries: boolean;
  /** What a waiver of a finding by this person would speak of now; null where they may not give one. */
  waivableOf: (finding: LiveFinding) => Bound | null;
  /** The words that a finding means, by side; null where it means none. */
  quotesOf: (finding: PlacedFinding) => Readonly<Record<Locale, string | null>>;
};

const NO_QUOTES = { zh: null, en: null };
const NONE: readonly LiveFinding[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/** The findings in a text while it is written, for as long as the component stands. `article` is the rest of the article as it is now. */
export function useLiveFindings(
  editor: Editor,
  article: Omit<LiveArticle, 'doc'>,
  { office, waivers, mayWaive }: PageChecks,
): LiveFindings {
  const words = useFindingWords();
  const latest = useRef({ article, words, waivers, office });
  latest.current = { article, words, waivers, office };
  const settings = useMemo(() => JSON.stringify(office), [office]);
  const watch = useRef<FindingsWatch>(null);
  const [state, setState] = useState({ isRead: false, withoutLibraries: false });
  const { locale } = article;

  useEffect(() => {
    editor.registerPlugin(findingsPlugin({ locale, say: (finding) => latest.current.words(finding) }), (added, others) => [
      added,
      ...others,
    ]);
    editor.registerPlugin(findingKeys(), (added, others) => [added, ...others]);
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin([findingsKey, findingKeysName]);
    };
  }, [editor, locale]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `settings` are the office's, and the same after every refresh of the page
  useEffect(() => {
    const opened = new FindingsWatch({
      editor,
      office: latest.current.office,
      article: () => latest.current.article,
      isShown: (finding, gathered) => isBegun(finding, gathered) && !isWaived(finding, gathered, latest.current.waivers),
      onAnswer: ({ isWhole, withoutLibraries }) => {
        if (isWhole) setState((before) => (isSameState(before, withoutLibraries) ? before : { isRead: true, withoutLibraries }));
      },
      onWaiting: () => setState((before) => (before.isRead ? { ...before, isRead: false } : before)),
    });
    watch.current = opened;
    return () => {
      watch.current = null;
      opened.close();
    };
  }, [editor, settings]);

  const { other, direction, day } = article;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is read again when any of these is another
  useEffect(() => watch.current?.changed(), [other, direction, day, waivers]);

  const ofArticle = useFindingsState(editor, (now) => now?.findings ?? NONE);
  const findings = useMemo(() => ofArticle.filter(({ finding }) => concernsText(finding, locale)), [ofArticle, locale]);
  const { blocking, other: rest } = mayWaive;
  const waivableOf = useCallback(
    ({ finding, isOurs }: LiveFinding) => {
      const gathered = watch.current?.gathered;
      const may = waiving(finding) === 'waive-blocking-finding' ? blocking : rest;
      return gathered && isOurs && may ? boundOf(finding, gathered.article, gathered.fingerprints) : null;
    },
    [blocking, rest],
  );
  const quotes = useCallback((finding: PlacedFinding) => {
    const gathered = watch.current?.gathered;
    if (!gathered) return NO_QUOTES;
    const { zh, en } = quotesOf(finding, gathered.article);
    return { zh: zh?.trim() ? zh : null, en: en?.trim() ? en : null };
  }, []);
  return useMemo(() => ({ findings, ofArticle, ...state, waivableOf, quotesOf: quotes }), [findings, ofArticle, state, waivableOf, quotes]);
}

function isSameState(before: Pick<LiveFindings, 'isRead' | 'withoutLibraries'>, withoutLibraries: boolean): boolean {
  return before.isRead && before.withoutLibraries === withoutLibraries;
}

/** That a passage, or a text, is not written yet is plain to see; nothing is said of it before somebody has begun. */
function isBegun(finding: PlacedFinding, { article: { rows, passages } }: Gathered): boolean {
  if (!comparesTexts(finding)) return true;
  const compared = rows.find(({ key }) => key === finding.row) ?? passages;
  return LOCALES.every((locale) => compared[locale].some(({ text, pictures }) => pictures.length > 0 || text.trim() !== ''));
}

function isWaived(finding: PlacedFinding, { article, fingerprints }: Gathered, waivers: readonly Waiver[]): boolean {
  if (waivers.length === 0) return false;
  const bound = boundOf(finding, article, fingerprints);
  return waiverOf({ severity: finding.severity, bound }, { waivers, authors: NOBODY }) !== null;
}
