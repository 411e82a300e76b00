'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { toast } from 'sonner';
import { z } from 'zod';
import { copyKinds } from '@/components/desk/copy-kinds';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/domain/locale';
import { REFUSALS } from '@/domain/refusals';

const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ title: z.string(), html: z.string(), text: z.string() }) }),
  z.object({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
]);
type Text = { title: string; html: string; text: string };

/** Copies what readers have in one language for WeChat's editor. Where the browser does not let it, the text is shown to be copied by hand. */
export function CopyForWechat({ articleId, language }: { articleId: string; language: Locale }) {
  const t = useTranslations('Article.wechat');
  const refusals = useTranslations('Refusals');
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState<Text | null>(null);

  async function copy(): Promise<void> {
    setPending(true);
    const answer = await ask(articleId, language);
    setPending(false);
    if (!answer.ok) {
      toast.error(refusals(answer.refusal));
      return;
    }
    const { title, html, text } = answer.value;
    const copied = await copyKinds({ 'text/html': html, 'text/plain': text });
    if (copied) toast.success(t('copied'), { description: t('title', { title }) });
    else setShown(answer.value);
  }

  return (
    <>
      <Button pending={pending} onClick={() => void copy()}>
        <Copy aria-hidden size={16} />
        {t('copy', { language })}
      </Button>
      <Dialog open={shown !== null} onClose={() => setShown(null)} title={t('preview')}>
        {shown && <Preview text={shown} language={language} />}
      </Dialog>
    </>
  );
}

/** The desk may be reached under another address than the public one; here its pictures come from where the page does. */
const PUBLIC_PICTURE = /src="https?:\/\/[^/"]+(?=\/media\/)/g;

/** Whatever of it is selected, copying takes the whole text as WeChat wants it. */
function Preview({ text, language }: { text: Text; language: Locale }) {
  const t = useTranslations('Article.wechat');
  const body = useRef<HTMLDivElement>(null);
  const select = () => {
    const selection = window.getSelection();
    if (body.current && selection) selection.selectAllChildren(body.current);
  };
  return (
    <div className="grid gap-3">
      <p>{t('byHand')}</p>
      <Button onClick={select} className="justify-self-start">
        {t('select')}
      </Button>
      <section
        ref={body}
        aria-label={t('preview')}
        lang={htmlLang(language)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        tabIndex={0}
        onCopy={(event) => {
          event.preventDefault();
          event.clipboardData.setData('text/html', text.html);
          event.clipboardData.setData('text/plain', text.text);
        }}
        className="max-h-[50vh] overflow-y-auto border border-line bg-white p-4"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the newsroom itself, every text and attribute escaped
        dangerouslySetInnerHTML={{ __html: text.html.replaceAll(PUBLIC_PICTURE, 'src="') }}
      />
    </div>
  );
}

async function ask(articleId: string, language: Locale): Promise<z.infer<typeof Answer>> {
  try {
    const response = await fetch(`/api/articles/${articleId}/wechat?lang=${language}`);
    return Answer.parse(await response.json());
  } catch {
    return { ok: false, refusal: 'unreachable' };
  }
}
