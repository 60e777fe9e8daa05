import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeLearnApi,
  pavedRoads,
  renderLearn,
  talkOf,
} from '../../__testUtils__';

const boxesOf = (group: HTMLElement) =>
  within(group)
    .getAllByRole('checkbox')
    .map(box => box.closest('label')?.textContent);

describe('filters of the talks page', () => {
  it('names languages, and has the latest year first', async () => {
    const talks = [
      talkOf({ id: 'a', language: 'fr', date: '2029-01-01' }),
      talkOf({ id: 'b', language: 'fr', date: '2029-02-01' }),
      talkOf({ id: 'c', language: 'de', date: '2031-01-01' }),
    ];
    const { url } = renderLearn('/learn/talks', {
      api: new FakeLearnApi({ talks }),
    });
    const languages = await screen.findByRole('group', { name: 'Language' });
    expect(boxesOf(languages)).toEqual(['French 2', 'German 1']);
    expect(boxesOf(screen.getByRole('group', { name: 'Year' }))).toEqual([
      '2031 1',
      '2029 2',
    ]);
    await userEvent.click(
      within(languages).getByRole('checkbox', { name: /German/ }),
    );
    expect(url()).toBe('/learn/talks?language=de');
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();
    expect(
      within(screen.getByRole('grid', { name: 'Chosen filters' })).getByRole(
        'row',
        { name: 'German' },
      ),
    ).toBeInTheDocument();
  });

  it('finds short talks', async () => {
    const talks = [
      talkOf({ id: 'a', title: 'Brief', duration: 5 }),
      talkOf({ id: 'b', title: 'Long', duration: 45 }),
    ];
    const { url } = renderLearn('/learn/talks', {
      api: new FakeLearnApi({ talks }),
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: '15 minutes or less 1' }),
    );
    expect(url()).toBe('/learn/talks?maxDuration=15');
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: '15 minutes or less 1' }),
    );
    expect(url()).toBe('/learn/talks');
  });

  it.each([
    ['Topic', 'topic', /^Golden paths/],
    ['More', 'hasVideo', /^Has a video/],
  ])(
    'drops what is pressed twice before it is drawn: %s',
    async (group, name, box) => {
      const { url } = renderLearn('/learn/talks');
      const checkbox = within(
        await screen.findByRole('group', { name: group }),
      ).getByRole('checkbox', { name: box });
      act(() => {
        checkbox.click();
        expect(checkbox).not.toBeChecked();
        expect(url()).toContain(`${name}=`);
        checkbox.click();
      });
      expect(checkbox).not.toBeChecked();
      expect(url()).toBe('/learn/talks');
    },
  );

  it('does not offer what no talk has', async () => {
    const talks = [talkOf({ id: 'b', title: 'Long', duration: 45 })];
    renderLearn('/learn/talks', { api: new FakeLearnApi({ talks }) });
    await screen.findByRole('group', { name: 'Type' });
    expect(
      screen.queryByRole('checkbox', { name: /minutes or less/ }),
    ).not.toBeInTheDocument();
  });

  it('has a sheet for narrow screens that says how many talks are left', async () => {
    const { url } = renderLearn('/learn/talks?topic=golden-paths');
    const open = await screen.findByRole('button', {
      name: 'Filters (1 chosen)',
    });
    await userEvent.click(open);
    const sheet = await screen.findByRole('dialog', { name: 'Filters' });
    await userEvent.click(
      within(sheet).getByRole('checkbox', { name: /Golden paths/ }),
    );
    expect(url()).toBe('/learn/talks');
    await userEvent.click(
      await within(sheet).findByRole('button', { name: 'Show 3 talks' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    // The focus comes back in the next frame.
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus(),
    );
  });

  it('knows a speaker by the name in a link', async () => {
    const { url } = renderLearn('/learn/talks?presenter=Ida+Quill');
    const group = await screen.findByRole('group', { name: 'Speaker' });
    const boxes = within(group).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toHaveAccessibleName('Ida Quill 2');
    expect(boxes[0]).toBeChecked();
    await userEvent.click(boxes[0]);
    expect(url()).toBe('/learn/talks');
  });

  describe('with many values', () => {
    const topics = Array.from({ length: 20 }, (_, i) => ({
      id: `topic-${i}`,
      title: i === 13 ? 'Équipes' : `Topic ${i}`,
    }));
    const api = () => new FakeLearnApi({ talks: [{ ...pavedRoads, topics }] });

    it('folds them and keeps chosen ones in sight', async () => {
      renderLearn('/learn/talks?topic=topic-11', { api: api() });
      const group = await screen.findByRole('group', { name: 'Topic' });
      expect(within(group).getAllByRole('checkbox')).toHaveLength(8);
      expect(
        within(group).getByRole('checkbox', { name: 'Topic 11 1' }),
      ).toBeChecked();
      await userEvent.click(
        screen.getByRole('button', { name: 'Show all 20 of Topic' }),
      );
      expect(within(group).getAllByRole('checkbox')).toHaveLength(20);
    });

    it('finds one by its words, and keeps what is chosen', async () => {
      const { url } = renderLearn('/learn/talks?topic=topic-11', {
        api: api(),
      });
      const group = await screen.findByRole('group', { name: 'Topic' });
      const field = within(group).getByRole('searchbox', {
        name: 'Find in Topic',
      });
      await userEvent.type(field, 'equi');
      const found = within(group).getByRole('checkbox');
      expect(found).toHaveAccessibleName('Équipes 1');
      await userEvent.click(found);
      expect(url()).toBe('/learn/talks?topic=topic-11&topic=topic-13');

      await userEvent.clear(field);
      await userEvent.type(field, 'nothing like it');
      expect(
        screen.getByText('No value contains “nothing like it”.'),
      ).toBeInTheDocument();
    });
  });

  describe('with more values than come with the talks', () => {
    const speakers = Array.from({ length: 230 }, (_, i) => ({
      name: `Speaker ${i}`,
      organization: null,
      role: null,
    }));
    const apiOf = () =>
      new FakeLearnApi({
        talks: [{ ...pavedRoads, presenters: speakers }],
      });
    const find = async (words: string) => {
      const group = await screen.findByRole('group', { name: 'Speaker' });
      const field = within(group).getByRole('searchbox', {
        name: 'Find in Speaker',
      });
      await userEvent.clear(field);
      // At once: other letters are waited for as long as a clock says.
      await userEvent.paste(words);
      return group;
    };

    it('finds all of them, given the other filters, and names what is chosen', async () => {
      const api = apiOf();
      const ask = jest.spyOn(api, 'talkFacet');
      const { url } = renderLearn('/learn/talks?topic=multi-tenancy', { api });
      const group = await find('speaker 21');
      expect(
        await within(group).findByRole('checkbox', { name: 'Speaker 217 1' }),
      ).toBeInTheDocument();
      expect(within(group).getAllByRole('checkbox')).toHaveLength(11);
      expect(ask.mock.calls.map(([name, query]) => [name, query])).toEqual([
        ['presenter', { topic: ['multi-tenancy'], facetQuery: 'speaker 21' }],
      ]);

      await userEvent.click(
        within(group).getByRole('checkbox', { name: 'Speaker 217 1' }),
      );
      expect(url()).toBe(
        '/learn/talks?topic=multi-tenancy&presenter=speaker+217',
      );
      expect(
        within(screen.getByRole('grid', { name: 'Chosen filters' })).getByRole(
          'row',
          { name: 'Speaker 217' },
        ),
      ).toBeInTheDocument();
    });

    it('says below all that came that there may be others', async () => {
      renderLearn('/learn/talks?presenter=speaker+217', { api: apiOf() });
      const news =
        'These have the most talks. If there are others, the field finds them.';
      const all = await screen.findByRole('button', {
        name: 'Show all 101 of Speaker',
      });
      expect(screen.queryByText(news)).not.toBeInTheDocument();
      await userEvent.click(all);
      expect(screen.getByText(news)).toBeInTheDocument();
    });

    it('says where there are more still, or none', async () => {
      renderLearn('/learn/talks', { api: apiOf() });
      await find('speaker');
      expect(
        await screen.findByText(/^The first 100 of 230\./),
      ).toBeInTheDocument();
      await find('nobody');
      expect(
        await screen.findByText('No value contains “nobody”.'),
      ).toBeInTheDocument();
    });

    it('shows all that the backend found, however it compares letters', async () => {
      const api = apiOf();
      jest.spyOn(api, 'talkFacet').mockResolvedValue({
        items: [
          { value: 'soren sorensen', label: 'Søren  Sørensen', count: 2 },
        ],
        totalItems: 1,
      });
      renderLearn('/learn/talks', { api });
      const group = await find('soren sorensen');
      expect(
        await within(group).findByRole('checkbox', { name: /Sørensen 2$/ }),
      ).toBeInTheDocument();
      expect(screen.queryByText(/^No value contains/)).not.toBeInTheDocument();

      // Choosing it asks anew; what is found stays meanwhile.
      jest.spyOn(api, 'talkFacet').mockReturnValue(new Promise(() => {}));
      await userEvent.click(within(group).getByRole('checkbox'));
      expect(within(group).getByRole('checkbox')).toBeChecked();
    });

    it('keeps the last answer only while it holds what is looked for', async () => {
      const api = apiOf();
      renderLearn('/learn/talks', { api });
      const group = await find('speaker 21');
      await within(group).findByRole('checkbox', { name: 'Speaker 217 1' });

      jest.spyOn(api, 'talkFacet').mockReturnValue(new Promise(() => {}));
      const field = within(group).getByRole('searchbox');
      await userEvent.type(field, '7');
      expect(boxesOf(group)).toEqual(['Speaker 217 1']);
      await find('speaker 7');
      // Those that came with the talks.
      expect(boxesOf(group)).toEqual([
        'Speaker 7 1',
        ...Array.from({ length: 10 }, (_, i) => `Speaker 7${i} 1`),
      ]);
    });

    it('finds among those that are there when it cannot ask', async () => {
      const api = apiOf();
      jest.spyOn(api, 'talkFacet').mockRejectedValue(new Error('gone'));
      renderLearn('/learn/talks', { api });
      const group = await find('speaker 7');
      expect(
        await screen.findByText(/^Found among those with the most talks/),
      ).toBeInTheDocument();
      expect(within(group).getAllByRole('checkbox')).toHaveLength(11);
    });
  });
});
