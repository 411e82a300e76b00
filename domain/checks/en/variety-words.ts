const OUR = 'behavi col endeav fav flav hon harb hum lab neighb rum sav vap vig'.split(' ');
const OUR_ENDINGS = ['', 's', 'ed', 'ing', 'able', 'ably', 'ite', 'ites', 'ful', 'less', 'al', 'hood', 'hoods', 'ly'];
const RE = 'cent theat fib kilomet centimet millimet'.split(' ');
const DOUBLED = 'travel label model counsel signal fuel channel level marvel total'.split(' ');
const AE: readonly (readonly [string, string])[] = [
  ['anaesthesia', 'anesthesia'],
  ['anaesthetic', 'anesthetic'],
  ['anaesthesiology', 'anesthesiology'],
  ['anaesthesiologist', 'anesthesiologist'],
  ['anaesthetist', 'anesthetist'],
  ['anaemia', 'anemia'],
  ['anaemic', 'anemic'],
  ['haemorrhage', 'hemorrhage'],
  ['haemorrhagic', 'hemorrhagic'],
  ['haemoglobin', 'hemoglobin'],
  ['haematology', 'hematology'],
  ['haematologist', 'hematologist'],
  ['haematoma', 'hematoma'],
  ['haemodialysis', 'hemodialysis'],
  ['haemophilia', 'hemophilia'],
  ['gynaecology', 'gynecology'],
  ['gynaecologist', 'gynecologist'],
  ['gynaecological', 'gynecological'],
  ['orthopaedic', 'orthopedic'],
  ['orthopaedics', 'orthopedics'],
  ['paediatric', 'pediatric'],
  ['paediatrics', 'pediatrics'],
  ['paediatrician', 'pediatrician'],
  ['oesophagus', 'esophagus'],
  ['oesophageal', 'esophageal'],
  ['oedema', 'edema'],
  ['oestrogen', 'estrogen'],
  ['foetus', 'fetus'],
  ['foetal', 'fetal'],
  ['leukaemia', 'leukemia'],
  ['ischaemia', 'ischemia'],
  ['ischaemic', 'ischemic'],
  ['diarrhoea', 'diarrhea'],
  ['caesarean', 'cesarean'],
  ['septicaemia', 'septicemia'],
  ['hyperglycaemia', 'hyperglycemia'],
  ['hypoglycaemia', 'hypoglycemia'],
  ['anaesthetics', 'anesthetics'],
  ['tumour', 'tumor'],
  ['tumours', 'tumors'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['defences', 'defenses'],
  ['offence', 'offense'],
  ['ageing', 'aging'],
  ['catalogue', 'catalog'],
  ['dialogues', 'dialogs'],
  ['enrolment', 'enrollment'],
  ['enrolments', 'enrollments'],
  ['fulfil', 'fulfill'],
  ['fulfilment', 'fulfillment'],
  ['skilful', 'skillful'],
  ['instalment', 'installment'],
  ['jewellery', 'jewelry'],
  ['plough', 'plow'],
  ['storey', 'story'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['kerb', 'curb'],
  ['pyjamas', 'pajamas'],
  ['sceptical', 'skeptical'],
  ['manoeuvre', 'maneuver'],
  ['aluminium', 'aluminum'],
  ['sulphur', 'sulfur'],
  ['mould', 'mold'],
  ['moustache', 'mustache'],
];
/** They mean something of their own in American English, too. */
const SAME = new Set('storey cheque kerb tyre catalogue dialogues mould storeys'.split(' '));

const SPELLINGS: readonly (readonly [string, string])[] = [
  ...OUR.flatMap((stem) => OUR_ENDINGS.map((end) => [`${stem}our${end}`, `${stem}or${end}`] as const)),
  ...RE.flatMap((stem) => ['', 's'].map((end) => [`${stem}re${end}`, `${stem}er${end}`] as const)),
  ['centred', 'centered'],
  ...DOUBLED.flatMap((stem) => ['ed', 'ing', 'er', 'ers'].map((end) => [`${stem}l${end}`, `${stem}${end}`] as const)),
  ...AE.filter(([british]) => !SAME.has(british)),
];

/** These are words of both, or names. */
const NEITHER = new Set('program programs'.split(' '));

export const BRITISH: ReadonlyMap<string, string> = new Map(SPELLINGS.filter(([british]) => !NEITHER.has(british)));
export const AMERICAN: ReadonlyMap<string, string> = new Map(
  SPELLINGS.filter(([, american]) => !NEITHER.has(american)).map(([british, american]) => [american, british]),
);

const ISE_STEMS =
  'apolog author capital central character civil colon commercial commun computer conceptual contextual criminal crystal custom customer democrat digital dramat econom emphas equal familiar fertil final formal general global harmon hospital hypothes ideal immun individual industrial initial institutional internal international item legal liberal local material maxim mechan memor mineral minim mobil modern moral national neutral normal optim organ patron penal personal polar popular priorit public random rational real recogn regular revital revolution scrutin sensit signal social special stabil standard steril stigmat subsid summar symbol sympath synthes tantal theor trivial urban util victim visual vital'.split(
    ' ',
  );

const ISE = new Map(
  ISE_STEMS.flatMap((stem) =>
    ['e', 'ed', 'es', 'ing', 'ation', 'ations', 'er', 'ers'].map((end) => [`${stem}is${end}`, `${stem}iz${end}`] as const),
  ),
);

/** «-ise» and «-ize»: Oxford spelling has the second with British words, so the two are a matter apart. */
export const WITH_S: ReadonlyMap<string, string> = new Map([
  ...ISE,
  ['analyse', 'analyze'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
]);
export const WITH_Z: ReadonlyMap<string, string> = new Map([...WITH_S].map(([s, z]) => [z, s]));
