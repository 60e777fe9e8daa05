import type { EventFact, ResolveInput } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, shuffled } from './testing';

const event = 'Owl Camp 2030';

const said = { event, url: 'https://owls.example.org/talks/marrow' };

const linked = (day: string, start: string | null = null) =>
  aMention('linked', 'Marrow and Feathers', {
    ...said,
    day,
    start,
    rule: 'json-ld',
  });

function resolved(
  ...documents: ResolveInput['documents'][number]['document'][]
) {
  const input = {
    documents: documents.map(document => ({ document, recommends: false })),
  };
  const found = resolve(input);
  expect(resolve(shuffled(input, 3))).toEqual(found);
  return found;
}

describe('the dates of linked data', () => {
  it('give way to those of any other source, with the time', () => {
    const { talks } = resolved(
      aDocument('a', [linked('2030-05-02', '00:00')], { format: 'json-ld' }),
      aDocument('b', [
        aMention('told', 'Marrow and Feathers', { ...said, day: '2030-05-02' }),
        aMention('again', 'Marrow and Feathers', {
          ...said,
          day: '2030-05-02',
          start: '16:20',
        }),
      ]),
    );
    expect(talks).toHaveLength(1);
    expect(talks[0]).toMatchObject({
      date: '2030-05-02',
      startTime: '16:20',
      evidence: { startTime: 'again' },
    });
  });

  it('are believed where nothing else says', () => {
    const { talks } = resolved(
      aDocument('a', [linked('2030-05-02', '16:20')], { format: 'json-ld' }),
      aDocument('b', [aMention('told', 'Marrow and Feathers', said)]),
    );
    expect(talks[0]).toMatchObject({
      date: '2030-05-02',
      startTime: '16:20',
      evidence: { date: 'linked' },
    });
  });

  it('do not tell a schedule when its event was', () => {
    const fact = (startDate: string): EventFact => ({
      title: event,
      startDate,
      endDate: startDate,
    });
    const { events } = resolved(
      aDocument('a', [], {
        format: 'json-ld',
        events: [fact('2030-01-01')],
      }),
      aDocument('z', [], {
        format: 'schedule-xml',
        events: [fact('2030-05-02')],
      }),
    );
    expect(events[0]).toMatchObject({
      startDate: '2030-05-02',
      endDate: '2030-05-02',
    });
  });
});
