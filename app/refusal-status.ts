import type { Refusal } from '@/domain/refusals';

const OTHER: Partial<Record<Refusal, number>> = {
  'not-signed-in': 401,
  'credentials-unknown': 401,
  'not-allowed': 403,
  'own-words': 403,
  'not-found': 404,
  'not-published': 404,
  'passage-not-found': 404,
  'link-not-found': 404,
  'sign-off-not-found': 404,
  'finding-not-found': 404,
  'waiver-not-found': 404,
  'check-unknown': 400,
  malformed: 400,
  'too-large': 413,
  'picture-kind-unknown': 415,
  'picture-unreadable': 422,
  'picture-too-many-pixels': 422,
  'too-many-requests': 429,
  unreachable: 503,
  'invitation-expired': 410,
  'invitation-used': 410,
  'invitation-unknown': 404,
};

/** The HTTP status of a refusal: what is declined because of the state of things is 409. */
export function refusalStatus(refusal: Refusal): number {
  return OTHER[refusal] ?? 409;
}
