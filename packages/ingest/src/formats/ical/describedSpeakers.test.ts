import { readSource } from '../../readSource';

/** What is read of a session with this description. */
function described(...lines: string[]) {
  const text = lines.join('\\n').replace(/,/g, '\\,');
  const [{ mentions }] = readSource({
    source: 'input.ics',
    bytes: Buffer.from(
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Owls at Noon\r\nDTSTART:20310506T100000\r\nDESCRIPTION:${text}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ),
  });
  const [{ speakers, abstract }] = mentions;
  return { speakers, abstract };
}

const ida = { name: 'Ida Quill', organization: 'Gullwing' };
const tom = { name: 'Tom Reed', organization: null };

describe('speakers in a description', () => {
  it.each([
    ['behind a label', ['Speaker: Ida Quill, Gullwing'], [ida]],
    ['in brackets', ['Speaker: Ida Quill (Gullwing)'], [ida]],
    [
      'one or several',
      ['Speaker(s): Tom Reed & Bo Lund'],
      [tom, { name: 'Bo Lund', organization: null }],
    ],
    ['in lines', ['Speakers:', 'Ida Quill (Gullwing)', 'Tom Reed'], [ida, tom]],
    [
      'in a list',
      ['Speakers:', '- Ida Quill, Gullwing', '- Tom Reed'],
      [ida, tom],
    ],
    ['below an empty line', ['Speakers:', '', 'Tom Reed'], [tom]],
    ['nobody', ['Speaker: to be announced soon'], []],
  ])('are found %s', (_, lines, speakers) => {
    expect(described(...lines).speakers).toEqual(speakers);
  });

  it('end where something else begins, and what stands below stays', () => {
    expect(
      described(
        'A walk at noon.',
        'Speakers:',
        'Tom Reed',
        '',
        'Platform Engineering Day',
        'Owls sleep by day, or so they say.',
      ),
    ).toEqual({
      speakers: [tom],
      abstract: expect.stringMatching(
        /^A walk at noon\.[^]*Owls sleep by day, or so they say\.$/,
      ),
    });
    expect(
      described('Speakers:', 'Tom Reed', 'Owls sleep by day, or so they say.'),
    ).toEqual({
      speakers: [tom],
      abstract: 'Owls sleep by day, or so they say.',
    });
  });

  it('are told apart from their lives in HTML', () => {
    expect(
      described(
        '<p>A walk at noon.</p>',
        'Speakers:',
        'Tom Reed',
        '<p>Walks.</p>',
        'Bo Lund',
        '<p>Runs.</p>',
      ),
    ).toEqual({
      speakers: [tom, { name: 'Bo Lund', organization: null }],
      abstract: 'A walk at noon.',
    });
  });
});
