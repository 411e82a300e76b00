import type { Examples } from '@/domain/checks/example';
import type { CodeCode } from './check-codes';

export const CODE_EXAMPLES: Readonly<Record<CodeCode, Examples>> = {
  'facts/address': {
    wrong: [
      { zh: '请发邮件至info@example.org。', en: 'Write to inof@example.org.' },
      { zh: '详见example.org/news/12。', en: 'See example.org/news/21.' },
    ],
    right: [
      { zh: '详见https://www.example.org/zh/news。', en: 'See www.example.org/en/news.' },
      { zh: '请发邮件至info@example.org。', en: 'Write to Info@example.org.' },
    ],
  },
  'facts/phone': {
    wrong: [
      { zh: '咨询电话：0571-00001234', en: 'Tel: 0571-00001243' },
      { zh: '急救请拨打120。', en: 'In an emergency, dial 110.' },
    ],
    right: [
      { zh: '咨询电话：0571-00001234', en: 'Tel: +86 571 0000 1234' },
      { zh: '急救请拨打120。', en: 'In an emergency, call an ambulance.' },
    ],
  },
  'facts/code': {
    wrong: [
      { zh: '译名依据GB/T 30240.7。', en: 'Names follow GB/T 30240.1.' },
      { zh: '该院通过ISO 9001认证。', en: 'The hospital is ISO 9002 certified.' },
      { zh: '甲型H1N1流感', en: 'Influenza A (H3N2)' },
    ],
    right: [
      { zh: '译名依据GB/T 30240.7—2017。', en: 'Names follow GB/T 30240.7.' },
      { zh: '新冠肺炎患者', en: 'COVID-19 patients' },
      { zh: '检测IL-6和IL-8', en: 'Tests for IL-8 and IL-6' },
    ],
  },
};
