import { networkInterfaces } from 'node:os';

/** Where other machines reach this one: its addresses in every net, those of a school's first. */
export function reachableAddresses(port: number): readonly string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  return found
    .toSorted((one, other) => Number(isPrivate(other)) - Number(isPrivate(one)))
    .map((address) => `http://${address}:${port}/`);
}

function isPrivate(address: string): boolean {
  return /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(address);
}
