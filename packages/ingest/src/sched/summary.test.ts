import { learnNames } from './calendarNames';
import { readSummary } from './summary';
import { processorWatch } from '../testing/processorWatch';

/** Title and speakers, each as "Name, Company (role)", parted by ";". */
const read = (summary: string, others: string[] = []) => {
  const { title, speakers } = readSummary(
    summary,
    learnNames([summary, ...others]),
  );
  return [
    title,
    speakers
      .map(({ name, organization, role }) =>
        [name, organization, role && `(${role})`].filter(Boolean).join(', '),
      )
      .join('; '),
  ];
};

describe('readSummary', () => {
  it.each([
    ['Small Things - Ada Quill, Acme', 'Small Things', 'Ada Quill, Acme'],
    [
      'Small Things - Ada Quill, Acme & Ben Hollow, Tidewater Systems',
      'Small Things',
      'Ada Quill, Acme; Ben Hollow, Tidewater Systems',
    ],
    [
      'Small Things - Ada Quill & Ben Hollow, Acme; Cora Flint, Umbra',
      'Small Things',
      'Ada Quill, Acme; Ben Hollow, Acme; Cora Flint, Umbra',
    ],
    [
      'Small Things - Ada Quill, Ben Hollow & Cora Flint, Acme',
      'Small Things',
      'Ada Quill, Acme; Ben Hollow, Acme; Cora Flint, Acme',
    ],
    [
      'Small Things - Ada Quill, Acme, Ben Hollow, Umbra, and Cora Flint, Tidewater Systems',
      'Small Things',
      'Ada Quill, Acme; Ben Hollow, Umbra; Cora Flint, Tidewater Systems',
    ],
    [
      'Small Things - Ada Quill & Ben Hollow & Cora Flint, Acme',
      'Small Things',
      'Ada Quill, Acme; Ben Hollow, Acme; Cora Flint, Acme',
    ],
  ])('reads the list of %s', (summary, title, speakers) => {
    expect(read(summary)).toEqual([title, speakers]);
  });

  it.each([
    ['Acme, Inc.', 'Ada Quill, Acme, Inc.'],
    ['Umbra Marine Co., Ltd', 'Ada Quill, Umbra Marine Co., Ltd'],
    ['Banque Exemple & Cie SA', 'Ada Quill, Banque Exemple & Cie SA'],
    ['School of Tides and Winds', 'Ada Quill, School of Tides and Winds'],
    ['Umbra | An Acme Company', 'Ada Quill, Umbra'],
    ['Independent', 'Ada Quill, (Independent)'],
    ['Ambassador Labs', 'Ada Quill, Ambassador Labs'],
    [
      'Umbra University, School of Tides',
      'Ada Quill, Umbra University, School of Tides',
    ],
    [
      'Institute for Tides & Machine Learning & Ben Hollow, Acme',
      'Ada Quill, Institute for Tides & Machine Learning; Ben Hollow, Acme',
    ],
    ['Acme (formerly Umbra, Inc.)', 'Ada Quill, Acme'],
  ])('knows the company %s', (company, speakers) => {
    expect(read(`Small Things - Ada Quill, ${company}`)[1]).toBe(speakers);
  });

  it.each([
    ['Maintainer', 'Ada Quill, (Maintainer)'],
    ['Head of Tides, Acme', 'Ada Quill, Acme, (Head of Tides)'],
    [
      'Vice President, Coast and Harbours, Acme',
      'Ada Quill, Acme, (Vice President, Coast and Harbours)',
    ],
    [
      'VP of Legal and Strategic Programs, Acme; Ben Hollow, Umbra',
      'Ada Quill, Acme, (VP of Legal and Strategic Programs); Ben Hollow, Umbra',
    ],
    [
      'Squad Lead, Container & Cloud-native Engine, Acme',
      'Ada Quill, Acme, (Squad Lead, Container & Cloud-native Engine)',
    ],
    [
      'Manager and Technologist, Acme Container Service (ACS)',
      'Ada Quill, Acme Container Service (ACS), (Manager and Technologist)',
    ],
    [
      'Founder & CEO, Acme & Ben Hollow, Director, Umbra',
      'Ada Quill, Acme, (Founder & CEO); Ben Hollow, Umbra, (Director)',
    ],
    [
      'Lead, Acme & Core Maintainer, Umbra',
      'Ada Quill, Umbra, (Lead, Acme & Core Maintainer)',
    ],
  ])('tells the job %s from the company', (affiliation, speakers) => {
    expect(read(`Small Things - Ada Quill, ${affiliation}`)[1]).toBe(speakers);
  });

  it('gives a plural job to all it stands behind', () => {
    expect(
      read('Welcome - Ada Quill & Ben Hollow - Program Committee Co-Chairs')[1],
    ).toBe(
      'Ada Quill, (Program Committee Co-Chairs); Ben Hollow, (Program Committee Co-Chairs)',
    );
  });

  it.each([
    ['Flynn, Technical Evangelist', 'Flynn, (Technical Evangelist)'],
    ['Meera K, Acme', 'Meera K, Acme'],
    ['JR Quill, Acme', 'JR Quill, Acme'],
    [
      'Mauro "Surfer" Onda, Acme & Jan van den Berg, Umbra',
      'Mauro "Surfer" Onda, Acme; Jan van den Berg, Umbra',
    ],
    ['Zoë Łąka-Ørsted (she/her), Acme', 'Zoë Łąka-Ørsted, Acme'],
    ['Ada Quill 🌊, Acme', 'Ada Quill, Acme'],
    ['Moderator: Ada Quill, Acme', 'Ada Quill, Acme, (moderator)'],
    [
      'Ada Quill (Moderator) & Ben Hollow, Acme',
      'Ada Quill, Acme, (moderator); Ben Hollow, Acme',
    ],
    ['Ada Quill and Ben Hollow', 'Ada Quill; Ben Hollow'],
    ['Moderated by Ada Quill, Acme', 'Ada Quill, Acme, (moderator)'],
    [
      'TideCon Co-Chairs: Ada Quill & Flynn, Acme',
      'Ada Quill, Acme; Flynn, Acme',
    ],
    [
      'Ben Case & Yuri Oliveira Sa, Acme',
      'Ben Case, Acme; Yuri Oliveira Sa, Acme',
    ],
    [
      'Ada Quill, acme.example - https://acme.example/',
      'Ada Quill, acme.example',
    ],
  ])('knows the people in "%s"', (tail, speakers) => {
    expect(read(`Small Things - ${tail}`)[1]).toBe(speakers);
  });

  it.each([
    [
      'Tides - Intro, Updates, and Deep Dive - Ada Quill, Acme',
      'Tides - Intro, Updates, and Deep Dive',
      'Ada Quill, Acme',
    ],
    [
      'Small\u00a0Things\u00a0-\u00a0Ada Quill, Acme',
      'Small Things',
      'Ada Quill, Acme',
    ],
    ['What Is Next?- Ada Quill, Acme', 'What Is Next?', 'Ada Quill, Acme'],
    [
      'Tides Have Changed - Are You Ready? -Ada Quill, Acme',
      'Tides Have Changed - Are You Ready?',
      'Ada Quill, Acme',
    ],
    [
      'Keynote: Tides – Reloaded – Ada Quill, Acme',
      'Keynote: Tides – Reloaded',
      'Ada Quill, Acme',
    ],
  ])('parts "%s" where the speakers begin', (summary, title, speakers) => {
    expect(read(summary)).toEqual([title, speakers]);
  });

  it.each([
    'Badge Pick-Up',
    'TideCon Hosted by Acme - Half-Day Event | ALL ACCESS PASS REQUIRED',
    'Project Demo: Shiprope - Build Boats in Pipelines',
    'Save the Tides - Why “Support” Is Not a Strategy and You Will Fail',
    'Harbour Hours – Open All Day',
    'Tides - Deep Dive',
    'Harbour Pavilion - AM Kiosks',
    'Sponsored Session: Acme - Flexible, Open and Easy Tools for Developers',
    'Bingo - Sponsored by Acme Labs',
    'Tides - Past, Present, Future',
    'Waves - Ingest, Process, Serve',
  ])('finds nobody in "%s"', summary => {
    expect(read(summary)).toEqual([summary, '']);
  });

  it('learns from other entries that a company only reads like a person', () => {
    const summary = 'Tides - Ada Quill, Morning Harbor & Ben Hollow, Acme';
    const other = 'Winds - Cora Flint, Morning Harbor';
    expect(read(summary, [other])[1]).toBe(
      'Ada Quill, Morning Harbor; Ben Hollow, Acme',
    );
    const group = 'Tides - Ada Quill, Morris Harbor & Ben Hollow, Acme';
    const speaker = 'Winds - Morris Harbor, Umbra';
    expect(read(group, [speaker])[1]).toBe(
      'Ada Quill, Acme; Morris Harbor, Acme; Ben Hollow, Acme',
    );
  });

  it('takes no time over what was made to take long', () => {
    const took = processorWatch();
    for (const hostile of [
      ' - '.repeat(20_000),
      `T - ${'Ada Quill & '.repeat(5_000)}`,
      `T - ${'A, '.repeat(20_000)}`,
      `T - ${'('.repeat(50_000)}`,
      `T - ${'"'.repeat(50_000)}`,
      `T - A${' '.repeat(50_000)}`,
      `T - ${'Ada '.repeat(15_000)}`,
    ]) {
      readSummary(hostile);
    }
    expect(took()).toBeLessThan(3000);
  });
});
