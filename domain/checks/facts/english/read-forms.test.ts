import { describe, expect, it } from 'vitest';
import { told } from '@/domain/checks/facts/compare/told';
import { readEnglish } from './read-english';

/** What stands there, and how it is understood. */
const READINGS: readonly (readonly [text: string, understood: string])[] = [
  ['minus 20 degrees', '-20'],
  ['−70 °C', '-70 celsius'],
  ['2–8 °C', '2; 8 celsius'],
  ['15 degrees Celsius below zero', '-15 celsius; < 0 soft'],
  ['p<.05', '< 0.05'],
  ['4x100 m', '4; 100 m'],
  ['a quarter of an hour', '0.25 hour soft'],
  ['three quarters of an hour', '0.75 hour soft'],
  ['slightly more than a third', '> 33.333333 % soft'],
  ['a third party', '3 nth'],
  ['one in ten thousand', '1 soft; 10,000'],
  ['25 basis points', '0.25 points'],
  ['5 ppm', '0.0005 %'],
  ['phase I/II', '1 soft; 2 soft'],
  ['stage IIIa', '3 soft'],
  ['Grade 3A', '3 soft'],
  ['a tertiary hospital', '3 soft'],
  ['once daily', '1 soft'],
  ['twice a day', '2 soft'],
  ['t.i.d.', '3 hint'],
  ['twins', '2 soft'],
  ['quadrivalent', '4 soft'],
  ['in her sixties', '60–69 soft'],
  ['second-class merit', '2 nth soft'],
];

describe('English numbers in their forms', () => {
  it.each(READINGS)('reads %s as %s', (text, expected) => {
    expect(readEnglish(text, []).map(told).join('; ')).toBe(expected);
  });
});
