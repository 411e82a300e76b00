import type { Locale } from '@/domain/locale';
import type { Concept, ConceptKind, Form, FormStatus } from '@/domain/terms/concept';

type Forms = Partial<Record<FormStatus, readonly string[]>>;

/** A small term base for the examples of the checks. */
export const EXAMPLE_TERMS: readonly Concept[] = [
  concept(
    'term',
    { approved: ['新冠感染'], forbidden: ['武汉肺炎'] },
    { approved: ['COVID-19'], forbidden: ['Wuhan virus', 'China virus'] },
  ),
  concept('term', { approved: ['口罩'] }, { approved: ['face mask'], allowed: ['mask'], forbidden: ['mouth cover'] }),
  concept('term', { approved: ['疫苗'] }, { approved: ['vaccine'] }),
  concept('term', { approved: ['呼吸机'] }, { approved: ['ventilator'] }),
  concept('term', { approved: ['听诊器'] }, { approved: ['stethoscope'] }),
  concept('term', { approved: ['潜伏期'] }, { approved: ['incubation period'], allowed: ['latency'] }),
  concept('term', { approved: ['症状'] }, { approved: ['symptom'] }),
  concept('department', { approved: ['急诊科'], allowed: ['急诊室'] }, { approved: ['emergency department'] }),
  concept('institution', { approved: ['世界卫生组织'] }, { approved: ['World Health Organization'] }),
  concept('institution', { approved: ['青溪大学附属医院'], allowed: ['青溪医院'] }, { approved: ['Qingxi University Hospital'] }),
  concept('institution', { approved: ['邵逸夫医院'] }, { approved: ['Sir Run Run Shaw Hospital'] }),
  concept('institution', { approved: ['罗马琳达大学'] }, { approved: ['Loma Linda University'] }),
  concept('institution', { approved: ['石桥中学'] }, { approved: ['Shiqiao High School'] }),
  concept('person', { approved: ['欧阳文'] }, { approved: ['Wendy Ouyang'] }),
  concept('person', { approved: ['沈若谷'] }, { approved: ['Shen Ruogu'] }),
  concept('place', { approved: ['临川'] }, { approved: ['Linchuan'] }),
];

function concept(kind: ConceptKind, zh: Forms, en: Forms): Concept {
  const forms = [...formsOf('zh', zh), ...formsOf('en', en)];
  return { id: forms[0]?.text ?? '', kind, forms, note: '' };
}

function formsOf(locale: Locale, { approved = [], allowed = [], forbidden = [] }: Forms): Form[] {
  return [
    ...approved.map((text): Form => ({ locale, text, status: 'approved' })),
    ...allowed.map((text): Form => ({ locale, text, status: 'allowed' })),
    ...forbidden.map((text): Form => ({ locale, text, status: 'forbidden' })),
  ];
}
