import { propertyOf, readComponents, textOf } from './calendarText';

const event = (...lines: string[]) => {
  const { components } = readComponents(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
  );
  return components[0].components[0];
};

describe('readComponents', () => {
  it('puts folded lines together, in the middle of a word as well', () => {
    const folded = `DESCRIPTION:${'x'.repeat(63)}`;
    expect(textOf(event(folded, ' y z'), 'description')).toMatch(/xy z$/);
    expect(textOf(event(folded, '\ty'), 'description')).toMatch(/xy$/);
  });

  it('keeps the line break of a text that is indented and not folded', () => {
    expect(textOf(event('DESCRIPTION:One.', ' Two.'), 'description')).toBe(
      'One.\nTwo.',
    );
  });

  it('gives lines that are no property to the text before them', () => {
    const found = event(
      'DESCRIPTION:One\\, two',
      'Note: this is no property',
      '',
      '<p>neither</p>',
      'SUMMARY:Tides',
    );
    expect(textOf(found, 'description')).toBe(
      'One, two\nNote: this is no property\n\n<p>neither</p>',
    );
    expect(textOf(found, 'summary')).toBe('Tides');
  });

  it('reads parameters and unescapes what is unknown as well', () => {
    const found = event(
      'X-ALT-DESC;FMTTYPE=text/html:<p>a\\, b\\nc</p>',
      'ATTENDEE;CN="Quill: Ada, Dr":mailto:x',
    );
    expect(textOf(found, 'x-alt-desc')).toBe('<p>a, b\nc</p>');
    expect(propertyOf(found, 'attendee')?.parameters.get('cn')).toBe(
      'Quill: Ada, Dr',
    );
  });

  it.each([
    ['DTSTART: 20310101T100000', '20310101T100000', undefined],
    ['DTSTART;VALUE=DATE:Next Year', 'Next Year', undefined],
    [
      'DTSTART;TZID=(UTC+01:00) Here:20310101T100000',
      '20310101T100000',
      '(UTC+01:00) Here',
    ],
    [
      'DTSTART:2031-01-01T10:00:00+02:00',
      '2031-01-01T10:00:00+02:00',
      undefined,
    ],
    ['DURATION:PT1H', 'PT1H', undefined],
  ])('keeps %s as written', (line, text, tzid) => {
    const [property] = event(line).properties;
    expect(property.text).toBe(text);
    expect(property.parameters.get('tzid')).toBe(tzid);
  });

  it('closes what was left open and says so', () => {
    const { components, warnings } = readComponents(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nBEGIN:VEVENT\nSUMMARY:Two\nEND:VEVENT',
    );
    expect(
      components[0].components.map(one => [textOf(one, 'summary'), one.line]),
    ).toEqual([
      ['One', 2],
      ['Two', 4],
    ]);
    expect(warnings).toEqual([
      { line: null, message: expect.stringContaining('END:VCALENDAR') },
    ]);
  });

  it('does not mind what is closed without having been opened', () => {
    expect(
      readComponents('BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR').warnings,
    ).toEqual([]);
  });
});
