import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

it.each([
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '3fff:1000::1',
  '5f01::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
])('%s is on the internet', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::7f00:1',
  'fd00::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '::7f00:1',
  '::8.8.8.8',
  '3fff::1',
  '3fff:fff:ffff::1',
  '5f00::1',
  'fec0::1',
  'feff::1',
  'localhost',
  '',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
