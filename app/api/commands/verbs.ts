import type { z } from 'zod';
import { ChangeFacts, changeFacts } from '@/commands/change-facts';
import { ChangeRoles, changeRoles } from '@/commands/change-roles';
import { ConfirmLinks, confirmLinks } from '@/commands/confirm-links';
import { CreateArticle, createArticle } from '@/commands/create-article';
import { Invite, invite } from '@/commands/invite';
import { JoinPassages, joinPassages } from '@/commands/join-passages';
import { MarkAdded, markAdded } from '@/commands/mark-added';
import { MarkLeftOut, markLeftOut } from '@/commands/mark-left-out';
import { PartPassages, partPassages } from '@/commands/part-passages';
import { Release, release } from '@/commands/release';
import { RequestChanges, requestChanges } from '@/commands/request-changes';
import { RestoreRevision, restoreRevision } from '@/commands/restore-revision';
import { SendToReview, sendToReview } from '@/commands/send-to-review';
import { SetPolicy, setPolicy } from '@/commands/set-policy';
import { SignOff, signOff } from '@/commands/sign-off';
import { StartPassages, startPassages } from '@/commands/start-passages';
import { UnlinkPassages, unlinkPassages } from '@/commands/unlink-passages';
import { WithdrawPublication, withdrawPublication } from '@/commands/withdraw-publication';
import { WithdrawSignOff, withdrawSignOff } from '@/commands/withdraw-sign-off';
import type { Actor } from '@/domain/actor';
import { type Result, refuse } from '@/domain/result';

/** A command behind its door: the input is parsed here, once, and what does not parse is «malformed». */
type Verb = (who: Actor, raw: unknown) => Promise<Result<unknown>>;

function verb<S extends z.ZodType>(input: S, run: (who: Actor, input: z.output<S>) => Promise<Result<unknown>>): Verb {
  return async (who, raw) => {
    const parsed = input.safeParse(raw);
    if (!parsed.success) return refuse('malformed');
    return run(who, parsed.data);
  };
}

/** Every write that a signed-in person can ask for, by the name of its command. */
export const VERBS: Readonly<Record<string, Verb>> = {
  'change-facts': verb(ChangeFacts, changeFacts),
  'change-roles': verb(ChangeRoles, changeRoles),
  'confirm-links': verb(ConfirmLinks, confirmLinks),
  'create-article': verb(CreateArticle, createArticle),
  invite: verb(Invite, invite),
  'join-passages': verb(JoinPassages, joinPassages),
  'mark-added': verb(MarkAdded, markAdded),
  'mark-left-out': verb(MarkLeftOut, markLeftOut),
  'part-passages': verb(PartPassages, partPassages),
  release: verb(Release, release),
  'request-changes': verb(RequestChanges, requestChanges),
  'restore-revision': verb(RestoreRevision, restoreRevision),
  'send-to-review': verb(SendToReview, sendToReview),
  'set-policy': verb(SetPolicy, setPolicy),
  'sign-off': verb(SignOff, signOff),
  'start-passages': verb(StartPassages, startPassages),
  'unlink-passages': verb(UnlinkPassages, unlinkPassages),
  'withdraw-publication': verb(WithdrawPublication, withdrawPublication),
  'withdraw-sign-off': verb(WithdrawSignOff, withdrawSignOff),
};
