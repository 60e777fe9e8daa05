import type { RootContent } from 'mdast';
import { reasonOf } from '../../explain';
import type { Speaker } from '../../model';
import { isPersonName, readSpeakerList } from '../../people';
import { saysItIsOwn } from '../grammar/entryOpening';
import { speakersNamedInside } from '../grammar/namedInside';
import { textOf } from '../inline';
import type { PassageOf } from '../passages';
import { textOfBlocks } from '../textOfBlocks';
import { type Below, handleBelow, speakersStandingBelow } from './headingBelow';
import {
  peopleLinkedTogether,
  peopleOpening,
  personLinkedBelow,
  personOnLine,
} from './personBelow';
import type { DocumentFacts, Found } from './types';

/** The people whom the heading right above names and nothing else: "Ada Example" › "Talk: …". */
function speakersAbove({ headings }: PassageOf<'heading'>): Speaker[] {
  return readSpeakerList(headings[headings.length - 1] ?? '') ?? [];
}

/**
 * Who gave the talk of a heading: whom the heading names, or else the words below, a heading inside it, or the one above.
 *
 * @param talk - as read from the heading alone
 *
 * @internal
 */
export function speakersAround(
  passage: PassageOf<'heading'>,
  talk: Found,
  below: Below,
  facts: DocumentFacts,
): Pick<Found, 'speakers' | 'reasons'> {
  const { reasons } = talk;
  if (talk.speakers.length > 0) return { speakers: talk.speakers, reasons };
  const { author } = facts.context;
  if (author && isPersonName(author) && saysItIsOwn(passage.text))
    return {
      speakers: [{ name: author, organization: null }],
      reasons: {
        ...reasons,
        speakers: reasonOf('author-of-page', talk.line, passage.text),
      },
    };
  const told = speakersNamedInside(textOfBlocks(passage.below.slice(0, 3)));
  const around: Array<[string, Speaker[], RootContent[]]> = [
    ['speakers-below', below.speakers, passage.below],
    [
      'speakers-heading',
      speakersStandingBelow(passage.named, { peopleOnly: true }),
      passage.named,
    ],
    ['heading-above', speakersAbove(passage), []],
    ['handle-below', handleBelow(passage.below), passage.below],
    ['speakers-below', personOnLine(passage.below), passage.below],
    ['speakers-below', peopleOpening(passage.below), passage.below],
    ['person-linked-below', peopleLinkedTogether(passage.below), passage.below],
    ['person-linked-below', personLinkedBelow(passage.below), passage.below],
    ['speakers-in-words-below', told, passage.below],
    [
      'person-linked-below',
      personLinkedBelow(passage.below, true),
      passage.below,
    ],
  ];
  const [rule, named, blocks] = around.find(([, one]) => one.length > 0) ?? [
    '',
    [],
    [],
  ];
  if (named.length === 0) return { speakers: named, reasons };
  const speakers = named.map(
    one =>
      (one.organization === null &&
        told.find(({ name }) => name === one.name)) ||
      one,
  );
  const [{ name }] = speakers;
  const block = blocks.slice(0, 6).find(one => textOf(one).includes(name));
  const said = block
    ? textOf(block)
    : passage.headings[passage.headings.length - 1];
  return {
    speakers,
    reasons: {
      ...reasons,
      speakers: reasonOf(
        rule,
        block ? facts.context.lineOf(block) : null,
        said ?? null,
        name,
      ),
    },
  };
}
