import { describe, expect, it } from 'vitest';
import { Advice } from './at-the-door.mjs';
import { readSettings } from './settings.mjs';

describe('settings', () => {
  it('treats an empty value as none', () => {
    expect(readSettings({ DATABASE_URL: '', COUPLET_SECRET: '' })).toMatchObject({ databaseUrl: null, secret: null });
  });

  it('derives the public address from the port', () => {
    expect(readSettings({ PORT: '4100', COUPLET_URL: '' }).publicUrl).toBe('http://localhost:4100');
  });

  it('takes the slash off the end of the public address', () => {
    expect(readSettings({ COUPLET_URL: 'https://news.example.org/' }).publicUrl).toBe('https://news.example.org');
  });

  it.each([
    ['PORT', 'three'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/couplet'],
    ['COUPLET_URL', 'news.example.org'],
    ['COUPLET_SECRET', 'short'],
  ])('refuses %s=%s with a sentence', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(Advice);
  });
});
