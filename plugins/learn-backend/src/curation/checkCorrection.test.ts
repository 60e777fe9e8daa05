import type { Correction } from '@lectern/backstage-plugin-learn-common';
import { checkCorrection } from './checkCorrection';

describe('checkCorrection', () => {
  it.each<[Correction, Correction['value']]>([
    [{ field: 'title', value: ' Roses ' }, 'Roses'],
    [{ field: 'type', value: 'keynote' }, 'keynote'],
    [{ field: 'event', value: ' Bee Days 2025 ' }, 'Bee Days 2025'],
    [{ field: 'event', value: null }, null],
    [{ field: 'abstract', value: null }, null],
    [{ field: 'date', value: '2024-02-29' }, '2024-02-29'],
    [{ field: 'date', value: null }, null],
    [{ field: 'language', value: 'PT-br' }, 'pt-BR'],
    [{ field: 'language', value: null }, null],
    [{ field: 'level', value: 'beginner' }, 'beginner'],
    [
      { field: 'video', value: ' https://video.example.org/1?a=b#c ' },
      'https://video.example.org/1?a=b#c',
    ],
    [{ field: 'slides', value: null }, null],
    [{ field: 'presenters', value: [] }, []],
    [
      {
        field: 'presenters',
        value: [
          { name: ' Rosa Thorn', organization: ' ' },
          { name: 'Ivy Green', organization: 'Hedge Labs ' },
        ],
      },
      [
        { name: 'Rosa Thorn', organization: null },
        { name: 'Ivy Green', organization: 'Hedge Labs' },
      ],
    ],
  ])('takes %j', (correction, value) => {
    expect(checkCorrection(correction)).toEqual({
      field: correction.field,
      value,
    });
  });

  it.each<[Correction, RegExp]>([
    [{ field: 'title', value: '  ' }, /Write a title/],
    [{ field: 'event', value: '' }, /Write an event/],
    [{ field: 'date', value: '2024-02-30' }, /"2024-02-30" is no date/],
    [{ field: 'date', value: '20 March' }, /Write one like 2024-03-20/],
    [{ field: 'date', value: '2024-03' }, /is no date/],
    [{ field: 'date', value: '2024-03-20T10:00' }, /is no date/],
    [{ field: 'language', value: 'English!' }, /is no language tag/],
    [{ field: 'video', value: 'video.example.org' }, /begins with https/],
    [{ field: 'video', value: 'data:text/html,hello' }, /begins with https/],
    [
      { field: 'slides', value: 'https://a:b@example.org/' },
      /name or password/,
    ],
    [
      { field: 'presenters', value: [{ name: ' ', organization: null }] },
      /name for each presenter/,
    ],
  ])('refuses %j, saying what to write', (correction, message) => {
    expect(() => checkCorrection(correction)).toThrow(message);
    expect(() => checkCorrection(correction)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('gives back nothing but the correction', () => {
    const whole = { kind: 'correct', talk: 'a', field: 'level', value: null };
    expect(checkCorrection(whole as Correction)).toEqual({
      field: 'level',
      value: null,
    });
  });
});
