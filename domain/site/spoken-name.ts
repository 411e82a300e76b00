// The syllables of Hanyu Pinyin (GB/T 16159), ü as v or u.
const SYLLABLE =
  '(?:[bpmf]?(?:ang?|ai|ao|eng?|ei|ou)|(?:[bpmfdtnlgkhzcsr]|[zcs]h)?(?:ang?|ai|ao|eng?|ei|ong|ou|uang?|uai|uan|ua|ui|un|uo|a|e|i|o|u)|[jqx]u(?:an|e|n)?|[bpmdtnljqxy]?i(?:ang?|ao|an|a|eng?|en|e|ng|n|ong|u)?|[ln]ve?|[yw](?:ang?|ai|ao|a|eng?|ei|en|e|i|in|ing|ong|ou|o|u|uan|ue|un)|er)';
const FAMILY_NAME = new RegExp(`^(${SYLLABLE})(${SYLLABLE}{1,2})$`, 'u');
const LONG_FAMILY_NAME = new RegExp(`^(${SYLLABLE}{2})(${SYLLABLE}{1,2})$`, 'u');

const SHORTEST = 5;

/**
 * How the sound of a Chinese name in one word may stand in an English text: family name, then given name. «gechunzhi» gives «ge chunzhi»;
 * what is no such sound gives nothing.
 */
export function spokenName(word: string): [string, string][] {
  if (word.length < SHORTEST || word.length > 20) return [];
  return [FAMILY_NAME, LONG_FAMILY_NAME].flatMap((pattern) => {
    const [, family, given] = pattern.exec(word) ?? [];
    return family && given ? [[family, given] satisfies [string, string]] : [];
  });
}
