import { type Leak, type PrivateText, standsBefore } from './private-text';

const PASSPORT =
  /(?:(?:护照|通行证)(?:号码?|编号)?[^\dA-Za-z。；，\n]{0,6}|passport(?: number| no\.?| #)?[^\dA-Za-z.;\n]{0,4})((?:[EGDSPHMCK][A-Z]?\d{7,8}|\d{9}|[A-Z]\d{8,10}))(?![\dA-Za-z])/gi;

/** Passports and travel permits: a word, then a number of such a form. */
export function passports({ text }: PrivateText): Leak[] {
  return numbersIn(text, PASSPORT, 'privacy/passport');
}

const RECORD_ZH =
  /(?:病历|病案|住院|门诊|就诊卡?|诊疗卡|病理|影像|放射|超声|心电|医保卡|社保卡|患者|病人|病员)(?:号码?|编号|ID号?)(?:[：:为是]|[ (（]){0,3}([A-Za-z]{0,3}-?\d{4,14})(?!\d|[A-Za-z])/g;
const BED_ZH =
  /(?:床号|床位号)[：: ]{0,2}([A-Z]?\d{1,3}(?:-\d{1,2})?)(?!\d|张)|(?<![\d.,])(\d{1,3}号?病?床)(?=的?(?:患者|病人|患儿|病友|产妇|家属|老人|[\u4e00-\u9fff]某))|(?<=(?:患者|病人|患儿)[^。，\d]{0,8}(?:住|在|位于)[^。，\d]{0,8}(?:病区|病房|科)?)(\d{1,3}号?床)(?![位单垫旁])/g;
const RECORD_EN =
  /\b(?:(?:medical record|hospital|admission|inpatient|outpatient|chart|patient|health card) (?:no\.|#|ID(?: number)?|number ?(?=[:#]| [A-Z]{0,3}\d{6}))|MRN(?=[:# ]))[:# ]{0,3}([A-Z]{0,3}-?\d{4,14})(?![\dA-Za-z])/gi;
const BED_EN =
  /\b(?:patients?|man|woman|boy|girl|child|mother|father) (?:in|on|of|from|at) bed (?:number |no\. ?|#)?(\d{1,3})(?![\d-]|[.,]\d)|\bbed (?:number |no\. ?|#)(\d{1,3})(?![\d-]|[.,]\d)|\bbed (\d{1,3})(?= patients?\b|, (?:a|an|the) \d{1,3}-year)/gi;

const BED_OF_PATIENT_EN =
  /\bbed (?:number |no\. ?|#)?(\d{1,3})(?![\d-]|[.,]\d| ?(?:inch|cm|mm|feet|ft|met[re]|hour|day|night|week|minute|times?))(?=[^.!?\n]{0,80}\b(?:patients?|diagnos|admitted|discharged|hospitali[sz]ed|recover|operated|intubated))|\b(?:patients?|diagnos\w+|admitted|discharged|hospitali[sz]ed|recover\w*|operated|intubated)\b[^.!?\d\n]{0,80}\bbed (\d{1,3})(?![\d-]|[.,]\d| ?(?:inch|cm|mm|feet|ft|met[re]|hour|day|night|week|minute|times?))/gi;

/** Numbers under which a hospital knows a patient, and beds with somebody in them. */
export function medicalRecords({ text, locale }: PrivateText): Leak[] {
  const english = [RECORD_EN, BED_EN, BED_OF_PATIENT_EN].flatMap((pattern) => numbersIn(text, pattern, 'privacy/medical-record'));
  const leaks = english.filter(({ from }, at) => english.findIndex((leak) => leak.from === from) === at);
  if (locale === 'zh')
    leaks.push(...numbersIn(text, RECORD_ZH, 'privacy/medical-record'), ...numbersIn(text, BED_ZH, 'privacy/medical-record'));
  return leaks;
}

/** The last group that matched is what is private; it ends the match. */
function numbersIn(text: string, pattern: RegExp, code: Leak['code']): Leak[] {
  const leaks: Leak[] = [];
  for (const match of text.matchAll(pattern)) {
    const number = match.slice(1).find((group) => group !== undefined) ?? '';
    const to = match.index + match[0].length;
    const from = to - number.length;
    const label = code === 'privacy/medical-record' ? from - match.index : 0;
    if (/\d/.test(number)) leaks.push({ code, from, to, label });
  }
  return leaks;
}

const MAIL =
  /(?<![\w.+-])([\w.+-]{1,64}(?:@| ?[([（]at[)\]）] ?)((?:vip\.)?(?:163|126|qq|foxmail|sina|sohu|gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aliyun|139|tom|21cn|protonmail|gmx|naver)\.(?:com|net|cn|co\.uk|com\.cn|com\.hk|co\.jp|de|fr)|189\.cn|wo\.cn|yeah\.net|proton\.me|mail\.ru))(?![\w-]|\.[A-Za-z])/gi;

/** Mailboxes of providers where people, not institutions, have theirs. */
export function personalMail({ text }: PrivateText): Leak[] {
  return Array.from(text.matchAll(MAIL), ({ index, 0: mail }) => ({ code: 'privacy/e-mail', from: index, to: index + mail.length }));
}

const PLATE =
  /(?<=^|[^\u4e00-\u9fffA-Za-z\d]|[牌号为是的辆车乘驾驶开着])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• -]?(?=[A-HJ-NP-Z]{0,2}\d)[A-HJ-NP-Z0-9]{5,6}(?:挂|学|警)?(?![A-Za-z0-9])/g;

/** Registration plates of cars (GA 36-2018). */
export function vehiclePlates({ text }: PrivateText): Leak[] {
  return Array.from(text.matchAll(PLATE))
    .filter(({ 0: plate }) => (plate.match(/\d/g)?.length ?? 0) >= 3)
    .map(({ index, 0: plate }) => ({ code: 'privacy/vehicle-plate', from: index, to: index + plate.length }));
}

const BIRTH_ZH =
  /(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:出?生)|(?<=患者[^。]{0,20}|病人[^。]{0,20})生于(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:出生日期|出生年月日|生日)[：: ]{0,2}(?:19|20)\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?)/g;
const BIRTH_EN =
  /\b(?:date of birth|DOB|born on)[:, ]{0,3}(?:\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d{2}|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:19|20)\d{2})/gi;
const PATIENTS = /患者|病人|患儿|住院号|病历号|诊断[:：为]|确诊|身份证|\bpatient|diagnos|admitted/i;

/** Somebody's full date of birth where patients are spoken of. In the life of a scholar it is no secret. */
export function birthDates({ text, locale }: PrivateText): Leak[] {
  return Array.from(text.matchAll(locale === 'zh' ? BIRTH_ZH : BIRTH_EN))
    .filter(({ index }) => PATIENTS.test(text.slice(Math.max(0, index - 40), index + 60)))
    .map(({ index, 0: date }) => ({ code: 'privacy/birth-date', from: index, to: index + date.length }));
}

const HOME_ZH =
  /(?:家住|现住|住址|家庭住址|家庭地址|居住地址|户籍地址?|住在)[：: ]{0,2}(?:是|为|位于)?([^\s，。；：、（）]{2,30}?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:号|弄|栋|幢|座|单元)[^\s，。；、（）]{0,14}?\d{2,4}(?:室|房(?!间)|号房))/g;
const HOME_EN =
  /\b(?:lives? at|living at|residing at|home address(?: is)?:?|resident of) ((?:Room|Rm\.?|Flat|Apt\.?|Apartment|Unit) \d{1,4}[A-Z]?, [^.;\n]{5,80}?(?:Road|Street|Lane|Avenue|Rd|St)\b)/gi;

/** An address down to the door. */
export function homeAddresses({ text, locale }: PrivateText): Leak[] {
  return numbersIn(text, locale === 'zh' ? HOME_ZH : HOME_EN, 'privacy/home-address').filter(
    ({ from }) => !standsBefore(text, from, { words: /门诊部?|诊室/, within: 4 }),
  );
}
