import { useTranslations } from 'next-intl';

type Shared = {
  title: string;
  /** Absolute. */
  address: string;
  /** The path of the address as a QR code. */
  code: string;
};

/**
 * Ways to pass an article on. WeChat reads the code, and mail programs take the link, without any script; the buttons stay hidden until the
 * script finds that the browser can do what they say. Nothing is asked of anybody else's server.
 */
export function Share({ title, address, code }: Shared) {
  const t = useTranslations('Reader.share');
  const letter = new URLSearchParams({ subject: title, body: `${title}\n${address}` }).toString().replaceAll('+', '%20');
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('title')}</h2>
      <button type="button" data-share="" hidden>
        {t('elsewhere')}
      </button>
      <button type="button" data-copy={t('copied')} hidden>
        {t('copy')}
      </button>
      <a href={`mailto:?${letter}`}>{t('mail')}</a>
      <details>
        <summary>{t('wechat')}</summary>
        {/* biome-ignore lint/performance/noImgElement: a drawing of the server's own. */}
        <img src={code} alt={t('code')} width={180} height={180} loading="lazy" />
        <p>{t('scan')}</p>
        <p className="share-address">{address}</p>
      </details>
      <p className="share-status" role="status" />
    </section>
  );
}
