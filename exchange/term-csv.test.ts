import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { CONCEPT_KINDS, type Concept, FORM_STATUSES, type Form, orderedForms } from '@/domain/terms/concept';
import { conceptFault } from '@/domain/terms/term-faults';
import { conceptsFromCsv, csvOfConcepts } from './term-csv';

const approved = (zh: string, en: string): Form[] => [
  { locale: 'zh', text: zh, status: 'approved' },
  { locale: 'en', text: en, status: 'approved' },
];

const HOSPITAL: Concept = { id: 'line 2', kind: 'institution', forms: approved('青溪医院', 'Qingxi Hospital'), note: '' };

describe('conceptsFromCsv', () => {
  it.each([
    ['commas', 'zh,en,kind\n青溪医院,Qingxi Hospital,institution\n'],
    ['semicolons', 'zh;en;kind\n青溪医院;Qingxi Hospital;institution'],
    ['tabs', 'zh\ten\tkind\r\n青溪医院\tQingxi Hospital\tinstitution\r\n'],
    ['Chinese headings', '中文,英文,类别\n青溪医院,Qingxi Hospital,机构\n'],
    ['a byte order mark', '\uFEFFzh,en,kind\n青溪医院,Qingxi Hospital,institution\n'],
    ['quotes and other columns', '"ZH","Owner","en","Kind"\n"青溪医院","office","Qingxi Hospital","Institution"\n'],
    ['spaces around the cells', 'zh , en , kind\n 青溪医院 , Qingxi Hospital , institution \n'],
    ['empty lines after', 'zh,en,kind\n青溪医院,Qingxi Hospital,institution\n\n,,\n'],
  ])('reads a file with %s', (_, file) => {
    expect(conceptsFromCsv(file)).toEqual({ concepts: [HOSPITAL], faults: [] });
  });

  it('reads several forms and their status', () => {
    const file =
      'zh,en,zh_allowed,en_allowed,zh_forbidden,en_forbidden,note\n新冠肺炎|新型冠状病毒肺炎,COVID-19,新冠,,武汉肺炎,Wuhan virus|China virus,WHO\n';
    const [concept] = conceptsFromCsv(file).concepts;
    expect(concept?.note).toBe('WHO');
    expect(concept?.forms.map(({ locale, text, status }) => `${locale} ${status} ${text}`)).toEqual([
      'zh approved 新冠肺炎',
      'zh approved 新型冠状病毒肺炎',
      'zh allowed 新冠',
      'zh forbidden 武汉肺炎',
      'en approved COVID-19',
      'en forbidden Wuhan virus',
      'en forbidden China virus',
    ]);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('zh,en,kind\n青溪医院,Qingxi Hospital,institution')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFzh\ten\tkind\n青溪医院\tQingxi Hospital\tinstitution', 'utf16le'))],
    ['GB18030', gb18030([0xc7, 0xe0, 0xcf, 0xaa, 0xd2, 0xbd, 0xd4, 0xba])],
  ])('reads bytes in %s', (_, file) => {
    expect(conceptsFromCsv(file)).toEqual({ concepts: [HOSPITAL], faults: [] });
  });

  it.each([
    ['', [{ line: 1, reason: 'empty' }]],
    ['a,b\n青溪,Qingxi', [{ line: 1, reason: 'no-header' }]],
    ['zh,en,中文\n青溪,Qingxi,', [{ line: 1, reason: 'column-twice' }]],
    ['zh,en\n青溪,Qingxi\n"青溪,Qingxi\nx,y', [{ line: 3, reason: 'quote-open' }]],
    ['zh,en\n,Qingxi', [{ line: 2, reason: 'chinese-missing' }]],
    ['zh,en\n青溪', [{ line: 2, reason: 'english-missing' }]],
    ['zh,en\n青溪,Qingxi,x', [{ line: 2, reason: 'too-many-cells' }]],
    ['zh,en,kind\n青溪,Qingxi,river', [{ line: 2, reason: 'kind-unknown' }]],
    [`zh,en\n青溪,${'x'.repeat(201)}`, [{ line: 2, reason: 'form-too-long' }]],
    ['zh,en\n\u200b,Qingxi', [{ line: 2, reason: 'form-unreadable' }]],
    ['zh,en,en_forbidden\n青溪,Qingxi,\u2060\u200b', [{ line: 2, reason: 'form-unreadable' }]],
    [`zh,en,note\n青溪,Qingxi,${'x'.repeat(1001)}`, [{ line: 2, reason: 'note-too-long' }]],
    ['zh,en,en_forbidden\n青溪,Qingxi,Qingxi', [{ line: 2, reason: 'form-twice' }]],
    ['zh,en\r\n"青\r\n溪",Qingxi\r\n,x', [{ line: 4, reason: 'chinese-missing' }]],
    ['zh,en\n\n青溪,Qingxi\n青溪,Qingxi', [{ line: 4, reason: 'row-twice' }]],
  ])('says of %j where it is wrong and why', (file, faults) => {
    expect(conceptsFromCsv(file).faults).toEqual(faults);
  });

  it('says of bytes in no known encoding that they are unreadable', () => {
    expect(conceptsFromCsv(new Uint8Array([0x80, 0xff, 0xff, 0x0a])).faults).toEqual([{ line: 1, reason: 'unreadable' }]);
  });

  it('takes nothing of a row that has a fault', () => {
    expect(conceptsFromCsv('zh,en\n青溪,Qingxi\n石桥,\n').concepts.map(({ id }) => id)).toEqual(['line 2']);
  });

  it('answers every string without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = conceptsFromCsv(`zh,en\n${text}`);
        return Array.isArray(read.concepts) && conceptsFromCsv(text).faults.length >= 0;
      }),
    );
  });

  it('answers all bytes without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => conceptsFromCsv(bytes).faults.length >= 0));
  });
});

describe('csvOfConcepts', () => {
  it('keeps a spreadsheet from running a cell', () => {
    const file = csvOfConcepts([{ ...HOSPITAL, forms: approved('＝青溪', '=HYPERLINK("x")'), note: '-1' }]);
    expect(file.split('\r\n')[1]).toBe(`line 2,institution,'＝青溪,"'=HYPERLINK(""x"")",,,,,'-1`);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(CONCEPT, { maxLength: 5, selector: ({ id }) => id }), (concepts) => {
        const distinct = concepts.filter((concept, at) => concepts.findIndex((other) => said(other) === said(concept)) === at);
        expect(conceptsFromCsv(csvOfConcepts(distinct))).toEqual({ concepts: distinct, faults: [] });
      }),
    );
  });
});

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'=\'+-@|\\",;\t\r\n青 a') }));
const form = fc.record({
  locale: fc.constantFrom(...LOCALES),
  text: text.map((each) => each.normalize('NFC').replace(/\r\n?/gu, '\n').trim()).filter((each) => each !== '' && each.length <= 200),
  status: fc.constantFrom(...FORM_STATUSES),
});

const CONCEPT: fc.Arbitrary<Concept> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...CONCEPT_KINDS),
    forms: fc.array(form, { maxLength: 5 }).map((forms) => orderedForms([...approved('对联', 'couplet'), ...forms])),
    note: text.map((each) => each.replace(/\r\n?/gu, '\n')),
  })
  .filter((concept) => conceptFault(concept) === null);

function said({ kind, forms }: Concept): string {
  return JSON.stringify([kind, LOCALES.map((locale) => forms.find((each) => each.locale === locale)?.text)]);
}

/** A file with one institution whose Chinese name is given in GB18030. */
function gb18030(name: readonly number[]): Uint8Array {
  const ascii = (part: string) => [...new TextEncoder().encode(part)];
  return new Uint8Array([...ascii('zh,en,kind\n'), ...name, ...ascii(',Qingxi Hospital,institution\n')]);
}
