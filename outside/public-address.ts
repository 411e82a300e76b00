import { BlockList, isIP } from 'node:net';

/**
 * Networks that no link of a public page may lead a server into: this host, private and shared networks, link-local (with the
 * metadata addresses of hosting providers), documentation, benchmarking, multicast and reserved blocks, and their IPv6 kin, also those
 * that are out of use: site-local addresses (RFC 3879) and IPv4 in the last bits (RFC 4291 §2.5.5.1).
 * RFC 6890 and the IANA special-purpose registries.
 */
const CLOSED: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const closed = new BlockList();
for (const [network, prefix] of CLOSED) closed.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');

/** True for an address on the public internet. IPv4 addresses inside IPv6 (`::ffff:…`, `64:ff9b::…`) are judged as what they lead to. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return !closed.check(address, 'ipv4');
  const inner = mapped(address);
  return inner === null ? !closed.check(address, 'ipv6') : !closed.check(inner, 'ipv4');
}

/** The IPv4 address inside an IPv6 one, or null. URL writes every IPv6 address in one form: hexadecimal, the longest run of zeros left out. */
function mapped(address: string): string | null {
  const plain = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const found = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(plain);
  if (!found) return null;
  const [high, low] = [Number.parseInt(found[1] ?? '', 16), Number.parseInt(found[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
