/** A numeral as it stands in English. `end` is behind its last character. */
export type Numeral = {
  low: number;
  high: number;
  end: number;
  form: 'digits' | 'words';
  ordinal: boolean;
  /** A share in words or as 1/3, in per cent. */
  share: boolean;
  vague: boolean;
  /** True of «300+ billion». */
  more: boolean;
  /** Before million or thousand: the 2.6 of 2.6 million. */
  plain: number;
  scale: number;
  /** The two numbers of «one in five», which the other language may tell apart. */
  parts: readonly number[];
};

/** A whole numeral of that value that ends there. */
export function plainNumeral(value: number, end: number, form: Numeral['form']): Numeral {
  return { low: value, high: value, end, form, ordinal: false, share: false, vague: false, more: false, plain: value, scale: 1, parts: [] };
}
