import type { z } from 'zod';
import { AnnounceRevision, announceRevision } from '@/commands/announce-revision';
import { breakOffInspection } from '@/commands/break-off-inspection';
import { ChangeContributor, changeContributor } from '@/commands/change-contributor';
import { ChangeFacts, changeFacts } from '@/commands/change-facts';
import { ChangeOffice, changeOffice } from '@/commands/change-office';
import { ChangeRoles, changeRoles } from '@/commands/change-roles';
import { ChangeSite, changeSite } from '@/commands/change-site';
import { ConfirmLinks, confirmLinks } from '@/commands/confirm-links';
import { CreateArticle, createArticle } from '@/commands/create-article';
import { DeleteSection, deleteSection } from '@/commands/delete-section';
import { DeleteTag, deleteTag } from '@/commands/delete-tag';
import { DeleteWebhook, deleteWebhook } from '@/commands/delete-webhook';
import { FinishTask, finishTask } from '@/commands/finish-task';
import { Invite, invite } from '@/commands/invite';
import { JoinPassages, joinPassages } from '@/commands/join-passages';
import { MarkAdded, markAdded } from '@/commands/mark-added';
import { MarkLeftOut, markLeftOut } from '@/commands/mark-left-out';
import { MergeContributors, mergeContributors } from '@/commands/merge-contributors';
import { MergeTags, mergeTags } from '@/commands/merge-tags';
import { OrderSections, orderSections } from '@/commands/order-sections';
import { PartPassages, partPassages } from '@/commands/part-passages';
import { Release, release } from '@/commands/release';
import { RepeatDelivery, repeatDelivery } from '@/commands/repeat-delivery';
import { RequestChanges, requestChanges } from '@/commands/request-changes';
import { RestoreRevision, restoreRevision } from '@/commands/restore-revision';
import { RetireConcept, retireConcept } from '@/commands/retire-concept';
import { SaveChecks, saveChecks } from '@/commands/save-checks';
import { SaveConcept, saveConcept } from '@/commands/save-concept';
import { SaveSection, saveSection } from '@/commands/save-section';
import { SaveTag, saveTag } from '@/commands/save-tag';
import { SaveWebhook, saveWebhook } from '@/commands/save-webhook';
import { SendToReview, sendToReview } from '@/commands/send-to-review';
import { SetEmbargo, setEmbargo } from '@/commands/set-embargo';
import { SetPolicy, setPolicy } from '@/commands/set-policy';
import { SignOff, signOff } from '@/commands/sign-off';
import { StartInspection, startInspection } from '@/commands/start-inspection';
import { StartPassages, startPassages } from '@/commands/start-passages';
import { UnlinkPassages, unlinkPassages } from '@/commands/unlink-passages';
import { WaiveFinding, waiveFinding } from '@/commands/waive-finding';
import { WithdrawPublication, withdrawPublication } from '@/commands/withdraw-publication';
import { WithdrawRevisionNotice, withdrawRevisionNotice } from '@/commands/withdraw-revision-notice';
import { WithdrawSignOff, withdrawSignOff } from '@/commands/withdraw-sign-off';
import { WithdrawWaiver, withdrawWaiver } from '@/commands/withdraw-waiver';
import type { Actor } from '@/domain/actor';
import { type Result, refuse } from '@/domain/result';
import { carryOutElsewhere } from '@/outside/inspection-process';

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
  'announce-revision': verb(AnnounceRevision, announceRevision),
  'change-contributor': verb(ChangeContributor, changeContributor),
  'change-facts': verb(ChangeFacts, changeFacts),
  'change-office': verb(ChangeOffice, changeOffice),
  'change-roles': verb(ChangeRoles, changeRoles),
  'change-site': verb(ChangeSite, changeSite),
  'confirm-links': verb(ConfirmLinks, confirmLinks),
  'create-article': verb(CreateArticle, createArticle),
  'delete-section': verb(DeleteSection, deleteSection),
  'delete-tag': verb(DeleteTag, deleteTag),
  'delete-webhook': verb(DeleteWebhook, deleteWebhook),
  'finish-task': verb(FinishTask, finishTask),
  invite: verb(Invite, invite),
  'join-passages': verb(JoinPassages, joinPassages),
  'mark-added': verb(MarkAdded, markAdded),
  'mark-left-out': verb(MarkLeftOut, markLeftOut),
  'merge-contributors': verb(MergeContributors, mergeContributors),
  'merge-tags': verb(MergeTags, mergeTags),
  'order-sections': verb(OrderSections, orderSections),
  'part-passages': verb(PartPassages, partPassages),
  release: verb(Release, release),
  'repeat-delivery': verb(RepeatDelivery, repeatDelivery),
  'request-changes': verb(RequestChanges, requestChanges),
  'restore-revision': verb(RestoreRevision, restoreRevision),
  'retire-concept': verb(RetireConcept, retireConcept),
  'save-checks': verb(SaveChecks, saveChecks),
  'save-concept': verb(SaveConcept, saveConcept),
  'save-section': verb(SaveSection, saveSection),
  'save-tag': verb(SaveTag, saveTag),
  'save-webhook': verb(SaveWebhook, saveWebhook),
  'send-to-review': verb(SendToReview, sendToReview),
  'set-embargo': verb(SetEmbargo, setEmbargo),
  'set-policy': verb(SetPolicy, setPolicy),
  'sign-off': verb(SignOff, signOff),
  'start-inspection': verb(StartInspection, inspectNow),
  'start-passages': verb(StartPassages, startPassages),
  'unlink-passages': verb(UnlinkPassages, unlinkPassages),
  'waive-finding': verb(WaiveFinding, waiveFinding),
  'withdraw-publication': verb(WithdrawPublication, withdrawPublication),
  'withdraw-revision-notice': verb(WithdrawRevisionNotice, withdrawRevisionNotice),
  'withdraw-sign-off': verb(WithdrawSignOff, withdrawSignOff),
  'withdraw-waiver': verb(WithdrawWaiver, withdrawWaiver),
};

/** Opens an inspection and sets a process of its own to work on it. */
async function inspectNow(who: Actor, input: StartInspection): ReturnType<typeof startInspection> {
  const started = await startInspection(who, input);
  if (!started.ok) return started;
  const { inspectionId } = started.value;
  carryOutElsewhere(inspectionId, (well) => {
    // Where the database is away too, the inspection counts as broken off when it has been silent for a while.
    if (!well) breakOffInspection(inspectionId).catch(() => undefined);
  });
  return started;
}
