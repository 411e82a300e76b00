import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

const PREFIX =
  /(?:[\d.,/:#§$€£¥_-]|\b(?:[Nn]os?|[Rr]oom|ISO|IEC|GB|GB\/T|DIN|RFC|years?|[Pp]age|pp?|[Cc]ode|[Ll]ine|Boeing|Airbus|[Ff]orm|[Ff]light|[Ee]xt|PMID|HTTP|[Pp]ort|[Mm]odel|series|in|since|of|by|from|until|before|after|to|and|late|early|mid|during|around|about|between|than|for|class|circa|ca|through|till|AD|BC|CE|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? )$/;
const QUANTITY =
  /\b(?:over|about|around|nearly|almost|than|some|approximately|exceeding|exceeded|reached|total of|totaled|totalled|donated|treated|another|up to|at least|average of) $/i;

/** Four digits and more without the comma of thousands, where they certainly count something: no year, no code, no number of a room. */
export function writtenNumbers(block: Block): Found[] {
  const { text } = block;
  const long = [...text.matchAll(/(?<![\w.,/:-])[1-9]\d{3,8}(?![\w/:-]|[.,]\d|%)/g)].flatMap((match) => {
    const digits = match[0];
    const from = match.index;
    const to = from + digits.length;
    if (!counts(text, { digits, from, to })) return [];
    const instead = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return [remark('en/number-comma', block, { from, to, values: { number: digits, instead }, instead })];
  });
  const mixed = [...text.matchAll(/(?<![\w.,$€£¥])(\d{1,3}(?:\.\d)?) thousand\b(?! (?:and|million))/g)].map((match) => {
    const instead = (Number(match[1]) * 1000).toLocaleString('en-US');
    return remark('en/number-words', block, {
      from: match.index,
      to: match.index + match[0].length,
      values: { number: match[0], instead },
      instead,
    });
  });
  const hundredMillion = [
    ...text.matchAll(
      /\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|several|\d+ (?:ten|hundred)) (?:hundred|ten) (?:thousand|million|billion)\b/g,
    ),
  ]
    .filter((match) => /^\d/.test(match[0]))
    .map((match) => {
      const number = Number.parseFloat(match[0]);
      const factor = (/hundred/.test(match[0]) ? 100 : 10) * (/thousand/.test(match[0]) ? 1e3 : /million/.test(match[0]) ? 1e6 : 1e9);
      const instead = (number * factor).toLocaleString('en-US', { maximumFractionDigits: 0 });
      return remark('en/number-words', block, {
        from: match.index,
        to: match.index + match[0].length,
        values: { number: match[0], instead },
      });
    });
  return [...long, ...mixed, ...hundredMillion];
}

type Number_ = { digits: string; from: number; to: number };

function counts(text: string, { digits, from, to }: Number_): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  const after = text.slice(to, to + 24);
  if (!/^ (?:[A-Za-z\d-]+ ){0,4}[a-z-]+/.test(after)) return false;
  if (
    /^ (?:in|at|on|to|and|or|was|were|is|are|has|had|will|with|by|as|for|from|when|the|that|who|which|while|after|before|until|a|an|of|until|edition|version|models?|annual|world|session|season|winter|summer|academic|meeting|conference|standard|BC|AD|CE|hours|hrs|GMT|UTC|election|olympics?|census)\b/i.test(
      after,
    )
  )
    return false;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(digits);
  if (isYear)
    return (
      QUANTITY.test(before) &&
      !/^ (?:BC|AD|by|levels?|figures?)/.test(after) &&
      !/than $/.test(before.replace(/(?:more|less|fewer) than $/, ''))
    );
  return !PREFIX.test(before) || QUANTITY.test(before) || /\b(?:to|of|and|for|by|from|about|around|than) $/.test(before);
}
