import type { Locale } from '@/domain/locale';
import type { ConceptKind, FormStatus } from '@/domain/terms/concept';

/** What a column of a term file holds. */
export type Column = { holds: 'forms'; locale: Locale; status: FormStatus } | { holds: 'id' | 'kind' | 'note' };

/** The columns as they are written, in their order. */
export const COLUMNS = {
  id: { holds: 'id' },
  kind: { holds: 'kind' },
  zh: { holds: 'forms', locale: 'zh', status: 'approved' },
  en: { holds: 'forms', locale: 'en', status: 'approved' },
  zh_allowed: { holds: 'forms', locale: 'zh', status: 'allowed' },
  en_allowed: { holds: 'forms', locale: 'en', status: 'allowed' },
  zh_forbidden: { holds: 'forms', locale: 'zh', status: 'forbidden' },
  en_forbidden: { holds: 'forms', locale: 'en', status: 'forbidden' },
  note: { holds: 'note' },
} as const satisfies Record<string, Column>;

type ColumnName = keyof typeof COLUMNS;

/** Other names that people give the columns, folded by `folded`. */
const ALSO: Record<string, ColumnName> = {
  编号: 'id',
  序号: 'id',
  类别: 'kind',
  类型: 'kind',
  种类: 'kind',
  type: 'kind',
  中文: 'zh',
  汉语: 'zh',
  中文名: 'zh',
  中文名称: 'zh',
  中文术语: 'zh',
  chinese: 'zh',
  'zh-cn': 'zh',
  zh_cn: 'zh',
  英文: 'en',
  英语: 'en',
  英文名: 'en',
  英文名称: 'en',
  英文术语: 'en',
  english: 'en',
  'en-us': 'en',
  'en-gb': 'en',
  中文可用: 'zh_allowed',
  中文允许: 'zh_allowed',
  中文别名: 'zh_allowed',
  中文可用写法: 'zh_allowed',
  英文可用: 'en_allowed',
  英文允许: 'en_allowed',
  英文别名: 'en_allowed',
  英文可用写法: 'en_allowed',
  中文禁用: 'zh_forbidden',
  中文禁用写法: 'zh_forbidden',
  英文禁用: 'en_forbidden',
  英文禁用写法: 'en_forbidden',
  备注: 'note',
  说明: 'note',
  注释: 'note',
  notes: 'note',
  comment: 'note',
};

const KINDS: Record<string, ConceptKind> = {
  person: 'person',
  people: 'person',
  name: 'person',
  人名: 'person',
  人物: 'person',
  姓名: 'person',
  institution: 'institution',
  organization: 'institution',
  organisation: 'institution',
  机构: 'institution',
  单位: 'institution',
  机构名: 'institution',
  department: 'department',
  部门: 'department',
  科室: 'department',
  院系: 'department',
  title: 'title',
  post: 'title',
  职务: 'title',
  职称: 'title',
  头衔: 'title',
  职位: 'title',
  place: 'place',
  地名: 'place',
  地点: 'place',
  term: 'term',
  术语: 'term',
  名词: 'term',
};

/** The column that a heading names, or null for one that no term file has. */
export function columnNamed(heading: string): Column | null {
  const name = folded(heading);
  if (isColumnName(name)) return COLUMNS[name];
  const also = Object.hasOwn(ALSO, name) ? ALSO[name] : undefined;
  return also ? COLUMNS[also] : null;
}

/** The kind that a cell names in either language; a term where it says nothing; null where nobody knows the word. */
export function kindNamed(cell: string): ConceptKind | null {
  const name = folded(cell);
  if (name === '') return 'term';
  return (Object.hasOwn(KINDS, name) ? KINDS[name] : null) ?? null;
}

function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '_');
}
