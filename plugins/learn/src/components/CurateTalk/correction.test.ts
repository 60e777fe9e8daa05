import { bareTalk, pavedRoads } from '../../__testUtils__';
import { problemOf, toCorrection, valuesOf } from './correction';

describe('correction', () => {
  it('begins with what the talk has', () => {
    expect(valuesOf(pavedRoads)).toMatchObject({
      title: pavedRoads.title,
      presenters: [
        { name: 'Ida Quill', organization: 'Brook Ltd' },
        { name: 'Tom Reed', organization: 'Quarry Works' },
      ],
      event: 'Meadow Conf 2031',
      date: '2031-05-14',
      video: 'https://video.example.org/watch?v=1',
      slides: 'https://slides.example.org/1',
    });
    expect(valuesOf(bareTalk)).toMatchObject({
      event: '',
      video: '',
      level: '',
    });
  });

  it('takes empty text for none, but for the title', () => {
    const values = valuesOf(bareTalk);
    expect(toCorrection('event', values)).toEqual({
      field: 'event',
      value: null,
    });
    expect(toCorrection('level', values)).toEqual({
      field: 'level',
      value: null,
    });
    expect(toCorrection('title', { ...values, title: ' ' })).toBeUndefined();
  });

  it('leaves out presenters without a name', () => {
    const presenters = [
      { name: ' Ida Quill ', organization: ' ' },
      { name: '', organization: 'Brook Ltd' },
    ];
    expect(
      toCorrection('presenters', { ...valuesOf(bareTalk), presenters }),
    ).toEqual({
      field: 'presenters',
      value: [{ name: 'Ida Quill', organization: null }],
    });
  });

  it.each([
    ['date', '2031-05-14', null],
    ['date', '2031-02-30', 'date'],
    ['date', 'May 14', 'date'],
    ['language', 'pt-BR', null],
    ['language', 'no language', 'language'],
    ['video', 'https://video.example.org', null],
    ['slides', 'slides.example.org', 'url'],
    ['title', '', 'title'],
    ['event', 'whatever', null],
  ] as const)('judges %s %j: %j', (field, text, problem) => {
    expect(problemOf(field, text)).toBe(problem);
  });
});
