import { Picture } from '@/domain/picture';
import { done, type Result } from '@/domain/result';
import { postForResult } from './post-for-result';

/** Takes a picture into the newsroom's store; the same file gives the same picture. */
export async function uploadPicture(file: File): Promise<Result<Picture>> {
  const form = new FormData();
  form.set('file', file);
  const result = await postForResult('/api/media', form);
  return result.ok ? done(Picture.parse(result.value)) : result;
}
