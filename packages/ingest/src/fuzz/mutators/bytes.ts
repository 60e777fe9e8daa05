import type { Given, Mutator } from './types';

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** From and to of a random stretch, of at most `most` bytes. */
function stretch(
  { dice }: Given,
  bytes: Uint8Array,
  most: number,
): [number, number] {
  const from = dice.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + dice.below(most))];
}

export const flipBits: Mutator = ({ bytes, dice }) => {
  const copy = Uint8Array.from(bytes);
  const flips = 1 + dice.below(dice.one([1, 8, 64]));
  for (let i = 0; i < flips && copy.length > 0; i += 1) {
    const at = dice.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8));
  }
  return copy;
};

export const cutEnd: Mutator = ({ bytes, dice }) =>
  bytes.subarray(0, dice.below(bytes.length + 1));

export const cutBeginning: Mutator = ({ bytes, dice }) =>
  bytes.subarray(dice.below(bytes.length + 1));

export const cutOut: Mutator = given => {
  const { bytes } = given;
  const [from, to] = stretch(given, bytes, Math.max(1, bytes.length / 2));
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

export const repeatStretch: Mutator = given => {
  const { bytes, dice } = given;
  const [from, to] = stretch(given, bytes, 400);
  const times = 1 + dice.below(dice.one([2, 20, 200]));
  const piece = bytes.subarray(from, to);
  return joined(
    bytes.subarray(0, to),
    ...Array.from({ length: times }, () => piece),
    bytes.subarray(to),
  );
};

/** A stretch of another document, in another format more often than not. */
export const takeFromOther: Mutator = given => {
  const { bytes, other, dice } = given;
  const [from, to] = stretch(given, other, Math.max(1, other.length));
  const at = dice.below(bytes.length + 1);
  const until = dice.chance(0.5) ? at : dice.below(bytes.length + 1);
  return joined(
    bytes.subarray(0, at),
    other.subarray(from, to),
    bytes.subarray(Math.max(at, until)),
  );
};

const ODD_BYTES: readonly number[][] = [
  [0x00],
  [0xff],
  [0xfe, 0xff],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x1b, 0x5b, 0x32, 0x4a],
  [0x0b],
  [0x0c],
  [0x85],
  [0x0d],
];

export const insertOddBytes: Mutator = ({ bytes, dice }) => {
  const at = dice.chance(0.3) ? 0 : dice.below(bytes.length + 1);
  return joined(
    bytes.subarray(0, at),
    Uint8Array.from(dice.one(ODD_BYTES)),
    bytes.subarray(at),
  );
};

/** The same text in an encoding that it may, or may not, declare. */
export const otherEncoding: Mutator = ({ bytes, dice }) => {
  const text = new TextDecoder().decode(bytes);
  const little = Buffer.from(text, 'utf16le');
  const mark = Uint8Array.from([0xff, 0xfe]);
  switch (dice.below(4)) {
    case 0:
      return joined(mark, little);
    case 1:
      return new Uint8Array(little);
    case 2:
      return joined(
        Uint8Array.from([0xfe, 0xff]),
        new Uint8Array(little.swap16()),
      );
    default:
      return new Uint8Array(Buffer.from(text, 'latin1'));
  }
};
