import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

const BODY =
  /(?<=(?<![\w’'-])(?:of|at|by|from|with|in|to|for|between) )(?=(?:University|Ministry|School|Department|Bureau|Faculty|Institute|Chinese Academy|State Council|Office) of [A-Z])/g;
const COUNCIL =
  /(?<=(?<![\w’'-])(?:of|at|by|from|with|in|to) )(?=(?:State Council|National Health Commission|World Health Organization|Communist Party of China|United Nations|United States|People[’']s Republic of China)\b(?![’'-]| [A-Z]| (?!(?:and|in|on|of|to|has|is|was|for|with|at|by|as|will|have|had|said)\b)[a-z]))/g;
const PANDEMIC =
  /(?<=(?<![\w’'-])(?:of|by|against|during|from|with|in|since|despite|under|fight|fighting|combat|combating) )(?=(?:COVID-19|novel coronavirus|SARS) (?:pandemic|epidemic|outbreak)(?! [a-z]+(?:ion|ment|s)\b))/g;
const REACH = 40;

/** «Vice President of University of Leeds», «because of COVID-19 pandemic»: names and things that take «the». */
export function missingThe(block: Block): Found[] {
  if (block.kind !== 'prose') return [];
  return [BODY, COUNCIL, PANDEMIC].flatMap((rule) =>
    [...block.text.matchAll(rule)].map(({ index }) => {
      const name =
        block.text.slice(index, index + REACH).match(/^[\w’'-]+(?: (?:of|[A-Z][\w’'-]*|coronavirus|pandemic|epidemic|outbreak))*/)?.[0] ??
        '';
      return remark('en/missing-the', block, {
        from: index,
        to: index + name.length,
        values: { name },
        instead: 'the ',
        at: [index, index],
      });
    }),
  );
}
