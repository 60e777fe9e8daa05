import { Readings } from './Readings';

describe('Readings', () => {
  it('counts what documents were made of, tried as and read as', () => {
    const readings = new Readings();
    readings.madeOf('ical');
    readings.tried('auto', 'text');
    readings.tried('ical', null);
    expect(readings.lines()).toEqual([
      'auto: 0 documents made of it, 1 tried as it, 0 read as it',
      'ical: 1 documents made of it, 1 tried as it, 0 read as it',
      'text: 0 documents made of it, 0 tried as it, 1 read as it',
    ]);
  });
});
