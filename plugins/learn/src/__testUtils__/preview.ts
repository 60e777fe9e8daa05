import type { PreviewResponse } from '@lectern/backstage-plugin-learn-common';

/** What a schedule would bring: a talk that is known, a new one, a break, and a line that says nothing. */
export const preview: PreviewResponse = {
  counts: { talks: 2, known: 1, new: 1, leftOut: 1, warnings: 1 },
  documents: [
    {
      source: 'https://schedule.example.org/all.ics',
      format: 'ical',
      title: 'Meadow Conf 2031',
      author: null,
      published: null,
      themes: [],
      talks: [
        {
          title: 'Paved Roads and the People Who Leave Them',
          type: 'keynote',
          speakers: [{ name: 'Ida Quill', organization: 'Brook Ltd' }],
          event: 'Meadow Conf 2031',
          day: '2031-05-14',
          url: null,
          video: null,
          slides: null,
          takeaway: null,
          line: 12,
          known: { id: 'paved-roads-4f2a', title: 'Paved Roads' },
        },
        {
          title: 'Fences Nobody Asked For',
          type: 'talk',
          speakers: [],
          event: null,
          day: null,
          url: null,
          video: null,
          slides: null,
          takeaway: null,
          line: null,
          known: null,
        },
      ],
      leftOut: [{ title: 'Lunch', reason: 'service', line: 40 }],
      events: ['Meadow Conf 2031'],
      warnings: [{ line: 77, message: 'A session has no title.' }],
    },
  ],
};
