import { GET as codeOf } from '@/app/[locale]/(reader)/news/[slug]/qr.svg/route';

type Context = { params: Promise<{ locale: string }> };

/** An article may be called «page» as the folder of numbered lists is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return codeOf(request, { params: Promise.resolve({ ...(await params), slug: 'page' }) });
}
