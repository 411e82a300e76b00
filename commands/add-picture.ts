import { transaction } from '@/db/database';
import { saveMedia } from '@/db/media';
import type { Actor } from '@/domain/actor';
import { may } from '@/domain/permissions';
import type { Picture } from '@/domain/picture';
import { done, type Result, refuse } from '@/domain/result';
import { storable } from '@/domain/storable';
import { storePicture } from '@/outside/picture-files';
import { preparePicture } from '@/outside/prepare-picture';

export type AddPicture = { bytes: Uint8Array; name: string };

/**
 * Takes a picture into the newsroom's store. Its files are there before its row is, so whoever sees the row can show it; uploading the
 * same bytes again gives the same picture.
 */
export async function addPicture(who: Actor, { bytes, name }: AddPicture, now = new Date()): Promise<Result<Picture>> {
  if (!may(who, 'add-picture')) return refuse('not-allowed');
  const prepared = await preparePicture(bytes);
  if (!prepared.ok) return prepared;
  const { id, sha256, width, height, variants } = prepared.value;
  await storePicture({ id, variants });
  const widths = variants.map((variant) => variant.width);
  const picture = { id, width, height, widths, sha256, originalName: storable(name).slice(0, 200), uploadedBy: who.id, at: now };
  return done(await transaction((tx) => saveMedia(tx, picture)));
}
