import type { Leak, PrivateText } from './private-text';
import { CLEAR_SURNAMES, DOUBLE_SURNAMES, GIVEN_NAMES, NO_NAMES, OTHER_SURNAMES, SPELLED_SURNAMES } from './surnames';

/** Given names are not 某, 先生 or a sick organ: such words are ways of not saying the name, or no name. */
const GIVEN =
  '[^\\u0000-\\u4dff\\u9fff-\\uffff某氏先女小老阿大姓男女岁因于患被和与及的了是在有其为将已曾均经从住病症炎癌瘤痛热肿血压糖科院医护人者们这那此每个位例次日时分侧性等或前后内外左右上下]';
const CLEAR = `(?!${NO_NAMES})(?:(?:${DOUBLE_SURNAMES})${GIVEN}{1,2}|[${CLEAR_SURNAMES}]${GIVEN}{1,2})`;
const ANY = `(?!${NO_NAMES})(?:(?:${DOUBLE_SURNAMES})${GIVEN}{1,2}|[${CLEAR_SURNAMES}${OTHER_SURNAMES}]${GIVEN}{1,2})`;
const PATIENT = '患者|病人|患儿|病患|病友|伤者|产妇|孕妇|受者|供者|捐献者|确诊者|确诊病例';

/** What follows a name and shows that it was one. */
const SEX_OR_AGE = '\\s*[，,、（( ]\\s*(?:男|女|今年|现年|年龄|年仅|\\d{1,3}\\s*岁|[一二三四五六七八九]?十[一二三四五六七八九]?岁)';
const STORY =
  '\\s*(?:[，,（( ]\\s*)?(?:因|于\\s*\\d|患有?|罹患|被|今年|现年|确诊|入院|住院|出院|就诊|来院|转入|突发|突感|自诉|主诉|接受|经|在我院|在本院|在[^，。]{0,8}(?:陪伴|陪同|护送|帮助)|终于|顺利|说|笑着|连声|竖起|拉着|紧握|露出|流下|含泪|拿着|双手|送来|现住|术后|手术|送|康复|告诉|回忆|激动|感激|握着|的(?:病情|手术|身体|脸|眼|手|心脏|老伴|爱人|孩子|父亲|生命|左|右|家属|家人|儿子|女儿|妻子|丈夫|母亲|父亲|肿瘤|病灶|生命体征))';

const SICKNESS =
  /诊断|确诊|患[有上]|罹患|入院|住院|就诊|主诉|病史|手术|感染|综合征|[症癌瘤炎]|白血病|糖尿病|高血压|心脏病|冠心病|骨折|梗死|病历/;
const STAFF = /医师|医生|护士|教授|院长|研究员|博士|硕士|毕业|专家|党员|出生于|主编|会长/;
const PSEUDONYM = /^\s*[（(](?:化名|为?保护隐私|匿名|音译)/;

const AFTER_PATIENT = new RegExp(
  `(?<=(?:${PATIENT})(?:名叫|叫做?|姓名[：:]?|[：:，, ]|是|——)?)(?:${CLEAR}(?=${STORY}|${SEX_OR_AGE})|${ANY}(?=${SEX_OR_AGE}))`,
  'g',
);
const TOLD_LATER = new RegExp(
  `(?<=(?:患者|病人|患儿))(?!${NO_NAMES})(?:${DOUBLE_SURNAMES}|[${CLEAR_SURNAMES}])[${GIVEN_NAMES}]{2}(?!医生|医师|护士|主任|教授|院长|先生|女士|等人)(?=[^。！？；\\n]{0,40}(?:确诊|诊断|患[有上]|罹患|癌|瘤|白血病|糖尿病|心脏病|高血压|手术|入院|住院|病情))`,
  'g',
);
const IN_CASE = new RegExp(
  `(?<=^|[。；：\\n“\\s])${ANY}(?=\\s*[，,、（( ]\\s*(?:男|女)(?:性)?\\s*[，,、 ]\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*岁)`,
  'g',
);
const IN_FORM = new RegExp(`(?<=姓\\s?名\\s?[：:]\\s?)${ANY}(?=[\\s，,；;]|$)`, 'g');
const OF_AGE = new RegExp(
  `(?<=\\d{1,3}岁的?(?:患者|病人|市民|村民|居民|学生|工人|农民|老人|退休[\\u4e00-\\u9fff]{0,3})?)${ANY}(?=(?:先生|女士|阿姨|大爷|大妈|奶奶|爷爷|老人|小朋友)?(?:患[有上]|罹患|不幸|突发|突感|确诊|被(?:诊断|确诊|查出|送)|感染|因[^。，]{0,16}(?:入院|住院|就诊|来院|手术|痛|晕|昏迷)))`,
  'g',
);

const OF_ILLNESS = new RegExp(
  `(?<=^|[，。；“\\n]|家住[^，。]{1,12}的)${CLEAR}(?=(?:不幸|后来|曾)?(?:患上|患有|罹患|被诊断|被确诊|被查出|查出|确诊|突发)[^，。]{0,14}(?:[症癌瘤病炎]|梗死?|衰竭|出血|骨折))`,
  'g',
);

/** A patient's full name beside an illness. Names without a given name, with 某 or ×, pseudonyms, and those of the staff are none. */
export function patientNames({ text, locale }: PrivateText): Leak[] {
  return locale === 'zh' ? inChinese(text) : inEnglish(text);
}

function inChinese(text: string): Leak[] {
  const leaks = new Map<number, Leak>();
  const add = (pattern: RegExp, isMeant: (around: { before: string; after: string }) => boolean) => {
    for (const { index, 0: name } of text.matchAll(pattern)) {
      const to = index + name.length;
      const around = { before: text.slice(Math.max(0, index - 60), index), after: text.slice(to, to + 90) };
      if (!PSEUDONYM.test(around.after) && isMeant(around)) leaks.set(index, { code: 'privacy/patient-name', from: index, to });
    }
  };
  add(AFTER_PATIENT, () => true);
  add(TOLD_LATER, () => true);
  add(OF_AGE, () => true);
  add(OF_ILLNESS, () => true);
  add(IN_CASE, ({ after }) => SICKNESS.test(after) && !STAFF.test(after));
  add(
    IN_FORM,
    ({ before, after }) => /诊断|病历|住院号|床号|主诉|病情|入院|科别/.test(`${before}${after}`) && !/职称|职务|应聘/.test(after),
  );
  return [...leaks.values()];
}

const GIVEN_EN = '(?!X+x*\\b|With\\b|And\\b|Of\\b|In\\b|Was\\b|Is\\b|Has\\b)[A-Z][a-z]+(?:-?[a-z]+)?';
const CHINESE_EN = `(?:(?:${SPELLED_SURNAMES}) ${GIVEN_EN}|${GIVEN_EN} (?:${SPELLED_SURNAMES}))`;
const SICKNESS_EN =
  /diagnos|suffer|admitted|hospitali[sz]ed|underwent|undergo|treated for|operated|surgery|cancer|tumou?r|carcinoma|disease|syndrome|leuk[ae]+mia|stroke|fracture|infection|infarction|diabetes|hypertension|COVID|HIV|patient/i;
const STAFF_EN =
  /\b(?:surgeon|physician|doctor|professor|nurse|researcher|scientist|president|director|expert|chief|dean|PhD|MD|author)\b/i;
const TITLE_EN = /(?:Dr|Prof|Professor|Doctor|Nurse|President|Director|Academician|Dean|Chief|Vice)\.?,? (?:[A-Z][a-z]+ )?$/;

const AFTER_PATIENT_EN = new RegExp(`(?<=\\b[Pp]atients?(?:,| named| called|:)? (?:(?:Mr|Mrs|Ms|Miss)\\.? )?)${CHINESE_EN}\\b`, 'g');
const OTHER_PATIENT_EN = new RegExp(
  `(?<=\\b[Pp]atient(?:,| named| called)? (?:(?:Mr|Mrs|Ms|Miss)\\.? )?)${GIVEN_EN} ${GIVEN_EN}(?=,? (?:aged |age |who is )?\\d{1,3}\\b|,? (?:was|had been|has been) (?:diagnosed|admitted|hospitali[sz]ed)| \\(\\d{1,3}\\))`,
  'g',
);
const WITH_AGE_EN = new RegExp(
  `\\b(?:(?<=(?:Mr|Mrs|Ms|Miss)\\.? )${GIVEN_EN} ${GIVEN_EN}|${CHINESE_EN})(?=, (?:an? )?(?:\\d{1,3}[- ]years?[- ]old|aged \\d{1,3}|\\d{1,3},)| \\((?:aged )?\\d{1,3}\\))`,
  'g',
);
const DIAGNOSED_EN = new RegExp(`\\b${CHINESE_EN}(?= (?:was|has been|had been) (?:diagnosed|admitted|hospitali[sz]ed)\\b)`, 'g');
const FORM_EN = new RegExp(`(?<=\\b(?:[Pp]atient(?:'s|’s)? )?[Nn]ame: )(?:(?:Mr|Mrs|Ms|Miss)\\.? )?${GIVEN_EN} ${GIVEN_EN}\\b`, 'g');

function inEnglish(text: string): Leak[] {
  const leaks = new Map<number, Leak>();
  const add = (pattern: RegExp, isMeant: (around: { before: string; after: string }) => boolean) => {
    for (const { index, 0: name } of text.matchAll(pattern)) {
      const to = index + name.length;
      const around = { before: text.slice(Math.max(0, index - 40), index), after: text.slice(to, to + 120) };
      const isStaff = TITLE_EN.test(around.before) || STAFF_EN.test(around.after.slice(0, 60));
      if (!isStaff && !PSEUDONYM_EN.test(around.after) && isMeant(around))
        leaks.set(index, { code: 'privacy/patient-name', from: index, to });
    }
  };
  add(AFTER_PATIENT_EN, () => true);
  add(OTHER_PATIENT_EN, () => true);
  add(DIAGNOSED_EN, () => true);
  add(WITH_AGE_EN, ({ after }) => SICKNESS_EN.test(after));
  add(FORM_EN, ({ after }) => /diagnosis|medical record|MRN|bed|admission|sex:|age:/i.test(after));
  return [...leaks.values()];
}

const PSEUDONYM_EN = /^,? ?\(?(?:a pseudonym|not (?:his|her|their) real name|name changed|an alias)/i;
