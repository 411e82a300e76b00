/** Words that end a noun phrase: prepositions, conjunctions, determiners, pronouns, auxiliaries and the verbs that news writes most. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after against ago all along alongside also although am amid among an and another any anyone are around as at be because
  been before behind being below beneath beside besides between beyond both but by can cannot could despite did do does doing down due
  during each either even ever every everyone except few for from further had has have having he hence her here hers him his how however i if
  in including inside instead into is it its itself just last least less like likely many may me meanwhile might mine more moreover most much must my
  nearby neither never nevertheless next no nor not now of off on once one only onto or other others our ours out outside over own per perhaps
  plus rather regarding respectively same several shall she should since so some such than that the their theirs them themselves then
  there thereby therefore these they this those though through throughout thus till to together too toward towards under unless unlike until
  up upon us versus very via was we well were what whatever when whenever where whereas whereby wherever whether which while who whoever
  whole whom whose why will with within without would yet you your yours`
    .trim()
    .split(/\s+/),
);

/** Verbs and adverbs that often follow the subject of a news sentence. */
export const FOLLOWING_VERBS: ReadonlySet<string> = new Set(
  `achieved added agreed aimed announced arrived asked attended became become becomes began begin carried came come completed conducted
  continued contributed covered delivered discussed donated elected enjoyed entered established expressed finished focused found gained gathered gave
  get give gives go got hailed held helped include included includes including involved introduced joined jointly kept launched
  learned led left listened live lived made make makes met moved need needed now offer offered online opened organised organized participate
  participated passed performed plan planned praised presented provide provided provides published reached received recently registered
  remain remained reported represent representing returned said saw say see served set shared showed signed spoke started stay stayed still successfully
  support supported take taken takes taught think told took trained treated underwent used visited volunteered went win won work
  worked working worldwide wrote abroad alone annually daily yearly altogether ago apart away old long high wide tall deep later earlier`
    .trim()
    .split(/\s+/),
);

export const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');

/** Source of a regular expression for the name of a month, long or short. */
export const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS].join('|')})`;
